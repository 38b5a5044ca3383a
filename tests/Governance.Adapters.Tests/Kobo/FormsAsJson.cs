using System.Text;
using System.Text.Json;
using Governance.Adapters.Kobo;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Kobo;

/// <summary>A form as the interface of KoboToolbox gives it says what its workbook says.</summary>
public class FormsAsJson
{
    private const string Content = """
        {"schema":"1","translated":["label"],"translations":["English (en)","Français (fr)"],"settings":{"form_id":"registre_arrivees","default_language":"English (en)"},
        "survey":[
        {"type":"start","name":"start","$kuid":"a1"},
        {"type":"deviceid","name":"deviceid"},
        {"type":"begin_group","name":"arrivee","label":["Arrival","Arrivée"]},
        {"type":"date","$autoname":"date_arrivee","label":["Date of arrival","Date d’arrivée"],"required":true},
        {"type":"geopoint","name":"lieu","label":["Where the person stays","Où la personne loge"]},
        {"type":"end_group"},
        {"type":"begin_group","name":"personne","label":["Person","Personne"]},
        {"type":"select_one","select_from_list_name":"sexe","name":"sexe","label":["Sex","Sexe"]},
        {"type":"integer","name":"age","label":["Age in years","Âge en années"]},
        {"type":"select_one","select_from_list_name":"pays","name":"nationalite","label":["Nationality","Nationalité"]},
        {"type":"select_multiple besoins","name":"besoins","label::English (en)":"Needs","label::Français (fr)":"Besoins"},
        {"type":"text","name":"remarques","label":["Notes","Observations"]},
        {"type":"text","name":"surnom","label":["Room","Chambre"]},
        {"type":"end_group"},
        {"type":"begin_repeat","name":"trajet","label":["Journey","Trajet"]},
        {"type":"select_one","select_from_list_name":"pays","name":"depuis","label":["From","Depuis"]},
        {"type":"date","name":"depart","label":["Departed","Départ"]},
        {"type":"end_repeat"}],
        "choices":[
        {"list_name":"sexe","name":"femme","label":["Woman","Femme"]},{"list_name":"sexe","$autovalue":"homme","label":["Man","Homme"]},
        {"list_name":"pays","name":"ml","label":["Mali","Mali"]},{"list_name":"pays","name":"na","label":["Namibia","Namibie"]},{"list_name":"pays","name":"ne","label":["Niger","Niger"]},
        {"list_name":"besoins","name":"abri","label":["Shelter","Abri"]},{"list_name":"besoins","name":"eau","label":["Drinking water","Eau potable"]},{"list_name":"besoins","name":"soins","label":["Health","Soins de santé"]}]}
        """;

    private const string Project = $$$"""{"url":"x","owner":"y","settings":{"sector":{} },"asset_type":"survey","uid":"aB","content":{{{Content}}},"name":"Registre"}""";

    [Theory]
    [InlineData(Content)]
    [InlineData(Project)]
    public async Task Form_in_json_has_the_questions_choices_and_labels_of_its_workbook(string json)
    {
        var expected = await FormAsync("form.csv", Fixtures.Form);
        var form = await FormAsync("form.json", json);
        Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(form));
        Assert.NotEmpty(form!.Questions);
    }

    [Fact]
    public async Task Submissions_are_read_by_it_as_by_the_workbook()
    {
        var expected = await KoboRun.ReadAsync(Fixtures.Json);
        var read = await KoboRun.ReadAsync(Fixtures.Json, Fixtures.Files(("form.json", Project), ("mapping.json", Fixtures.Mapping)));
        Assert.Equal(expected.Select(i => Core(i.Record)), read.Select(i => Core(i.Record)));
        Assert.Equal(expected.SelectMany(i => i.Findings).Select(f => f.Code), read.SelectMany(i => i.Findings).Select(f => f.Code));
    }

    [Fact]
    public async Task Second_form_is_said()
        => Assert.Contains((await KoboRun.ReadAsync(Fixtures.Json, Fixtures.Files(("a.json", Content), ("b.json", Project)))).SelectMany(i => i.Findings), f => f.Code == "GC4009");

    [Fact]
    public async Task Project_in_the_place_of_submissions_is_told_to_be_a_form()
    {
        await using var source = await KoboRun.OpenAsync(Encoding.UTF8.GetBytes(Project), []);
        Assert.Equal(["kobo"], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id).Where(id => id is not ("json" or "jsonl")));
        Assert.Equal("GC4002", Assert.Single(Assert.Single(await KoboRun.ReadAsync(Project, [])).Findings).Code);
    }

    [Theory]
    [InlineData("""{"content":7}""")]
    [InlineData("""{"survey":[]}""")]
    [InlineData("""{"survey":[7,"x",{"label":["x"]}]}""")]
    [InlineData("""{"survey":[""")]
    public async Task What_is_no_form_is_read_as_the_mapping_it_is_not(string json)
        => Assert.All((await KoboRun.ReadAsync(Fixtures.Json, Fixtures.Files(("x.json", json)))).SelectMany(i => i.Findings), f => Assert.StartsWith("GC00", f.Code, StringComparison.Ordinal));

    private static string Core(Governance.Core.Record? record) => record is null ? "" : Governance.Core.Json.RecordJson.ToJson(record);

    private static async Task<Form?> FormAsync(string name, string text)
        => (await SurveyFiles.ReadAsync([new CompanionFile(name, Encoding.UTF8.GetBytes(text))], TestContext.Current.CancellationToken)).Form;
}
