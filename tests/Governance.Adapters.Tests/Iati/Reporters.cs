using System.Text;
using Governance.Core;

namespace Governance.Adapters.Tests.Iati;

/// <summary>Every activity of the standard has somebody who reports it; a record of another format may say who.</summary>
public class Reporters
{
    [Fact]
    public async Task Organisation_that_published_the_source_reports_where_none_is_said_to()
    {
        var activity = Made();
        activity.Source = new Source { Organisation = "Direction  Exemple" };
        activity.Organisations!.Add(new OrganisationRef { Role = "funder", Name = "Direction exemple", Kind = "government", Identifiers = [new Identifier { Scheme = "iati", Value = "ML-COA-EX1" }] });
        var text = await WrittenAsync(activity);
        Assert.Contains("<reporting-org ref=\"ML-COA-EX1\" type=\"10\">", text, StringComparison.Ordinal);
        var back = Assert.IsType<Activity>((await IatiRun.ReadAsync(text))[0].Record);
        Assert.Single(back.Organisations!, o => o is { Role: "reporting", Name: "Direction Exemple" or "Direction  Exemple", Kind: "government" });
        Assert.Equal(3, back.Organisations!.Count);
    }

    [Fact]
    public async Task Organisation_that_is_said_to_report_does()
    {
        var activity = Made();
        activity.Source = new Source { Organisation = "Autre" };
        activity.Organisations!.Add(new OrganisationRef { Role = "reporting", Name = "Direction exemple" });
        var text = await WrittenAsync(activity);
        Assert.Contains("<narrative>Direction exemple</narrative>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Autre", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_nobody_reports_is_said_once_with_what_to_give()
    {
        var items = await IatiRun.ReadAsync(await WrittenAsync(Made()));
        Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4417");
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Code == "GC4407" && f.Arguments.Any(a => Equals(a.Value, "reporting-org")));
    }

    [Fact]
    public async Task Activity_of_the_standard_without_one_goes_back_without_one()
    {
        var activity = (Activity)(await IatiRun.ReadAsync("<iati-activities version=\"2.03\"><iati-activity><iati-identifier>A</iati-identifier></iati-activity></iati-activities>"))[0].Record!;
        activity.Source!.Organisation = "Autre";
        Assert.DoesNotContain("reporting-org", await WrittenAsync(activity), StringComparison.Ordinal);
    }

    private static async Task<string> WrittenAsync(Activity activity) => Encoding.UTF8.GetString((await IatiRun.WriteAsync([activity])).Bytes);

    private static Activity Made() => new()
    {
        Id = "a",
        Sensitivity = Sensitivity.Public,
        Title = new LocalizedText { Language = "fr", Text = "Accueil" },
        Organisations = [new OrganisationRef { Role = "implementing", Name = "Association exemple" }],
    };
}
