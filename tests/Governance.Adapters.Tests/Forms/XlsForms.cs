using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Tests.Forms;

/// <summary>The XLSForms that are written are ones that servers take: as XLSForm describes its sheets, names, lists and languages.</summary>
public partial class XlsForms
{
    public static TheoryData<string, string> All => new(Fixtures.All.Keys.SelectMany(k => new[] { (k, "en"), (k, "fr") }));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Form_has_valid_names_known_lists_and_texts_in_both_languages(string kind, string language)
    {
        var sheets = await SheetsAsync(kind, language);
        Assert.Equal(["survey", "choices", "settings"], sheets.Keys);
        var (survey, choices, settings) = (Table(sheets["survey"]), Table(sheets["choices"]), Table(sheets["settings"]));
        var lists = choices.GroupBy(c => c["list_name"]).ToDictionary(g => g.Key, g => g.Select(c => c["name"]).ToList());
        Assert.Equal(survey.Count, survey.Select(q => q["name"]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (var question in survey)
        {
            Assert.Matches(XmlName(), question["name"]);
            Assert.NotEmpty(question["label::English (en)"]);
            Assert.NotEmpty(question["label::Français (fr)"]);
            Assert.Equal(question["constraint"].Length > 0, question["constraint_message::Français (fr)"].Length > 0);
            var type = question["type"].Split(' ');
            Assert.Contains(type[0], new[] { "text", "integer", "date", "geopoint", "select_one", "select_multiple" });
            if (type.Length > 1)
                Assert.NotEmpty(lists[type[1]]);
        }

        Assert.All(lists, l => Assert.Equal(l.Value.Count, l.Value.Distinct().Count()));
        Assert.DoesNotContain(choices, c => c["name"].Contains(' ') || c["label::Français (fr)"].Length == 0);
        Assert.Equal(lists.Keys.Order(), survey.Select(q => q["type"].Split(' ')).Where(t => t.Length > 1).Select(t => t[1]).Distinct().Order());
        Assert.Equal("governance_" + kind.Replace('-', '_'), settings[0]["form_id"]);
        Assert.Equal(language == "fr" ? "Français (fr)" : "English (en)", settings[0]["default_language"]);
    }

    [Fact]
    public async Task Bounds_come_from_the_schema_and_dates_of_the_past_from_its_rule()
    {
        var survey = Table((await SheetsAsync("migrant", "fr"))["survey"]).ToDictionary(q => q["name"]);
        Assert.Equal(". >= 0 and . <= 130", survey["age_years"]["constraint"]);
        Assert.Equal(". >= 1 and . <= 200", survey["household_size"]["constraint"]);
        Assert.Equal(". <= today()", survey["arrival"]["constraint"]);
        Assert.Equal("yes", survey["sex"]["required"]);
        Assert.Equal("select_multiple movement_reason", survey["reasons"]["type"]);
    }

    [Fact]
    public async Task Export_with_labels_and_groups_is_read_like_one_with_names()
    {
        var plain = await ReadAsync("form-mobility-count", Fixtures.All["mobility-count"]);
        var grouped = await ReadAsync("form-mobility-count", Fixtures.All["mobility-count"].Replace("count_date,measure,count,", "count/count_date;count/measure;count/count;").Replace(",", ";"));
        Assert.Equal(plain.Count, grouped.Count);
        var french = await ReadAsync("form-mobility-count", "Date du comptage;Présents, de passage ou depuis une date;Combien;Ce qui est compté;Pays;Lieu\n30/06/2021;" + CodeList.Get("measure").Item("flow")!.Fr + ";120;" + CodeList.Get("count-unit").Item("person")!.Fr + ";Mali;Gare de Gao\n");
        var count = Assert.IsType<MobilityCount>(Assert.Single(french).Record);
        Assert.Equal((Measure.Flow, 120, "2021-06-30", CountryCode.Parse("MLI")), (count.Measure, count.Count!.Value, count.Period!.Value.Start.ToString(), count.Places![0].Country));
    }

    [Fact]
    public async Task Answer_that_is_not_on_the_list_is_found_and_kept()
    {
        var item = Assert.Single(await ReadAsync("form-facility", "facility_name,facility_kind,place_name,country\nMaison,big house,Gao,MLI\n"));
        var found = Assert.Single(item.Findings);
        Assert.Equal(("GC4101", "B", 2), (found.Code, found.Origin.CellColumn, (int)found.Origin.Row!));
        Assert.Equal("big house", item.Record!.Extensions!["form-facility"]["facility_kind"].GetString());
    }

    private static async Task<List<ReadItem>> ReadAsync(string format, string text)
        => await FormatRun.ReadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), new ReadOptions(), format);

    private static async Task<Dictionary<string, List<IReadOnlyList<string>>>> SheetsAsync(string kind, string language)
    {
        await using var target = new MemoryTarget("form.xlsx");
        await FormatRun.Registry.Template("form-" + kind, "xlsform")!.WriteAsync(target, language, TestContext.Current.CancellationToken);
        await using var source = await FormatSource.OpenAsync("form.xlsx", new MemoryStream(target.Main.ToArray()), cancellationToken: TestContext.Current.CancellationToken);
        var sheets = new Dictionary<string, List<IReadOnlyList<string>>>();
        await foreach (var row in XlsxTableReader.ReadAsync(source, cancellationToken: TestContext.Current.CancellationToken))
        {
            if (!sheets.TryGetValue(row.Start.Sheet!, out var rows))
                sheets[row.Start.Sheet!] = rows = [];
            rows.Add(row.Cells);
        }

        return sheets;
    }

    private static List<Dictionary<string, string>> Table(List<IReadOnlyList<string>> rows)
        => [.. rows.Skip(1).Select(r => rows[0].Select((h, i) => (h, i)).ToDictionary(h => h.h, h => h.i < r.Count ? r[h.i] : ""))];

    [GeneratedRegex(@"\A[a-z][a-z0-9_]*\z")]
    private static partial Regex XmlName();
}
