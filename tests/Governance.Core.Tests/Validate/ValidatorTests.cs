using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Core.Tests.Validate;

/// <summary>The validator as a library user calls it.</summary>
public class ValidatorTests
{
    private const string Organisation = """{"type":"Organisation","id":"o1","name":{"language":"fr","text":"Gao"}}""";
    private static readonly ValidationOptions Options = new() { Today = new DateOnly(2021, 7, 15), InputName = "in.json" };

    [Fact]
    public void Valid_record_gives_no_finding()
    {
        var (summary, findings) = Validate(Organisation);
        Assert.Empty(findings);
        Assert.Equal(1, summary.Records);
    }

    [Fact]
    public void Finding_has_code_pointer_record_and_exact_place()
    {
        const string third = "  {\"type\":\"Organisation\",\"id\":\"é😀\",\"name\":{\"language\":\"fr\",\"text\":\"\"},\"kind\":\"klingon\"}";
        var (_, findings) = Validate("[\n  " + Organisation + ",\n" + third + "\n]");
        Assert.Collection(
            findings,
            f => Is(f, "GC0016", "/id", "#2", "\"é"),
            f => Is(f, "GC0017", "/name/text", "#2", "\"\"}"),
            f => Is(f, "GC0015", "/kind", "#2", "\"klingon"));

        static void Is(Diagnostic f, string code, string pointer, string record, string value)
        {
            Assert.Equal((code, pointer, record), (f.Code, f.Pointer, f.Record));
            var column = third[..third.IndexOf(value, StringComparison.Ordinal)].EnumerateRunes().Count() + 1L;
            Assert.Equal(("in.json", 3L, column), (f.Origin.Input, f.Origin.Line, f.Origin.Column));
        }
    }

    [Fact]
    public async Task Streams_give_the_same_findings_as_memory()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => i % 7 == 0 ? "{\"type\":\"Migrant\"}\n" : Organisation.Replace("o1", "o" + i, StringComparison.Ordinal) + "\n"));
        var (_, findings) = Validate(text);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var streamed = new List<Diagnostic>();
        await foreach (var finding in Validator.Default.ValidateAsync(stream, Options, TestContext.Current.CancellationToken))
            streamed.Add(finding);
        Assert.Equal(findings.Select(f => (f.Code, f.Pointer, f.Record, f.Origin)), streamed.Select(f => (f.Code, f.Pointer, f.Record, f.Origin)));
        Assert.NotEmpty(streamed);
    }

    [Fact]
    public async Task Cancelled_check_stops()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Organisation));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var finding in Validator.Default.ValidateAsync(stream, Options, stop.Token))
                Assert.Fail(finding.ToString());
        });
    }

    [Fact]
    public void Counts_are_exact_where_findings_are_capped()
    {
        var text = string.Concat(Enumerable.Repeat("{\"type\":\"Migrant\"}\n", 50));
        var found = new List<Diagnostic>();
        var summary = Validator.Default.Validate(Encoding.UTF8.GetBytes(text), found.Add, Options with { MaxFindings = 10 });
        Assert.Equal(10, found.Count);
        Assert.Equal(50, summary.Errors);
        Assert.Equal(50, summary.ByCode["GC0012"]);
        Assert.Equal(50, summary.RulesSkipped);
    }

    [Fact]
    public void Run_without_a_date_says_which_rules_did_not_run()
    {
        var (summary, findings) = Validate(Organisation, Options with { Today = null });
        var needing = RuleList.Rules.Where(r => r.NeedsToday).Select(r => r.Descriptor.Code).ToList();
        Assert.NotEmpty(needing);
        Assert.Equal(needing, findings.Select(f => { Assert.Equal("GC8005", f.Code); return f.Arguments[0].Value; }));
        Assert.Equal(needing.Count, summary.NotRun);
    }

    [Fact]
    public void Type_that_is_missing_unknown_or_no_text_is_said()
    {
        Assert.Equal(["GC0030"], Codes("""{"id":"x"}"""));
        Assert.Equal(["GC0031"], Codes("""{"type":"Klingon"}"""));
        Assert.Equal(["GC0031"], Codes("""{"type":7}"""));
        Assert.Equal(["GC0032"], Codes("""["a"]"""));
        Assert.Equal(["GC0032"], Codes("42"));
        Assert.Equal(["GC0008"], Codes(""));
    }

    [Fact]
    public void Type_behind_a_name_that_is_no_text_is_found()
    {
        Assert.Equal(["GC0006"], Codes("""{"\ud800":1}"""));
        Assert.Contains("GC0006", Codes("""{"\ud800":1,"type":"Organisation","id":"o1"}"""));
    }

    [Fact]
    public void Id_of_a_record_with_errors_still_counts_for_references()
    {
        var (_, findings) = Validate(Organisation.Replace("\"name\"", "\"parentId\":\"broken\",\"name\"", StringComparison.Ordinal) + "\n{\"type\":\"Organisation\",\"id\":\"broken\"}\n");
        Assert.Equal(["GC0012"], findings.Select(f => f.Code));
    }

    [Fact]
    public void Duplicate_keys_name_both_places()
    {
        var (_, findings) = Validate("""{"type":"Organisation","id":"o1","id":"o2","name":{"language":"fr","text":"Gao"}}""");
        var finding = Assert.Single(findings);
        Assert.Equal(ShapeDescriptors.DuplicateKey.Code, finding.Code);
        Assert.Equal((1L, 34L), (finding.Origin.Line, finding.Origin.Column));
        Assert.Contains(finding.Arguments, a => a is { Name: "firstColumn", Value: "24" });
        Assert.Contains("24", MessageCatalog.Render(finding, "fr"), StringComparison.Ordinal);
    }

    [Fact]
    public void Hashes_have_a_random_key_unless_one_is_given_and_findings_do_not_depend_on_it()
    {
        var rule = new KeyKeeper();
        var validator = new Validator([], [rule]);
        foreach (var options in new[] { Options, Options, Options with { HashKey = 42 } })
            validator.Begin(options, _ => { });
        Assert.Equal(3, rule.Keys.Distinct().Count());
        Assert.Equal(42UL, rule.Keys[2]);
        const string twice = Organisation + "\n" + Organisation;
        Assert.Equal(["GC2001"], Codes(twice));
        Assert.Equal(Validate(twice).Findings.Select(f => f.Origin), Validate(twice, Options with { HashKey = 42 }).Findings.Select(f => f.Origin));
    }

    private sealed class KeyKeeper() : DatasetRule(new DiagnosticDescriptor("XX1", Severity.Note, "Kept", "Kept.", typeof(KeyKeeper)))
    {
        public List<ulong?> Keys { get; } = [];

        public override DatasetRun Start(ValidationOptions options)
        {
            Keys.Add(options.HashKey);
            return RuleList.DatasetRules[0].Start(options);
        }
    }

    private static string[] Codes(string text) => [.. Validate(text).Findings.Select(f => f.Code)];

    private static (ValidationSummary Summary, List<Diagnostic> Findings) Validate(string text, ValidationOptions? options = null)
    {
        var found = new List<Diagnostic>();
        return (Validator.Default.Validate(Encoding.UTF8.GetBytes(text), found.Add, options ?? Options), found);
    }
}
