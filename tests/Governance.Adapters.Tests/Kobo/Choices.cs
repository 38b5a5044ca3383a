using System.Text;
using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Kobo;

/// <summary>What a choice stands for is said by the mapping, else by its label; what is not certain is a finding.</summary>
public class Choices
{
    [Theory]
    [InlineData("dnk", "Ne sait pas", null)]
    [InlineData("dnk", "Danemark", "DNK")]
    [InlineData("no", "Non", null)]
    [InlineData("no", "Norvège", "NOR")]
    [InlineData("nr", "Pas de réponse", null)]
    [InlineData("dk", "Does not know", null)]
    [InlineData("DNK", "Do not know", null)]
    [InlineData("ne", "Népal", "NPL")]
    [InlineData("ne", "Niger", "NER")]
    [InlineData("ml", "Pays d’origine : Mali", "MLI")]
    [InlineData("7", "Mali", "MLI")]
    public async Task Country_is_the_one_its_label_says(string name, string label, string? country)
    {
        var items = await ReadAsync("/nationalities", name, label);
        Assert.Equal(country, ((Migrant)items[0].Record!).Nationalities?.Single().ToString());
        Assert.Equal(country is null ? ["GC4010"] : [], items.SelectMany(i => i.Findings).Select(f => f.Code));
    }

    [Theory]
    [InlineData("no", null)]
    [InlineData("dnk", null)]
    [InlineData("ml", "MLI")]
    [InlineData("NA", "NAM")]
    [InlineData("DNK", "DNK")]
    public async Task Country_without_a_form_is_a_code_that_is_no_usual_word(string answer, string? country)
    {
        var with = Fixtures.Files(("mapping.json", """{"record":"Migrant","questions":{"q":"/nationalities"}}"""));
        var items = await KoboRun.ReadAsync($$"""[{"q":"{{answer}}"}]""", with);
        Assert.Equal(country, ((Migrant)items[0].Record!).Nationalities?.Single().ToString());
    }

    [Theory]
    [InlineData("1", "Oui", Answer.Yes)]
    [InlineData("1", "Non", Answer.No)]
    [InlineData("0", "Yes", Answer.Yes)]
    [InlineData("1", "Premier", null)]
    [InlineData("oui", "Oui, toujours", Answer.Yes)]
    public async Task Yes_and_no_are_what_their_label_says(string name, string label, Answer? answer)
    {
        var items = await ReadAsync("/stateless", name, label);
        Assert.Equal(answer, ((Migrant)items[0].Record!).Stateless);
        Assert.Equal(answer is null ? 1 : 0, items.SelectMany(i => i.Findings).Count());
    }

    [Theory]
    [InlineData("1", "Non", false)]
    [InlineData("1", "Oui", true)]
    [InlineData("1", "Premier", null)]
    public async Task Box_is_ticked_where_its_label_says_yes(string name, string label, bool? isMobile)
    {
        var items = await ReadAsync("/mobile", name, label, "Facility");
        Assert.Equal(isMobile, ((Facility)items[0].Record!).Mobile);
    }

    [Theory]
    [InlineData("name", "Nom du migrant", "/directIdentifiers/")]
    [InlineData("name", "", "/directIdentifiers/")]
    [InlineData("tel", "Telephone", "/directIdentifiers/")]
    [InlineData("adresse", "Adresse", "/directIdentifiers/")]
    [InlineData("chief_name", "Name of the chief of the place of residence", "/directIdentifiers/")]
    [InlineData("residence_name", "Nom et prénom du responsable du lieu de résidence", "/directIdentifiers/")]
    [InlineData("residence_name", "Name of the place of residence", "/residence/name")]
    public async Task Name_of_a_person_is_proposed_for_a_protected_field_or_for_none(string name, string label, string field)
    {
        var form = $"survey,,,,\n,type,name,label,required\n,select_one sex,sex,Sex,\n,integer,age,Age,\n,text,{name},{label},\nchoices,,,,\n,list_name,name,label,\n,sex,m,Male,\n,sex,f,Female,\n";
        await using var source = await KoboRun.OpenAsync(Encoding.UTF8.GetBytes("""[{"_uuid":"x","age":"3"}]"""), Fixtures.Files(("form.csv", form)));
        using var mapping = JsonDocument.Parse((await FormatRun.Registry.Reader("kobo")!.ProposeMappingAsync(source))!);
        var questions = mapping.RootElement.GetProperty("questions");
        Assert.Equal("/sexOrGender/code", questions.GetProperty("sex").GetString());
        if (questions.TryGetProperty(name, out var proposed))
            Assert.StartsWith(field, proposed.GetString(), StringComparison.Ordinal);
        else
            Assert.NotEqual("/residence/name", field);
    }

    [Fact]
    public async Task Proposed_mapping_has_neither_consents_nor_guesses_nor_fields_that_cannot_stand_alone()
    {
        const string Form = "survey,,,\n,type,name,label\n,select_one ouinon,consent,Consent\n,text,referral_consent,Referral consent\n,text,identifier_value,Identifier value\n,select_one pays,nationalite,Nationalité\n,integer,age,Âge en années\n"
            + "choices,,,\n,list_name,name,label\n,ouinon,yes,Oui\n,ouinon,no,Non\n,pays,ml,Mali\n,pays,dnk,Ne sait pas\n";
        await using var source = await KoboRun.OpenAsync(Encoding.UTF8.GetBytes("""[{"_uuid":"x","age":"3"}]"""), Fixtures.Files(("form.csv", Form)));
        using var mapping = JsonDocument.Parse((await FormatRun.Registry.Reader("kobo")!.ProposeMappingAsync(source))!);
        var questions = mapping.RootElement.GetProperty("questions").EnumerateObject().ToDictionary(q => q.Name, q => q.Value.GetString()!);
        Assert.Equal(["age", "nationalite"], questions.Keys.Order(StringComparer.Ordinal));
        Assert.False(mapping.RootElement.GetProperty("choices").GetProperty("nationalite").TryGetProperty("dnk", out _));
        Assert.Equal("MLI", mapping.RootElement.GetProperty("choices").GetProperty("nationalite").GetProperty("ml").GetString());
    }

    private static async Task<List<ReadItem>> ReadAsync(string pointer, string name, string label, string kind = "Migrant")
    {
        var form = $"survey,,,\n,type,name,label\n,select_one liste,q,Question\nchoices,,,\n,list_name,name,label\n,liste,{name},\"{label}\"\n,liste,autre_choix,Autre choix\n";
        var mapping = $$"""{"record":"{{kind}}","questions":{"q":"{{pointer}}"} }""";
        return await KoboRun.ReadAsync($$"""[{"q":"{{name}}"}]""", Fixtures.Files(("form.csv", form), ("mapping.json", mapping)));
    }
}
