using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.HumanRights;

/// <summary>The Universal Periodic Review, as UPR Info and OHCHR have it in tables.</summary>
public class Reviews
{
    [Fact]
    public async Task Row_of_the_database_says_who_recommended_what_to_whom()
    {
        var all = await Run.RecordsAsync("upr", Fixtures.Database);
        var first = all[0];
        Assert.Equal(("Mali", "MLI", "Norway", "Publish data on migration every year"), (first.Addressees![0].Name, first.Place!.Country!.Value.Alpha3, first.Makers![0].Name, first.Text.Text));
        Assert.Equal(("upr", "15", 5, PositionValue.Supported), (first.Mechanism, first.Session, first.ActionLevel, first.Positions![0].Value));
        Assert.Equal([("human-rights", "Migrants"), (null, "Right to land")], first.Themes!.Select(t => (t.Code, t.SourceLabel!)));
        Assert.Null(first.Implementation);
        Assert.Equal([PositionValue.Noted, PositionValue.Pending], all.Skip(1).Select(r => r.Positions![0].Value));
        Assert.Null(all[2].Place);
        Assert.All(all, r => Assert.Equal(("UPR Info", Sensitivity.Public), (r.Source!.Organisation, r.EffectiveSensitivity)));
    }

    [Fact]
    public async Task Database_of_old_macintosh_comes_back_byte_for_byte()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding("macintosh").GetBytes(Fixtures.Database.Replace("a law", "« a law »", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\n', '\r'));
        var records = (await Run.ReadAsync("upr", bytes)).Select(i => i.Record).OfType<Record>().ToList();
        var (written, report) = await Run.WriteAsync("upr", records);
        Assert.Empty(report.Losses);
        Assert.Equal(bytes, written);
    }

    [Theory]
    [InlineData("Response", "Accepted", "Perhaps", "GC4301")]
    [InlineData("Action", ",5,", ",9,", "GC4302")]
    public async Task Cell_of_no_list_is_a_finding_and_its_text_comes_back(string field, string good, string bad, string code)
    {
        var text = Fixtures.Database.Replace(good, bad, StringComparison.Ordinal);
        var items = await Run.ReadAsync("upr", Encoding.UTF8.GetBytes(text));
        var finding = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal((code, field, 2L), (finding.Code, finding.Origin.Field, finding.Origin.Row));
        Assert.Equal(text, Encoding.UTF8.GetString((await Run.WriteAsync("upr", items.Select(i => i.Record).OfType<Record>())).Bytes));
    }

    [Fact]
    public async Task Matrix_prints_paragraph_states_and_source_in_the_text()
    {
        var all = await Run.RecordsAsync("upr", Fixtures.Matrix);
        var first = all[0];
        Assert.Equal(("121.3", "Publish data on migration", "A/HRC/00/15", "121"), (first.Number, first.Text.Text, first.Document!.Symbol, first.Document.Locator));
        Assert.Equal(["Norway", "Niger"], first.Makers!.Select(m => m.Name));
        Assert.Equal(["migration-data", null], first.Themes!.Select(t => t.Code));
        Assert.Equal(["migrants", "women-and-girls"], first.AffectedGroups!.Select(g => g.Code));
        Assert.Equal([("sdg-10.7", LinkBasis.Stated)], first.FrameworkLinks!.Select(l => (l.ObjectiveId, l.Basis!.Value)));
        Assert.Equal("First yearbook out", first.Implementation!.ProgressReports![0].Text!.Text);
        Assert.Equal(PositionValue.PartiallySupported, all[1].Positions![0].Value);
        Assert.Null(all[1].Implementation);
    }

    [Theory]
    [InlineData("Consider a law (Bolivia (Plurinational State of), Niger)", "Consider a law", "Bolivia (Plurinational State of)|Niger")]
    [InlineData("Consider a law (Niger, Iran (Islamic Republic of));", "Consider a law", "Niger|Iran (Islamic Republic of)")]
    [InlineData("Consider a law (Ghana, Niger, CEDAW)", "Consider a law (Ghana, Niger, CEDAW)", "")]
    [InlineData("Consider a law (Netherlands (Kingdom of the), Niger)", "Consider a law", "Netherlands (Kingdom of the)|Niger")]
    [InlineData("Consider a law (Niger, Chad, and others)", "Consider a law (Niger, Chad, and others)", "")]
    [InlineData("Protect everybody (adults and children)", "Protect everybody (adults and children)", "")]
    [InlineData("Protect everybody (Niger))", "Protect everybody (Niger))", "")]
    [InlineData("Consider a law (Niger) (Ghana);", "Consider a law", "Niger|Ghana")]
    [InlineData("Consider a law (Bolivia (Plurinational State of)) (Iran (Islamic Republic of));", "Consider a law", "Bolivia (Plurinational State of)|Iran (Islamic Republic of)")]
    [InlineData("Consider a law (Niger); Adopt it (in a year); Apply it (Ghana, Niger)", "Consider a law (Niger); Adopt it (in a year); Apply it", "Niger|Ghana")]
    [InlineData("Apply the Protocol of 1930 (No. 29) (Ghana)", "Apply the Protocol of 1930 (No. 29)", "Ghana")]
    public async Task Makers_may_have_brackets_in_their_names(string printed, string text, string makers)
    {
        var matrix = $"Recommendation,Position,Full list of themes,Assessment/comments on level of implementation\n\"121.4 {printed}\",Supported,- Migrants,\n";
        var one = Assert.Single(await Run.RecordsAsync("upr", matrix));
        Assert.Equal((text, makers), (one.Text.Text, string.Join('|', (one.Makers ?? []).Select(m => m.Name))));
        Assert.Contains(printed, Encoding.UTF8.GetString((await Run.WriteAsync("upr", [one], layout: "matrix-en")).Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Heading_of_a_theme_is_no_recommendation_and_list_of_dashes_no_formula()
    {
        var items = await Run.ReadAsync("upr", Encoding.UTF8.GetBytes("Recommendation,Position,Full list of themes,Assessment/comments on level of implementation\nTheme: Data on migration,,,\n121.4 Consider a law (Niger),Supported,- Migrants (all of them),\n121.5 Consider another (Niger),Supported,\"- HYPERLINK(A1)\",\n"));
        Assert.Equal(["121.4", "121.5"], items.Select(i => i.Record).OfType<Recommendation>().Select(r => r.Number));
        Assert.Equal([("GC3055", 2L), ("GC3011", 4L)], items.SelectMany(i => i.Findings).Select(f => (f.Code, f.Origin.Row!.Value)));
    }

    [Fact]
    public async Task Matrix_of_the_fourth_cycle_has_goals_in_a_column_and_comes_back()
    {
        const string Text = """"
            Recommendation and recommending State,Position of the State under review,Human rights themes and groups of persons,Relevant SDGs
            "140.7 Publish data (Niger) (Ghana);
            Source of Position: A/HRC/00/15/Add.1 - Para.3",Supported,"- Data collection & research
            Groups of Persons:
            - Migrants",- 10.7 - Migration policies
            140.9 Consider a law (Ghana),Noted,- Human trafficking & contemporary forms of slavery,

            """";
        var all = await Run.RecordsAsync("upr", Text);
        Assert.DoesNotContain((await Run.ReadAsync("upr", Encoding.UTF8.GetBytes(Text))).SelectMany(i => i.Findings), f => f.Code == "GC3011");
        Assert.Equal(["140.7", "140.9"], all.Select(r => r.Number));
        Assert.Equal(("A/HRC/00/15/Add.1", "3", "migrants", "sdg-10.7"), (all[0].Document!.Symbol, all[0].Document!.Locator, all[0].AffectedGroups![0].Code, all[0].FrameworkLinks!.Single().ObjectiveId));
        Assert.Equal([PositionValue.Supported, PositionValue.Noted], all.Select(r => r.Positions![0].Value));
        Assert.Equal(Text, Encoding.UTF8.GetString((await Run.WriteAsync("upr", all)).Bytes), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Database_with_names_of_today_is_of_the_review_alone()
    {
        const string Text = "State under Review;Recommending State;Recommendation;Response;Action;Issue;Session;Regional Group - SuR;Regional group - RS\nMali;Niger;Consider a law;Accepted;5;\"Migrants; Rights related to name, identity, nationality\";29;Africa;Africa\n";
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(Text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["upr"], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
        var one = Assert.Single(await Run.RecordsAsync("upr", Text));
        Assert.Equal(["Migrants", "Rights related to name, identity, nationality"], one.Themes!.Select(t => t.SourceLabel));
        Assert.Equal(Text, Encoding.UTF8.GetString((await Run.WriteAsync("upr", [one])).Bytes));
    }

    [Theory]
    [InlineData("Not Supported", PositionValue.Rejected)]
    [InlineData("Supported in part", PositionValue.PartiallySupported)]
    [InlineData("Acceptées", PositionValue.Supported)]
    [InlineData("Appuyées", PositionValue.Supported)]
    [InlineData("Acceptée/Notée", PositionValue.PartiallySupported)]
    public async Task Position_is_known_in_its_usual_words(string word, PositionValue position)
    {
        var one = Assert.Single(await Run.RecordsAsync("upr", $"State under Review,Recommending State,Recommendation,Response,Session\nMali,Niger,Consider a law,{word},43\n"));
        Assert.Equal(position, one.Positions![0].Value);
    }

    [Fact]
    public async Task French_matrix_is_read_in_french()
    {
        var one = Assert.Single(await Run.RecordsAsync("upr", Fixtures.French));
        Assert.Equal(("34.1", "fr", "Publier les données", "A/HRC/00/15", "Norvège"), (one.Number, one.Text.Language, one.Text.Text, one.Document!.Symbol, one.Makers![0].Name));
        Assert.Equal("trafficking-in-persons", one.Themes![0].Code);
        Assert.Equal("migrants", one.AffectedGroups![0].Code);
    }

    [Theory]
    [InlineData("Recommendation,Position,Full list of themes\n\"12.1 Publish data (Norway)\",Supported,- Migrants\n", "upr")]
    [InlineData("Recommandation,Position,Liste complète des thèmes,Remarques\n\"12.1 Publier (Norvège)\",Noted,- Migrants,x\n", "upr")]
    [InlineData("Recommendation,Position,Full list of themes,Assessment/comments on level of implementation,Responsible,Due\n\"12.1 Publish data (Norway)\",Supported,- Migrants,x,Example,2030\n", "upr")]
    [InlineData("Recommendation,Position,Full list of themes,Responsible,Due,Status\n\"12.1 Publish data (Norway)\",Supported,- Migrants,Example,2030,Ongoing\n", "recommendations")]
    [InlineData("Recommendation,Position,Themes\n\"12.1 Publish data (Norway)\",Supported,- Migrants\n", "recommendations")]
    public async Task List_that_assesses_nothing_is_one_of_the_review_and_one_with_follow_up_a_matrix(string text, string format)
    {
        await using var source = await FormatSource.OpenAsync("list.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), [], [], [], TestContext.Current.CancellationToken);
        Assert.Equal([format], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
    }

    [Fact]
    public async Task Recommendation_of_a_conference_is_not_written_as_one_of_the_review()
    {
        var (_, report) = await Run.WriteAsync("upr", [new Recommendation { Id = "r1", Text = new LocalizedText { Language = "fr", Text = "Mieux gérer" }, Mechanism = "conference" }]);
        Assert.Equal(0, report.Written);
        Assert.NotEmpty(report.Losses);
    }

    [Theory]
    [InlineData("upr", Fixtures.Database)]
    [InlineData("uhri", Fixtures.Workbook)]
    public async Task Follow_up_matrix_takes_the_recommendation_and_gives_it_back(string format, string text)
    {
        var records = await Run.RecordsAsync(format, text);
        var (matrix, _) = await Run.WriteAsync("recommendations", records);
        var again = await Run.RecordsAsync("recommendations", Encoding.UTF8.GetString(matrix));
        Assert.Equal(records.Select(r => (r.Text.Text, r.Positions![0].Value, r.Makers![0].Name, r.Addressees![0].Name)), again.Select(r => (r.Text.Text, r.Positions![0].Value, r.Makers![0].Name, r.Addressees![0].Name)));
        // A matrix says nothing of who may read it; who publishes says so.
        foreach (var record in again)
            record.Sensitivity = Sensitivity.Public;
        var (back, report) = await Run.WriteAsync(format, again);
        Assert.Equal(records.Count, report.Written);
        Assert.Equal(records.Select(r => (r.Text.Text, r.Positions![0].Value)), (await Run.RecordsAsync(format, Encoding.UTF8.GetString(back))).Select(r => (r.Text.Text, r.Positions![0].Value)));
    }
}
