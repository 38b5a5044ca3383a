using System.Buffers;
using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>What a baseline knows again, and what it must not hide.</summary>
public class BaselineTests
{
    private const string Wrong = "https://example.org/CANARY-7";
    private static readonly ValidationOptions Options = new() { Today = new DateOnly(2026, 1, 15), InputName = "data.json" };

    [Fact]
    public void Findings_of_the_baseline_are_counted_and_not_reported()
    {
        var data = List(Bad("a"), Good("b"));
        var (found, summary) = Run(data, Known(data));
        Assert.Empty(found);
        Assert.Equal((0, 1, 0, 1), (summary.Errors, summary.Known, summary.Gone, summary.ErrorsMet));
        Assert.Equal(2, summary.Records);
    }

    [Fact]
    public void A_finding_of_another_record_another_code_or_another_place_is_new()
    {
        var known = Known(List(Bad("a"), Good("b")));
        Assert.Equal("b", Assert.Single(Run(List(Bad("a"), Bad("b")), known).Found).Record);
        Assert.Equal("/name/text", Assert.Single(Run(List("""{"type":"Organisation","id":"a","name":{"language":"fr","text":""},"kind":"CANARY"}"""), known).Found).Pointer);
        Assert.NotEmpty(Run(List("""{"type":"Organisation","id":"a","kind":"ngo"}"""), known).Found);
    }

    [Fact]
    public void Inserted_deleted_and_reordered_records_keep_what_is_known()
    {
        var known = Known(List(Bad("a"), Bad("b"), Bad("c")));
        Assert.Empty(Run(List(Good("new"), Bad("c"), Bad("a")), known).Found);
        Assert.Equal(1, Run(List(Good("new"), Bad("c"), Bad("a")), known).Summary.Gone);
    }

    [Fact]
    public void Reordered_items_of_a_list_keep_what_is_known_and_one_more_is_new()
    {
        var known = Known(Names("", "Gao", ""));
        Assert.Empty(Run(Names("Gao", "", "", "Mopti"), known).Found);
        Assert.Single(Run(Names("", "", "Gao", ""), known).Found);

        static string Names(params string[] texts)
            => List("""{"type":"Organisation","id":"a","name":{"language":"fr","text":"Gao"},"names":[""" + string.Join(',', texts.Select(t => """{"name":{"language":"fr","text":"?"}}""".Replace("?", t, StringComparison.Ordinal))) + "]}");
    }

    [Fact]
    public void Records_named_after_their_row_are_known_by_their_number()
    {
        var known = Known(List(Bad("dtm:row-3"), Bad("dtm:row-9")));
        Assert.Empty(Run(List(Bad("dtm:row-4"), Bad("dtm:row-10")), known).Found);
        Assert.Single(Run(List(Bad("dtm:row-3"), Bad("dtm:row-9"), Bad("dtm:row-12")), known).Found);
        Assert.Single(Run(List(Bad("dtm:row-3"), Bad("o1")), known).Found);
    }

    [Theory]
    [InlineData("dtm:row-7", true)]
    [InlineData("hxl:table-2-row-7", true)]
    [InlineData("idmc:row-12-conflict", true)]
    [InlineData("row-7", false)]
    [InlineData("htcds:arrow-7", false)]
    [InlineData("htcds:row-", false)]
    [InlineData("missing-migrants:2021.MMP00001", false)]
    public void An_id_is_of_a_row_by_its_form(string id, bool isRow) => Assert.Equal(isRow, RowId.Is(id));

    [Fact]
    public void Findings_of_the_whole_dataset_keep_their_record_whatever_stands_before_it()
    {
        const string lost = """{"type":"Recommendation","id":"r1","text":{"language":"fr","text":"Mieux gérer les données."},"eventId":"nowhere","organisationIds":["nobody"]}""";
        var found = Run(List(lost), null).Found;
        Assert.Contains(found, f => f.Code == "GC2002");
        var known = Known(List(lost));
        Assert.Empty(Run(List(Good("x"), Good("y"), lost), known).Found);
        Assert.Contains(Run(List(lost, lost.Replace("r1", "r2", StringComparison.Ordinal)), known).Found, f => f is { Code: "GC2002", Record: "r2" });
    }

    [Fact]
    public void A_second_record_with_an_id_is_known_again_and_a_third_is_new()
    {
        var known = Known(List(Good("a"), Good("a")));
        Assert.Empty(Run(List(Good("b"), Good("a"), Good("a")), known).Found);
        Assert.Single(Run(List(Good("a"), Good("a"), Good("a")), known).Found);
    }

    [Fact]
    public void More_findings_than_are_shown_are_all_known()
    {
        var data = List([.. Enumerable.Range(0, 30).Select(i => Bad("o" + i))]);
        var few = Options with { MaxFindings = 3 };
        var known = Known(data, few);
        Assert.Equal(30, known.Findings);
        Assert.Equal((0, 30), Count(Run(data, known, few).Summary));
        Assert.Equal((1, 30), Count(Run(data.Replace("[", "[" + Bad("new") + ",", StringComparison.Ordinal), known, few).Summary));

        static (long, long) Count(ValidationSummary summary) => (summary.Errors, summary.Known);
    }

    [Fact]
    public void More_places_than_a_baseline_holds_are_told_and_stay_new()
    {
        var data = string.Concat(Enumerable.Range(0, 100_001).Select(i => Bad("o" + i) + "\n"));
        var check = Check(data, Baseline.Create(), Options, _ => { });
        Assert.True(check.Baseline!.GaveUp);
        Assert.Equal(100_001, check.Summary.Errors);
        Assert.Throws<InvalidOperationException>(check.Baseline.Extended);
    }

    [Fact]
    public void What_was_not_run_is_never_known()
    {
        var data = List(Good("a"));
        var undated = Options with { Today = null };
        var (found, summary) = Run(data, Known(data, undated), undated);
        Assert.NotEmpty(found);
        Assert.All(found, f => Assert.Equal("GC8005", f.Code));
        Assert.Equal(found.Count, summary.NotRun);
    }

    [Fact]
    public void A_written_baseline_reads_back_the_same_and_holds_no_value()
    {
        var known = Known(List(Bad("CANARY-1"), Bad("dtm:row-7"), """{"type":"CANARY","id":"CANARY-2"}""", """{"type":"Organisation","id":"o","CANARY":1}"""));
        var text = Written(known);
        Assert.DoesNotContain("CANARY", text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(text, Written(Read(text)!));
        Assert.Equal(known.Findings, Read("\uFEFF" + text)!.Findings);
    }

    [Fact]
    public void A_written_baseline_has_an_entry_a_line_in_an_order_of_its_own()
    {
        string[] records = [Bad("a"), Bad("dtm:row-7"), Bad("dtm:row-8"), Bad("b")];
        var known = Known(List(records));
        var lines = Written(known).Split('\n');
        Assert.Equal(3, lines.Count(l => l.StartsWith("    {\"code\":\"GC0015\",", StringComparison.Ordinal)));
        Assert.Equal(["{", "  ]", "}", ""], [lines[0], .. lines[^3..]]);
        Assert.Contains("    {\"code\":\"GC0015\",\"pointer\":\"/kind\",\"count\":2}", lines.Select(l => l.TrimEnd(',')));
        var turned = Check(List([.. records.Reverse()]), known, Options, _ => { }).Baseline!;
        Assert.Equal(Written(known), Written(turned.Extended()));
        Assert.Equal(Written(known), Written(turned.Pruned()));
        Assert.Equal(0, Read(Written(Baseline.Create()))!.Findings);
    }

    [Fact]
    public void Two_baselines_of_the_same_data_have_no_fingerprint_in_common()
    {
        var data = List(Bad("a"));
        Assert.NotEqual(Written(Known(data)), Written(Known(data)));
        Assert.Equal(Written(Baseline.Create()).Length, Written(Baseline.Create()).Length);
    }

    [Fact]
    public void A_pruned_baseline_loses_what_is_gone_and_learns_nothing()
    {
        var known = Known(List(Bad("a"), Bad("b")));
        var check = Check(List(Bad("b"), Bad("c")), known, Options, _ => { });
        var pruned = check.Baseline!.Pruned();
        Assert.Equal(1, pruned.Findings);
        Assert.Equal("c", Assert.Single(Run(List(Bad("b"), Bad("c")), pruned).Found).Record);
        Assert.Equal(3, check.Baseline.Extended().Findings);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("CANARY")]
    [InlineData("""{"key":"00000000000000000000000000000000","findings":[{"code":"GC0001","count":0}]}""")]
    [InlineData("""{"key":"0","findings":[]}""")]
    [InlineData("""{"key":"00000000000000000000000000000000","findings":[],"CANARY":1}""")]
    public void A_file_that_is_no_baseline_is_refused_with_the_places(string text)
    {
        var findings = new List<Diagnostic>();
        Assert.Null(Baseline.Read(Encoding.UTF8.GetBytes(text), "known.json", findings.Add));
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.True(f.Origin is { Input: "known.json", Line: 1, Column: > 0 }));
        Assert.All(findings, f => Assert.DoesNotContain("CANARY", MessageCatalog.Render(f, "en") + f.Pointer, StringComparison.Ordinal));
    }

    [Fact]
    public void Entries_that_two_branches_added_are_joined_not_doubled()
    {
        const string entry = """{"code":"GC0001","pointer":"/kind","count":2}""";
        Assert.Equal(2, Read($$"""{"key":"00000000000000000000000000000000","findings":[{{entry}},{{entry}}]}""")!.Findings);
    }

    [Theory]
    [InlineData("\"count\":2.0")]
    [InlineData("\"count\":0.2e1")]
    [InlineData("\"pointer\":\"/kind\",\"fingerprint\":\"00000000000000000000000000000001\",\"count\":2")]
    public void Whatever_the_schema_accepts_is_read(string members)
    {
        var known = Read($$"""{"key":"00000000000000000000000000000000","findings":[{"code":"GC0001",{{members}}}]}""")!;
        Assert.Equal(2, known.Findings);
        Assert.Equal(members.Contains("fingerprint", StringComparison.Ordinal), Written(known).Contains("fingerprint", StringComparison.Ordinal));
    }

    private static string Bad(string id) => $$"""{"type":"Organisation","id":"{{id}}","name":{"language":"fr","text":"Gao"},"kind":"{{Wrong}}"}""";

    private static string Good(string id) => $$$"""{"type":"Organisation","id":"{{{id}}}","name":{"language":"fr","text":"Gao"}}""";

    private static string List(params string[] records) => $"[{string.Join(",\n", records)}]";

    private static Baseline Known(string data, ValidationOptions? options = null) => Check(data, Baseline.Create(), options ?? Options, _ => { }).Baseline!.Extended();

    private static (IReadOnlyList<Diagnostic> Found, ValidationSummary Summary) Run(string data, Baseline? baseline, ValidationOptions? options = null)
    {
        var found = new List<Diagnostic>();
        return (found, Check(data, baseline, options ?? Options, found.Add).Summary);
    }

    private static DatasetCheck Check(string data, Baseline? baseline, ValidationOptions options, Action<Diagnostic> report)
    {
        var check = Validator.Default.Begin(options with { Baseline = baseline }, report);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(data));
        check.CheckJsonAsync(stream, "data.json", Governance.Core.Json.RecordLayout.Auto).GetAwaiter().GetResult();
        check.Complete();
        return check;
    }

    private static string Written(Baseline baseline)
    {
        var buffer = new ArrayBufferWriter<byte>();
        baseline.Write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static Baseline? Read(string text) => Baseline.Read(Encoding.UTF8.GetBytes(text), "known.json", f => Assert.Fail(f.ToString()));
}
