using System.Text;
using System.Text.Json.Nodes;
using Governance.Core;

namespace Governance.Adapters.Tests.HumanRights;

/// <summary>The Universal Human Rights Index: its export, its workbook, files of one annotation each.</summary>
public class Index
{
    [Fact]
    public async Task Annotation_of_a_committee_has_its_words_goals_and_groups()
    {
        var all = await Run.RecordsAsync("uhri", Fixtures.Export, "a.json");
        var first = all[0];
        Assert.Equal("uhri:11111111-2222-4333-8444-555555555555", first.Id);
        Assert.Equal("Publish data on migration & work.\nEvery year.", first.Text.Text);
        Assert.Equal(("recommendation", "treaty-body", "CESCR", "E/C.12/XXX/CO/6", "2026-03-23"), (first.Kind, first.Mechanism, first.Makers![0].Name, first.Document!.Symbol, first.Document.Published.ToString()));
        Assert.Equal(["sdg-10", "sdg-10.7"], first.FrameworkLinks!.Select(l => l.ObjectiveId));
        Assert.Equal([("migration-data", "Data collection & research"), (null, "Business & Human Rights")], first.Themes!.Select(t => (t.Code, t.SourceLabel!)));
        Assert.Equal("migrants", first.AffectedGroups![0].Code);
    }

    [Fact]
    public async Task States_make_the_recommendations_of_the_review()
    {
        var second = (await Run.RecordsAsync("uhri", Fixtures.Export, "a.json"))[1];
        Assert.Equal(("upr", "43", PositionValue.Supported), (second.Mechanism, second.Session, second.Positions![0].Value));
        Assert.Equal(["Viet Nam", "Norway"], second.Makers!.Select(m => m.Name));
        Assert.Equal(["Mali", "Niger"], second.Addressees!.Select(a => a.Name));
        Assert.Null(second.Place);
    }

    [Fact]
    public async Task Annotation_without_a_guid_is_named_after_its_row_and_a_finding_says_so()
    {
        var items = await Run.ReadAsync("uhri", Encoding.UTF8.GetBytes(Fixtures.Export), "a.json");
        var finding = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal(("GC4306", "AnnotationId"), (finding.Code, finding.Origin.Field));
        var third = items.Select(i => i.Record).OfType<Recommendation>().Last();
        Assert.Equal(("uhri:row-3", "concern", "special-procedure"), (third.Id, third.Kind, third.Mechanism));
        Assert.Equal("Kosovo*", third.Addressees![0].Name);
    }

    [Fact]
    public async Task Workbook_with_mended_headers_the_kind_and_bullets_everywhere_is_read_and_comes_back()
    {
        const string text = "Annotation Id,Text,Countries,Recommending Body,Annotation Type,Symbol,Publication Date,UPR Session,Persons affected\n11111111-2222-4333-8444-666666666666,No data,- Mali,- CMW,- Concerns/Observations,CMW/C/XXX/CO/2,2024-03-23,- 43,- Migrants\n";
        var items = await Run.ReadAsync("uhri", Encoding.UTF8.GetBytes(text), "a.csv");
        var one = (Recommendation)Assert.Single(items).Record!;
        Assert.Empty(items[0].Findings);
        Assert.Equal(("uhri:11111111-2222-4333-8444-666666666666", "concern", "treaty-body", "43"), (one.Id, one.Kind, one.Mechanism, one.Session));
        Assert.Equal(("Mali", "CMW", "CMW/C/XXX/CO/2", "migrants"), (one.Addressees![0].Name, one.Makers![0].Name, one.Document!.Symbol, one.AffectedGroups![0].Code));
        Assert.Equal(text, Encoding.UTF8.GetString((await Run.WriteAsync("uhri", [one])).Bytes));
    }

    [Theory]
    [InlineData("45110", "2023-07-03")]
    [InlineData("23/03/2024", "2024-03-23")]
    public async Task Date_of_a_workbook_is_read_as_spreadsheets_have_it(string cell, string date)
    {
        var text = $"Text,Countries Concerned,Reccomending Body,Document Publication Date,OHCHR Annotation Id\nNo data,- Mali,- CMW,{cell},11111111-2222-4333-8444-666666666666\n";
        var items = await Run.ReadAsync("uhri", Encoding.UTF8.GetBytes(text), "a.csv");
        var one = (Recommendation)Assert.Single(items).Record!;
        Assert.Empty(items[0].Findings);
        Assert.Equal(date, one.Document!.Published.ToString());
        Assert.Equal(text, Encoding.UTF8.GetString((await Run.WriteAsync("uhri", [one])).Bytes));
    }

    [Fact]
    public async Task Lists_that_a_program_in_python_printed_are_lists()
    {
        const string text = "AnnotationId,Symbol,Body,AnnotationType,Text,Countries,Themes,AffectedPersons,UprPositions,UprRecommendingCountry,UprSession\n"
            + "11111111-2222-4333-8444-666666666666,A/HRC/00/15,['UPR'],Recommendations,Consider a law,\"['Mali', \"\"Côte d'Ivoire\"\"]\",['Women & girls\\xa0'],[],['Noted'],['Norway'],['43rd session']\n";
        var items = await Run.ReadAsync("uhri", Encoding.UTF8.GetBytes(text), "a.csv");
        var one = (Recommendation)Assert.Single(items).Record!;
        Assert.Empty(items[0].Findings);
        Assert.Equal(["Mali", "Côte d'Ivoire"], one.Addressees!.Select(a => a.Name));
        Assert.Equal(("upr", "Norway", PositionValue.Noted, "43rd session", "Women & girls"), (one.Mechanism, one.Makers![0].Name, one.Positions![0].Value, one.Session, one.Themes![0].SourceLabel));
        Assert.Equal(text, Encoding.UTF8.GetString((await Run.WriteAsync("uhri", [one])).Bytes));
    }

    [Theory]
    [InlineData("\"Body\":\"UPR\"", "\"Body\":\"CESCR\"")]
    [InlineData("[\"Viet Nam\",\"Norway\"]", "\"[Viet Nam\"")]
    public async Task States_that_recommend_outside_of_the_review_or_in_no_list_are_one_finding(string good, string bad)
    {
        var items = await Run.ReadAsync("uhri", Encoding.UTF8.GetBytes(Fixtures.Export.Replace(good, bad, StringComparison.Ordinal)), "a.json");
        Assert.Equal(["GC4307", "GC4306"], items.SelectMany(i => i.Findings).Select(f => f.Code));
    }

    [Theory]
    [InlineData("\"Body\":[\"CESCR\"]", "treaty-body", "CESCR", false)]
    [InlineData("\"Body\":[\"- CESCR\",\"CMW\"]", "treaty-body", "CESCR;CMW", false)]
    [InlineData("\"Body\":[]", null, "", false)]
    [InlineData("\"Body\":[\"CESCR\",\"UPR\"]", null, "", true)]
    [InlineData("\"Body\":[7]", null, "", true)]
    [InlineData("\"Body\":\"[CESCR\"", "treaty-body", "[CESCR", false)]
    public async Task Body_in_a_list_is_read_as_those_in_it(string body, string? mechanism, string makers, bool isRefused)
    {
        var text = Fixtures.Export.Replace("\"Body\":\"- CESCR\"", body, StringComparison.Ordinal);
        var items = await Run.ReadAsync("uhri", Encoding.UTF8.GetBytes(text), "a.json");
        var first = items.Select(i => i.Record).OfType<Recommendation>().First();
        Assert.Equal((mechanism, makers), (first.Mechanism, string.Join(';', (first.Makers ?? []).Select(m => m.Name))));
        Assert.Equal(isRefused, items[0].Findings.Any(f => f.Code == "GC4308"));
        var (written, report) = await Run.WriteAsync("uhri", items.Select(i => i.Record).OfType<Recommendation>(), "b.json");
        Assert.Empty(report.Losses);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(written)), Encoding.UTF8.GetString(written));
    }

    [Theory]
    [InlineData("[\"Recommendations\"]", "recommendation", 0)]
    [InlineData("[\"Recommendations\",\"Concerns/Observations\"]", null, 1)]
    public async Task Type_in_a_list_is_the_one_in_it(string type, string? kind, int refusals)
    {
        var text = Fixtures.Export.Replace("\"AnnotationType\":\"Recommendations\",\"Text\":\"<p>", $"\"AnnotationType\":{type},\"Text\":\"<p>", StringComparison.Ordinal);
        Assert.NotEqual(Fixtures.Export, text);
        var items = await Run.ReadAsync("uhri", Encoding.UTF8.GetBytes(text), "a.json");
        Assert.Equal((kind, refusals), (items.Select(i => i.Record).OfType<Recommendation>().First().Kind, items[0].Findings.Count(f => f.Code == "GC4303")));
        var (written, _) = await Run.WriteAsync("uhri", items.Select(i => i.Record).OfType<Recommendation>(), "b.json");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(written)), Encoding.UTF8.GetString(written));
    }

    [Theory]
    [InlineData("[\"A/1\"]", "A/1", false)]
    [InlineData("[\"A/1\",\"A/2\"]", null, true)]
    public async Task Symbol_in_a_list_is_the_one_in_it(string symbol, string? read, bool isRefused)
    {
        var text = Fixtures.Export.Replace("\"E/C.12/XXX/CO/6\"", symbol, StringComparison.Ordinal);
        var items = await Run.ReadAsync("uhri", Encoding.UTF8.GetBytes(text), "a.json");
        Assert.Equal(read, items.Select(i => i.Record).OfType<Recommendation>().First().Document?.Symbol);
        Assert.Equal(isRefused, items[0].Findings.Any(f => f.Code == "GC4308"));
        var (written, _) = await Run.WriteAsync("uhri", items.Select(i => i.Record).OfType<Recommendation>(), "b.json");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(written)), Encoding.UTF8.GetString(written));
    }

    [Fact]
    public async Task Export_comes_back_as_it_was()
    {
        var (written, report) = await Run.WriteAsync("uhri", await Run.RecordsAsync("uhri", Fixtures.Export, "a.json"), "b.json");
        Assert.Empty(report.Losses);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Fixtures.Export), JsonNode.Parse(written)), Encoding.UTF8.GetString(written));
    }

    [Fact]
    public async Task Export_of_today_says_positions_and_sessions_in_lists_and_comes_back_so()
    {
        var (items, records) = (await Run.ReadAsync("uhri", Encoding.UTF8.GetBytes(Fixtures.Today), "a.json"), await Run.RecordsAsync("uhri", Fixtures.Today, "a.json"));
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Code.StartsWith("GC43", StringComparison.Ordinal));
        Assert.Equal([("recommendation", PositionValue.Supported, "43rd session"), ("concern", null, null)], records.Select(r => (r.Kind!, r.Positions?[0].Value, r.Session)));
        var (written, report) = await Run.WriteAsync("uhri", records, "b.json");
        Assert.Empty(report.Losses);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Fixtures.Today), JsonNode.Parse(written)), Encoding.UTF8.GetString(written));
    }

    [Fact]
    public async Task File_of_one_annotation_is_read()
    {
        var one = Assert.Single(await Run.RecordsAsync("uhri", Fixtures.Collected, "a.json"));
        Assert.Equal(("uhri:11111111-2222-4333-8444-555555555555", "concern", "MLI", "uhri/collection"), (one.Id, one.Kind, one.Place!.Country!.Value.Alpha3, one.Source!.Format));
        Assert.Equal("sdg-13", Assert.Single(one.FrameworkLinks!).ObjectiveId);
        Assert.Null(one.Themes);
    }

    [Fact]
    public async Task Export_is_English_unless_the_user_says_that_it_is_French()
    {
        Assert.Equal("en", (await Run.RecordsAsync("uhri", Fixtures.Export, "a.json"))[0].Text.Language);
        Assert.Equal("fr", (await Run.RecordsAsync("uhri", Fixtures.Export, "a.json", "json-fr"))[0].Text.Language);
    }

    [Fact]
    public async Task Workbook_keeps_labels_apart_by_lines()
    {
        var one = Assert.Single(await Run.RecordsAsync("uhri", Fixtures.Workbook));
        Assert.Equal(["trafficking-in-persons", "child-protection"], one.Themes!.Select(t => t.Code));
        Assert.Equal(["Viet Nam", "Norway"], one.Makers!.Select(m => m.Name));
        Assert.Equal(("upr", "MLI"), (one.Mechanism, one.Place!.Country!.Value.Alpha3));
        Assert.Equal(Fixtures.Workbook, Encoding.UTF8.GetString((await Run.WriteAsync("uhri", [one])).Bytes));
    }
}
