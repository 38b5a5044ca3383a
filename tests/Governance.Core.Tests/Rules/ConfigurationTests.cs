using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>What a team sets, the run does; what it may not set, it cannot.</summary>
public class ConfigurationTests
{
    private const string Open = """{"type":"Recommendation","id":"r1","text":{"language":"fr","text":"Mieux gérer les données."}}""";
    private const string Wrong = """{"type":"Organisation","id":"o1","name":{"language":"fr","text":"Gao"},"kind":"klingon","CANARY":1}""";

    [Fact]
    public void A_severity_is_that_of_the_last_setting_that_fits()
    {
        Assert.Equal(Severity.Warning, Assert.Single(Run("{}", Open).Found).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Run("""{"rules":[{"code":"GC2005","severity":"note"},{"code":"GC2005","severity":"error"}]}""", Open).Found).Severity);
        var (found, summary) = Run("""{"rules":[{"code":"GC2005","severity":"note"},{"code":"GC2005","severity":"error","path":"elsewhere/"}]}""", Open);
        Assert.Equal(Severity.Note, Assert.Single(found).Severity);
        Assert.Equal((0, 1), (summary.Warnings, summary.Notes));
    }

    [Theory]
    [InlineData("Recommendation", 0)]
    [InlineData("Organisation", 1)]
    public void A_setting_may_be_for_one_kind_of_record(string kind, int found)
        => Assert.Equal(found, Run($$"""{"rules":[{"code":"GC2005","severity":"off","kind":"{{kind}}"}]}""", Open).Found.Count);

    [Fact]
    public void A_setting_for_a_kind_holds_for_errors_of_shape_too()
        => Assert.Equal(["GC0013"], Run("""{"rules":[{"code":"GC0015","severity":"off","kind":"Organisation"}]}""", Wrong).Found.Select(f => f.Code));

    [Fact]
    public void What_is_off_is_counted_nowhere_but_said()
    {
        var (found, summary) = Run("""{"rules":[{"code":"GC2005","severity":"off"},{"code":"GC1004","severity":"off","path":"x/"},{"code":"GC1005","severity":"note"}]}""", Open);
        Assert.Empty(found);
        Assert.Equal((0, 0), (summary.Warnings, summary.Suppressed));
        Assert.Equal(["GC1004", "GC2005"], summary.RulesOff);
        Assert.Equal(1, Run("""{"rules":[{"code":"GC0015","severity":"off"}]}""", Wrong).Summary.RulesSkipped);
    }

    [Fact]
    public void Errors_that_were_met_stay_counted_whatever_is_set()
        => Assert.Equal((0, 2), Errors(Run("""{"rules":[{"code":"GC0015","severity":"off"},{"code":"GC0013","severity":"note"}]}""", Wrong).Summary));

    [Fact]
    public void More_than_can_be_looked_at_one_by_one_is_set_all_the_same()
    {
        var many = $$"""{"type":"Organisation","id":"o1","name":{"language":"fr","text":"Gao"},{{string.Join(',', Enumerable.Range(0, 12_000).Select(i => $"\"x{i}\":1"))}}}""";
        Assert.Equal(12_000, Run("{}", many).Summary.Errors);
        Assert.Equal((0, 12_000), Errors(Run("""{"rules":[{"code":"GC0013","severity":"off"}]}""", many).Summary));
        Assert.Equal(12_000, Run("""{"rules":[{"code":"GC0013","severity":"note"}]}""", many).Summary.Notes);
    }

    [Theory]
    [InlineData("\"record\":\"r1\"", true)]
    [InlineData("\"record\":\"r2\"", false)]
    [InlineData("\"path\":\"data/*.json\"", true)]
    [InlineData("\"path\":\"data/**/gao.json\"", true)]
    [InlineData("\"path\":\"data\"", false)]
    [InlineData("\"path\":\"data/\",\"record\":\"r1\"", true)]
    [InlineData("\"path\":\"data/\",\"record\":\"r1\",\"pointer\":\"\"", true)]
    [InlineData("\"path\":\"data/\",\"record\":\"r1\",\"pointer\":\"/text\"", false)]
    public void A_suppression_accepts_what_fits_it_and_one_without_use_is_told(string scope, bool fits)
    {
        var (found, summary) = Run($$$"""{"suppressions":[{"code":"GC2005",{{{scope}}},"reason":"Ask","owner":"DGME","expires":"2026-01-15"}]}""", Open, input: "data/gao.json");
        Assert.Equal(fits ? [] : ["GC2005", "GC8013"], found.Select(f => f.Code));
        Assert.Equal(fits ? 1 : 0, summary.Suppressed);
    }

    [Theory]
    [InlineData("/names/0/name/text", 1)]
    [InlineData("/names/*/name/text", 2)]
    public void A_suppression_may_say_one_item_of_a_list_or_all(string pointer, int suppressed)
    {
        const string names = """{"type":"Organisation","id":"o1","name":{"language":"fr","text":"Gao"},"names":[{"name":{"language":"fr","text":""}},{"name":{"language":"fr","text":""}}]}""";
        var (found, summary) = Run($$$"""{"suppressions":[{"code":"GC0017","record":"o1","pointer":"{{{pointer}}}","reason":"Ask","owner":"DGME","expires":"2026-12-31"}]}""", names);
        Assert.Equal((suppressed, 2 - suppressed), (summary.Suppressed, found.Count));
    }

    [Fact]
    public void An_expired_suppression_accepts_nothing_and_is_told_where_it_stands()
    {
        const string text = """
            {
              "suppressions": [
                { "code": "GC2005", "record": "r1", "reason": "CANARY", "owner": "CANARY", "expires": "2026-01-14" }
              ]
            }
            """;
        var found = Run(text, Open).Found;
        Assert.Equal(["GC2005", "GC8012"], found.Select(f => f.Code));
        Assert.Equal(("governance.json", 3L, 5L), (found[1].Origin.Input, found[1].Origin.Line, found[1].Origin.Column));
        Assert.All(found, f => Assert.DoesNotContain("CANARY", MessageCatalog.Render(f, "en"), StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_date_of_the_run_it_is_said_that_expiry_was_not_checked()
    {
        var (found, summary) = Run("""{"suppressions":[{"code":"GC2005","record":"r1","reason":"Ask","owner":"DGME","expires":"2026-01-14"}]}""", Open, hasDate: false);
        Assert.Contains(found, f => f.Code == "GC8005" && f.Arguments.Any(a => a.Value == "GC8012"));
        Assert.True(summary.NotRun > 0);
    }

    [Theory]
    [InlineData("""{"rules":[{"code":"GC2005","severity":"fatal"}]}""", "GC0015", "/rules/0/severity")]
    [InlineData("""{"rule":[]}""", "GC0014", "/#1")]
    [InlineData("""{"failOn":null}""", "GC0011", "/failOn")]
    [InlineData("""{"smallCell":0}""", "GC0019", "/smallCell")]
    [InlineData("""{"rules":[{"code":"GC1","severity":"off"}]}""", "GC0016", "/rules/0/code")]
    [InlineData("""{"rules":[{"code":"GC1999","severity":"off"}]}""", "GC8015", "/rules/0/code")]
    [InlineData("""{"rules":[{"code":"GC8005","severity":"off"}]}""", "GC8016", "/rules/0/code")]
    [InlineData("""{"suppressions":[{"code":"GC8007","path":"x/","reason":"a","owner":"b","expires":"2026-01-31"}]}""", "GC8016", "/suppressions/0/code")]
    [InlineData("""{"suppressions":[{"code":"GC2005","reason":"a","owner":"b","expires":"2026-01-31"}]}""", "GC0012", "/suppressions/0")]
    [InlineData("""{"suppressions":[{"code":"GC2005","path":"x/","reason":"a","owner":"b","expires":"2026-04-31"}]}""", "GC0016", "/suppressions/0/expires")]
    [InlineData("""{"suppressions":[{"code":"GC2005","path":"x/","owner":"b","expires":"2026-04-30"}]}""", "GC0012", "/suppressions/0")]
    [InlineData("""{"profile":"lenient"}""", "GC0015", "/profile")]
    public void What_cannot_be_meant_is_refused_with_its_place(string text, string code, string pointer)
    {
        var findings = new List<Diagnostic>();
        Assert.Null(ValidationConfiguration.Read(Encoding.UTF8.GetBytes(text), "governance.json", findings.Add));
        var finding = Assert.Single(findings);
        Assert.Equal((code, pointer), (finding.Code, finding.Pointer));
        Assert.True(finding.Origin is { Input: "governance.json", Line: 1, Column: > 0 });
    }

    [Fact]
    public void Codes_of_an_adapter_that_is_named_may_be_set_unseen()
        => Assert.NotNull(ValidationConfiguration.Read("""{"adapters":["reception-centre"],"rules":[{"code":"RC0001","severity":"off"}]}"""u8.ToArray(), "governance.json", f => Assert.Fail(f.Code)));

    [Fact]
    public void A_day_that_no_year_has_is_the_last_of_its_month()
        => Assert.Equal(new DateOnly(2026, 2, 28), Assert.Single(Read("""{"suppressions":[{"code":"GC2005","path":"x/","reason":"a","owner":"b","expires":"2026-02-29"}]}""").Suppressions).Expires);

    [Fact]
    public void A_profile_gives_way_to_the_file_and_one_over_it_does_not()
    {
        var file = Read("""{"profile":"public-release","target":"restricted","rules":[{"code":"GC9009","severity":"note"}]}""");
        Assert.Equal((Sensitivity.Restricted, Severity.Warning), (file.Target, file.FailOn));
        Assert.Equal(Severity.Note, file.Rules.Last(r => r.Code == "GC9009").Severity);
        var over = file.With("public-release")!;
        Assert.Equal(Sensitivity.Public, over.Target);
        Assert.Equal(Severity.Error, over.Rules.Last(r => r.Code == "GC9009").Severity);
        Assert.Null(file.With("lenient"));
    }

    [Fact]
    public void Every_profile_is_one_that_the_schema_and_the_rules_know()
    {
        Assert.Equal(["field-collection", "public-release", "strict"], ValidationConfiguration.Profiles);
        Assert.All(ValidationConfiguration.Profiles, name =>
        {
            var profile = Read($$"""{"profile":"{{name}}"}""");
            Assert.NotNull(profile.FailOn);
            Assert.All(profile.Rules, r => Assert.Contains(RuleList.Descriptors, d => d.Code == r.Code && d.Severity != r.Severity));
        });
    }

    [Fact]
    public void Options_of_a_run_are_those_of_the_configuration()
    {
        var options = Read("""{"target":"public","smallCell":20,"maxFindings":7,"limits":{"recordBytes":4096}}""").ToOptions();
        Assert.Equal((Sensitivity.Public, 20, 7, 4096), (options.Target!.Value, options.SmallCell, options.MaxFindings, options.MaxRecordBytes));
        Assert.Equal(new ValidationOptions().SmallCell, Read("{}").ToOptions().SmallCell);
    }

    [Fact]
    public void The_last_input_setting_that_fits_is_taken()
    {
        var configuration = Read("""{"inputs":[{"path":"**/*.csv","format":"hxl"},{"path":"dtm/","format":"dtm","layout":"flow","with":["a.xlsx"]}]}""");
        Assert.Equal("hxl", configuration.Input("a/b/c.csv")!.Format);
        Assert.Equal(("dtm", "flow"), (configuration.Input("dtm/c.csv")!.Format, configuration.Input("dtm/c.csv")!.Layout));
        Assert.Null(configuration.Input("c.json"));
    }

    [Theory]
    [InlineData("*.csv", "a.csv", true)]
    [InlineData("*.csv", "b/a.csv", false)]
    [InlineData("**/*.csv", "a.csv", true)]
    [InlineData("b/**", "b/c/a.csv", true)]
    [InlineData("b/", "b/c/a.csv", true)]
    [InlineData("b/", "ab/a.csv", false)]
    [InlineData("a?.csv", "a1.csv", true)]
    [InlineData("a?.csv", "a/.csv", false)]
    [InlineData("a.csv", "aXcsv", false)]
    [InlineData("a+(1).csv", "a+(1).csv", true)]
    public void A_glob_is_what_people_take_it_for(string glob, string path, bool matches) => Assert.Equal(matches, new PathGlob(glob).Matches(path));

    private static (long, long) Errors(ValidationSummary summary) => (summary.Errors, summary.ErrorsMet);

    private static ValidationConfiguration Read(string text)
        => ValidationConfiguration.Read(Encoding.UTF8.GetBytes(text), "governance.json", f => Assert.Fail(f.ToString()))!;

    private static (IReadOnlyList<Diagnostic> Found, ValidationSummary Summary) Run(string configuration, string data, string input = "data.json", bool hasDate = true)
    {
        var found = new List<Diagnostic>();
        var options = Read(configuration).ToOptions() with { Today = hasDate ? new DateOnly(2026, 1, 15) : null, InputName = input };
        return (found, Validator.Default.Validate(Encoding.UTF8.GetBytes(data), found.Add, options));
    }
}
