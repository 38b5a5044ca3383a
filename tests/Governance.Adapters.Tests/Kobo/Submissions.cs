using System.Text;
using System.Text.Json;
using Governance.Adapters.Kobo;
using Governance.Core;
using Governance.Core.Json;

namespace Governance.Adapters.Tests.Kobo;

/// <summary>Submissions are read as their mapping says, and come back as they were.</summary>
public class Submissions
{
    [Fact]
    public async Task Json_is_read_as_the_mapping_says()
    {
        var items = await KoboRun.ReadAsync(Fixtures.Json);
        Assert.Empty(items.SelectMany(i => i.Findings));
        var first = (Migrant)items[0].Record!;
        Assert.Equal(("kobo:1a", (bool?)null, Sensitivity.StrictlyConfidential), (first.Id, first.Minted, first.EffectiveSensitivity));
        Assert.Equal(("2026-01-04", "F", 31), (first.Arrival.ToString(), first.SexOrGender!.Code, first.Age!.Years));
        Assert.Equal(SexDimension.Sex, first.SexOrGender.Dimension);
        Assert.Equal(["NER"], first.Nationalities!.Select(n => n.ToString()));
        Assert.Equal(["drinking-water", "shelter"], first.Needs!.Select(n => n.Code));
        Assert.Equal(["NER", "MLI"], first.Journey!.Legs!.Select(l => l.From!.Country.ToString()));
        Assert.Equal("3 bis", first.Extensions!["kobo"]["personne/surnom"].GetString());
    }

    [Theory]
    [InlineData("""[{"_uuid":"x","personne/age":"3","_validation_status":{"uid":"validation_status_not_approved","label":"Not Approved"}}]""", true)]
    [InlineData("""[{"_uuid":"x","personne/age":"3","_validation_status":{"uid":"validation_status_approved","label":"Approved"}}]""", false)]
    [InlineData("""[{"_uuid":"x","personne/age":"3","_validation_status":{}}]""", false)]
    [InlineData("""{"value":[{"__id":"uuid:x","__system":{"reviewState":"rejected"},"personne":{"age":3}}]}""", true)]
    [InlineData("personne/age;_uuid;_validation_status\n3;x;Not Approved\n", true)]
    [InlineData("personne-age,KEY,ReviewState\n3,uuid:x,rejected\n", true)]
    [InlineData("personne-age,KEY,ReviewState\n3,uuid:x,hasIssues\n", false)]
    public async Task Submission_that_was_rejected_in_review_is_read_and_said_to_be(string text, bool isRejected)
    {
        var items = await KoboRun.ReadAsync(text);
        Assert.Equal(3, ((Migrant)Assert.Single(items, i => i.Record is not null).Record!).Age!.Years);
        Assert.Equal(isRejected ? 1 : 0, items.SelectMany(i => i.Findings).Count(f => f.Code == "GC4011"));
    }

    [Theory]
    [InlineData("""{"value":[{"__id":"uuid:x","__system":{"status":"notDecrypted"},"personne":{"age":null}}]}""", true)]
    [InlineData("""{"value":[{"__id":"uuid:x","__system":{"status":"missingEncryptedFormData"},"personne":{"age":null}}]}""", true)]
    [InlineData("""{"value":[{"__id":"uuid:x","__system":{"status":null},"personne":{"age":null}}]}""", false)]
    [InlineData("personne-age,KEY,Status,ReviewState\n,uuid:x,missing encrypted form data,\n", true)]
    [InlineData("personne-age,KEY,Status,ReviewState\n,uuid:x,not decrypted,\n", true)]
    [InlineData("personne-age,KEY,Status,ReviewState\n,uuid:x,,\n", false)]
    public async Task Submission_whose_answers_are_still_encrypted_is_said_to_be(string text, bool isEncrypted)
    {
        var items = await KoboRun.ReadAsync(text);
        Assert.Single(items, i => i.Record is not null);
        Assert.Equal(isEncrypted ? 1 : 0, items.SelectMany(i => i.Findings).Count(f => f.Code == "GC4012"));
    }

    [Theory]
    [InlineData(Fixtures.Json)]
    [InlineData(Fixtures.Csv)]
    public async Task Submissions_come_back_equal(string text)
    {
        var records = (await KoboRun.ReadAsync(text)).Select(i => i.Record!).ToList();
        var (written, report) = await KoboRun.WriteAsync(records);
        Assert.Empty(report.Losses);
        var again = (await KoboRun.ReadAsync(written)).Select(i => i.Record!).ToList();
        Assert.Equal(records.Select(RecordJson.ToJson), again.Select(RecordJson.ToJson));
        if (text == Fixtures.Csv)
            Assert.Equal(text, Encoding.UTF8.GetString(written));
    }

    [Fact]
    public async Task Submission_in_csv_says_what_it_says_in_json()
    {
        var json = (await KoboRun.ReadAsync(Fixtures.Json)).Select(i => (Migrant)i.Record!).ToList();
        var csv = (await KoboRun.ReadAsync(Fixtures.Csv)).Select(i => (Migrant)i.Record!).ToList();
        foreach (var record in json.Concat(csv))
            (record.Extensions, record.Source, record.Journey) = (null, null, null);
        Assert.Equal(json.Select(RecordJson.ToJson), csv.Select(RecordJson.ToJson));
    }

    [Fact]
    public async Task Submissions_without_a_mapping_are_refused_by_name_with_their_number()
    {
        var finding = Assert.Single((await KoboRun.ReadAsync(Fixtures.Json, [])).SelectMany(i => i.Findings));
        Assert.Equal("GC4001 2", $"{finding.Code} {finding.Arguments[0].Value}");
        Assert.Equal("GC4001", Assert.Single((await KoboRun.ReadAsync(Fixtures.Csv, [])).SelectMany(i => i.Findings)).Code);
    }

    [Fact]
    public async Task Form_of_ours_needs_no_mapping()
    {
        const string Text = """[{"_xform_id_string":"governance_migrant","_uuid":"9","sexOrGender/code":"F","nationalities/item1":"MLI","age/years":"30","needs":"shelter health","other":"x"}]""";
        var record = KoboRun.Only(await KoboRun.ReadAsync(Text, []));
        Assert.Equal(("F", "MLI", 30), (record.SexOrGender!.Code, record.Nationalities![0].ToString(), record.Age!.Years));
        Assert.Equal(["shelter", "health"], record.Needs!.Select(n => n.Code));
        Assert.Equal("x", record.Extensions!["kobo"]["other"].GetString());
    }

    [Fact]
    public async Task Records_of_ours_are_written_into_a_form_of_ours_and_read_back()
    {
        var form = Fixtures.Files(("form.csv", "survey,,\n,type,name\n,text,id\n,begin group,sexOrGender\n,select_one sex-gender,code\n,end group,\n,begin group,journey\n,begin repeat,legs\n,date,departed\n,end repeat,\n,end group,\nchoices,,\n,list_name,name\n,sex-gender,F\n,sex-gender,M\nsettings,,\n,form_id,\n,governance_migrant,\n"));
        var record = new Migrant { Id = "m-1", SexOrGender = new SexOrGender { Code = "M" }, Journey = new Journey { Legs = [new JourneyLeg { Departed = PartialDate.Parse("2025-12-30") }] } };
        var (written, report) = await KoboRun.WriteAsync([record], form);
        Assert.Empty(report.Losses);
        var back = KoboRun.Only(await KoboRun.ReadAsync(written, form));
        (back.Source, back.Extensions) = (null, null);
        Assert.Equal(RecordJson.ToJson(record), RecordJson.ToJson(back));
    }

    [Fact]
    public async Task Mapping_to_no_field_is_refused_before_a_submission_is_read()
    {
        var wrong = Fixtures.Files(("mapping.json", """{"record":"Migrant","questions":{"personne/sexe":"/sex"}}"""));
        var finding = Assert.Single((await KoboRun.ReadAsync(Fixtures.Json, wrong)).SelectMany(i => i.Findings));
        Assert.Equal(("GC4003", "mapping.json"), (finding.Code, finding.Origin.Input));
    }

    [Fact]
    public async Task Form_given_as_data_is_refused_by_name()
        => Assert.Equal("GC4002", Assert.Single((await KoboRun.ReadAsync("type,name,label\ntext,nom,Nom\n", [])).SelectMany(i => i.Findings)).Code);

    [Fact]
    public async Task Device_and_user_keep_a_record_strictly_confidential_whatever_the_mapping_says()
    {
        var with = Fixtures.Files(("form.csv", Fixtures.Form), ("mapping.json", Fixtures.Mapping.Replace("\"record\"", "\"sensitivity\": \"confidential\", \"record\"", StringComparison.Ordinal)));
        var records = (await KoboRun.ReadAsync(Fixtures.Json, with)).Select(i => i.Record!).ToList();
        Assert.Equal([Sensitivity.StrictlyConfidential, Sensitivity.Confidential], records.Select(r => r.EffectiveSensitivity));
    }

    [Theory]
    [InlineData("/sexOrGender/code", "sexOrGender/code")]
    [InlineData("/nationalities/0", "nationalities/item1")]
    [InlineData("/journey/legs/*/from/country", "journey/legs/from/country")]
    public void Path_of_a_question_is_the_pointer_of_its_field(string pointer, string path)
    {
        Assert.Equal(path, SurveyNames.QuestionPath(pointer));
        Assert.Equal(pointer, SurveyNames.Pointer(path, pointer.Contains('*', StringComparison.Ordinal) ? "journey/legs" : null));
    }

    [Fact]
    public void Form_id_names_the_kind_of_record()
    {
        Assert.Equal("governance_mobility_count", SurveyNames.FormId(nameof(MobilityCount)));
        Assert.Equal("mobility-count", SurveyNames.Kind(SurveyNames.FormId("mobility-count")));
    }

    [Fact]
    public async Task Proposed_mapping_is_one_that_the_reader_takes()
    {
        await using var source = await KoboRun.OpenAsync(Encoding.UTF8.GetBytes(Fixtures.Json), Fixtures.Files(("form.csv", Fixtures.Form)));
        var proposal = await FormatRun.Registry.Reader("kobo")!.ProposeMappingAsync(source);
        using var mapping = JsonDocument.Parse(proposal!);
        var questions = mapping.RootElement.GetProperty("questions");
        Assert.Equal("/sexOrGender/code", questions.GetProperty("personne/sexe").GetString());
        Assert.Equal("/nationalities", questions.GetProperty("personne/nationalite").GetString());
        Assert.Equal("/needs", questions.GetProperty("personne/besoins").GetString());
        Assert.Equal("/arrival", questions.GetProperty("arrivee/date_arrivee").GetString());
        Assert.Equal("shelter", mapping.RootElement.GetProperty("choices").GetProperty("personne/besoins").GetProperty("abri").GetString());
        Assert.DoesNotContain("agent1", proposal, StringComparison.Ordinal);
        Assert.Empty((await KoboRun.ReadAsync(Fixtures.Json, Fixtures.Files(("form.csv", Fixtures.Form), ("mapping.json", proposal!)))).SelectMany(i => i.Findings));
    }
}
