using System.Text;
using Governance.Core;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tests.Kobo;

/// <summary>What a mapping says has an effect, or a finding says that it has none.</summary>
public class Mappings
{
    private const string Count = """{"record":"MobilityCount","questions":{"n":"/count/value","d":"/period/end"},"constants":{"/measure":"flow","/unit":"person","/triggers/0/code":"conflict"}}""";
    private const string Form = "survey,,,\n,type,name,label\n,select_one sexe,sexe,Sexe\n,integer,age,Âge\nchoices,,,\n,list_name,name,label\n,sexe,f,Femme\n,sexe,h,Homme\n";

    [Fact]
    public async Task Constant_of_a_member_that_no_question_fills_is_in_every_record_and_is_not_written_back()
    {
        const string Text = "_uuid,n,d\nu1,12,2025-03-01\nu2,,\n";
        var with = Fixtures.Files(("mapping.json", Count));
        var records = (await KoboRun.ReadAsync(Text, with)).Select(i => i.Record).OfType<MobilityCount>().ToList();
        Assert.All(records, r => Assert.Equal((Measure.Flow, CountUnit.Person, "conflict"), (r.Measure, r.Unit!.Value, r.Triggers!.Single().Code)));
        Assert.Equal(2, records.Count);
        var (written, report) = await KoboRun.WriteAsync(records, with);
        Assert.Empty(report.Losses);
        Assert.Equal(Text, Encoding.UTF8.GetString(written));
    }

    [Fact]
    public async Task Constant_beside_answers_of_its_member_is_set_where_one_is_given()
    {
        var with = Fixtures.Files(("mapping.json", """{"record":"Migrant","questions":{"s":"/sexOrGender/code","n":"/notes"},"constants":{"/sexOrGender/dimension":"sex","/needs":"shelter"}}"""));
        var records = (await KoboRun.ReadAsync("""[{"_uuid":"a","s":"F"},{"_uuid":"b","n":"x"}]""", with)).Select(i => (Migrant)i.Record!).ToList();
        Assert.Equal([SexDimension.Sex, null], records.Select(r => r.SexOrGender?.Dimension));
        Assert.All(records, r => Assert.Equal("shelter", r.Needs!.Single().Code));
    }

    [Fact]
    public async Task Constant_gives_an_incident_its_kind()
    {
        var with = Fixtures.Files(("mapping.json", """{"record":"Incident","questions":{"n":"/counts/dead/value"},"constants":{"/kind":"death"}}"""));
        Assert.Equal("death", ((Incident)Assert.Single(await KoboRun.ReadAsync("""[{"_uuid":"a","n":"1"}]""", with)).Record!).Kind);
    }

    [Theory]
    [InlineData("\"/id\":\"x\"")]
    [InlineData("\"/measure\":\"often\"")]
    [InlineData("\"/places/*/country\":\"MLI\"")]
    [InlineData("\"/identifiers/0/scheme\":\"x\"")]
    public async Task Constant_that_cannot_be_is_refused(string constant)
    {
        var finding = await OnlyAsync("""[{"_uuid":"a","n":"1"}]""", ("mapping.json", """{"record":"MobilityCount","questions":{"n":"/count/value"},"constants":{""" + constant + "}}"));
        Assert.Equal("GC4003 constants 1", Text(finding));
    }

    [Fact]
    public async Task Question_that_no_column_answers_to_is_told_once()
    {
        var finding = await OnlyAsync("""[{"_uuid":"a","d":"2025"},{"_uuid":"b","d":"2025"}]""", ("mapping.json", """{"record":"MobilityCount","questions":{"nombre":"/count/value","d":"/period/end"}}"""));
        Assert.Equal(("GC4008 questions 1", Severity.Warning, "mapping.json", "/questions/#1"), (Text(finding), finding.Severity, finding.Origin.Input, finding.Pointer));
    }

    [Fact]
    public async Task Question_and_choice_that_the_form_does_not_have_are_told()
    {
        const string Mapping = """{"record":"Migrant","questions":{"sexe":"/sexOrGender/code","ages":"/age/years","start":"/interviewed"},"choices":{"sexe":{"f":"F","x":"M"},"nope":{"a":"F"}}}""";
        var findings = await FindingsAsync("""[{"_uuid":"a","sexe":"f","start":"2026-01-05"}]""", ("form.csv", Form), ("mapping.json", Mapping));
        Assert.Equal(["GC4008 questions 2", "GC4008 choices 1.2", "GC4008 choices 2"], findings.Select(Text));
    }

    [Fact]
    public async Task Question_of_the_form_that_nobody_answered_is_no_mistake()
        => Assert.Empty(await FindingsAsync("""[{"_uuid":"a","sexe":"f"}]""", ("form.csv", Form), ("mapping.json", """{"record":"Migrant","questions":{"sexe":"/sexOrGender/code","age":"/age/years"}}""")));

    [Fact]
    public async Task Table_without_a_mapped_question_is_refused_and_the_entry_at_fault_named()
    {
        var findings = await FindingsAsync("""[{"_uuid":"a","sexe":"f"}]""", ("form.csv", Form), ("mapping.json", """{"record":"Migrant","questions":{"sexx":"/sexOrGender/code"}}"""));
        Assert.Equal(["GC4006 1", "GC4008 questions 1"], findings.Select(Text));
    }

    [Fact]
    public async Task Second_mapping_and_second_form_are_not_read_and_said_so()
    {
        var mapping = """{"record":"Migrant","questions":{"sexe":"/sexOrGender/code"}}""";
        var findings = await FindingsAsync("""[{"_uuid":"a","sexe":"f"}]""", ("form.csv", Form), ("form2.csv", Form), ("mapping.json", mapping), ("mapping2.json", mapping));
        Assert.Equal([("GC4009", "form2.csv"), ("GC4009", "mapping2.json")], findings.Select(f => (f.Code, f.Origin.Input!)));
    }

    [Fact]
    public async Task Fault_of_the_shape_of_a_mapping_says_its_line_and_where_a_name_stands_first()
    {
        var finding = await OnlyAsync("""[{"_uuid":"a"}]""", ("mapping.json", "{\"record\":\"Migrant\",\n\"questions\":{\n\"a\":\"/age/years\",\n\"a\":\"/notes\"}}"));
        Assert.Equal("GC0004 3 1", Text(finding));
        Assert.Equal((4L, 1L), (finding.Origin.Line!.Value, finding.Origin.Column!.Value));
    }

    private static string Text(Diagnostic finding) => string.Join(' ', [finding.Code, .. finding.Arguments.Select(a => a.Value)]);

    private static async Task<Diagnostic> OnlyAsync(string text, params (string, string)[] with) => Assert.Single(await FindingsAsync(text, with));

    private static async Task<List<Diagnostic>> FindingsAsync(string text, params (string, string)[] with)
        => [.. (await KoboRun.ReadAsync(text, Fixtures.Files(with))).SelectMany(i => i.Findings)];
}
