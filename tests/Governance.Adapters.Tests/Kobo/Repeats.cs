using System.Text;
using System.Text.Json.Nodes;
using Governance.Adapters.Kobo;
using Governance.Adapters.Tests.Xlsx;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Kobo;

/// <summary>Answers of repeats go to their own submission, however an export spells them, or are named.</summary>
public class Repeats
{
    private const string Form = "survey,,,\n,type,name,label\n,text,nom,Nom\n,begin repeat,trajet,Trajet\n,select_one pays,depuis,Depuis\n,select_multiple moyens,moyens,Moyens\n,begin repeat,etape,Étape\n,text,lieu,Lieu\n,end repeat,,\n,end repeat,,\n"
        + "choices,,,\n,list_name,name,label\n,pays,ne,Niger\n,pays,ml,Mali\n,moyens,car,Autocar\n,moyens,pied,À pied\n";

    private static readonly IReadOnlyList<CompanionFile> With = Fixtures.Files(("form.csv", Form), ("mapping.json", """
        {"record":"Migrant","questions":{"nom":"/notes","trajet/depuis":"/journey/legs/*/from/country","trajet/moyens":"/journey/legs/*/transport"},"choices":{"trajet/moyens":{"car":"bus","pied":"foot"}}}
        """));

    [Fact]
    public async Task Answers_that_come_again_mean_the_same_each_time_and_belong_to_one_record_alone()
    {
        const string Mapping = """{"record":"Migrant","questions":{"age":"/age/years","needs":"/needs","legs/from":"/journey/legs/*/from/country","legs/on":"/journey/legs/*/departed"}}""";
        string[] rows =
        [
            """ "age":"30","needs":"shelter health","legs":[{"legs/from":"ne","legs/on":"2023-06-01"},{"legs/from":"ml"}] """,
            """ "age":"old","needs":"shelter","legs":[{"legs/from":"ne","legs\non":"2023-06-01"},{"legs/from\nlegs/on":"ml"}] """,
        ];
        var list = Enumerable.Range(0, 8).Select(i => $$"""{"_uuid":"{{i}}",{{rows[i % 2]}}}""");
        var items = await KoboRun.ReadAsync($"[{string.Join(',', list)}]", Fixtures.Files(("mapping.json", Mapping)));
        Assert.Equal(Enumerable.Repeat((string[])["", "GC4010 GC4010"], 4).SelectMany(c => c), items.Select(i => string.Join(' ', i.Findings.Where(f => f.Code == "GC4010").Select(f => f.Code))));
        var records = items.ConvertAll(i => (Migrant)i.Record!);
        records[0].Journey!.Legs![0].Departed = null;
        records[0].Needs!.Clear();
        Assert.All(records.Where((_, i) => i % 2 == 0).Skip(1), r => Assert.Equal(("2023-06-01", 2, 2, 30), (r.Journey!.Legs![0].Departed.ToString(), r.Journey.Legs.Count, r.Needs!.Count, r.Age!.Years)));
        Assert.All(records.Where((_, i) => i % 2 == 1), r => Assert.Equal((null, "shelter"), (r.Age, Assert.Single(r.Needs!).Code)));
    }

    [Fact]
    public async Task Row_of_a_repeat_within_a_repeat_is_named_and_never_joined_to_a_submission_of_the_same_number()
    {
        var book = new Book()
            .Sheet("Registre", Rows(["nom", "_uuid", "_index"], ["a", "1a", "1"], ["b", "2b", "2"]))
            .Sheet("etape", Rows(["depuis", "_index", "_parent_table_name", "_parent_index"], ["ml", "1", "trajet", "2"]))
            .Sheet("trajet", Rows(["depuis", "_index", "_parent_table_name", "_parent_index"], ["ne", "1", "Registre", "1"], ["ml", "2", "Registre", "1"]));
        var items = await KoboRun.ReadAsync(book.Zip(), With);
        var finding = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal(("GC4005", "etape", 2L), (finding.Code, finding.Origin.Sheet, finding.Origin.Row));
        Assert.All(items.Where(i => i.Record is not null), i => Assert.DoesNotContain(i.Record!.Extensions!["kobo"], e => e.Key == "etape" && e.Value.GetString()?.Length > 0));
    }

    [Theory]
    [InlineData("""[{"trajet":[{"trajet-depuis":"ne"}]}]""")]
    [InlineData("""[{"trajet":[{"trajet.depuis":"ne"}]}]""")]
    [InlineData("""[{"trajet":[{"Depuis":"Niger"}]}]""")]
    [InlineData("""[{"trajet":[{"depuis":"ne"}]}]""")]
    [InlineData("""[{"trajet":[{"trajet":{"depuis":"ne"}}]}]""")]
    public async Task Item_is_read_however_its_questions_are_spelled(string text)
    {
        var record = KoboRun.Only(await KoboRun.ReadAsync(text, With));
        Assert.Equal(["NER"], record.Journey!.Legs!.Select(l => l.From!.Country.ToString()));
    }

    [Fact]
    public async Task Item_of_which_nothing_is_known_is_found_and_kept()
    {
        var items = await KoboRun.ReadAsync("""[{"nom":"a","trajet":[{"autre/de":"ne"}]}]""", With);
        Assert.Equal("GC4010", Assert.Single(items.SelectMany(i => i.Findings)).Code);
        Assert.Contains("autre/de", items[0].Record!.Extensions!["kobo"]["trajet"].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_in_columns_of_their_own_are_the_items_of_the_repeat_and_come_back()
    {
        const string Text = "nom,trajet_count,depuis_1,moyens_1,depuis_2,moyens_2,KEY\na,2,ne,car pied,ml,,uuid:1\nb,1,,,ml,car,uuid:2\nc,0,,,,,uuid:3\nd,1,xx,,,,uuid:4\n";
        var items = await KoboRun.ReadAsync(Text, With);
        var records = items.Select(i => i.Record).OfType<Migrant>().ToList();
        Assert.Equal(["NER bus foot; MLI ", "MLI bus", "", ""], records.Select(r => string.Join("; ", (r.Journey?.Legs ?? []).Select(l => $"{l.From!.Country} {string.Join(' ', l.Transport ?? [])}"))));
        Assert.Equal([("GC4010", 5L, "C")], items.SelectMany(i => i.Findings).Select(f => (f.Code, f.Origin.Row!.Value, f.Origin.CellColumn!)));
        var (written, report) = await KoboRun.WriteAsync(records, With);
        Assert.Empty(report.Losses);
        Assert.Equal(Text, Encoding.UTF8.GetString(written));
    }

    [Fact]
    public async Task Several_choices_within_a_repeat_are_told_apart_and_come_back()
    {
        var items = await KoboRun.ReadAsync("""[{"nom":"a","trajet":[{"trajet/moyens":"car pied"},{"trajet/moyens/car":"0","trajet/moyens/pied":"1"}]}]""", With);
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal([["bus", "foot"], ["foot"]], KoboRun.Only(items).Journey!.Legs!.Select(l => l.Transport!));
        var (written, report) = await KoboRun.WriteAsync(items.Select(i => i.Record!), With);
        Assert.Empty(report.Losses);
        Assert.Equal("car pied", JsonNode.Parse(written)![0]!["trajet"]![0]!["trajet/moyens"]!.GetValue<string>());
    }

    [Fact]
    public async Task Table_of_a_repeat_that_asks_for_a_name_and_a_type_is_not_taken_for_the_form()
    {
        var with = Fixtures.Files(("registre-trajet.csv", "name,type,depuis,PARENT_KEY,KEY\nAbc,x,ne,uuid:1,uuid:1/trajet[1]\n"), ("form.csv", Fixtures.Form), ("mapping.json", Fixtures.Mapping));
        var items = await KoboRun.ReadAsync("SubmissionDate,personne-sexe,KEY\n2026-01-05T00:00:00.000Z,femme,uuid:1\n", with);
        Assert.Equal("NER", KoboRun.Only(items).Journey!.Legs!.Single().From!.Country.ToString());
    }

    [Fact]
    public async Task Table_of_a_repeat_that_cannot_be_read_whole_says_so()
    {
        var with = Fixtures.Files(("form.csv", Fixtures.Form), ("mapping.json", Fixtures.Mapping), ("registre-trajet.csv", "depuis,PARENT_KEY,KEY\nne,uuid:1,uuid:1/trajet[1]\n\"ml,uuid:1,uuid:1/trajet[2]\n"));
        var items = await KoboRun.ReadAsync("SubmissionDate,personne-sexe,KEY\n2026-01-05T00:00:00.000Z,femme,uuid:1\n", with);
        Assert.Contains(items.SelectMany(i => i.Findings), f => f is { Code: "GC3005", Origin: { Input: "registre-trajet.csv", Row: 3 } });
    }

    [Fact]
    public async Task Rows_of_repeats_beyond_what_memory_is_given_are_named_and_the_others_joined()
    {
        var with = Fixtures.Files(("form.csv", Fixtures.Form), ("mapping.json", Fixtures.Mapping), ("registre-trajet.csv", "depuis,PARENT_KEY\nne,uuid:1\nml,uuid:1\nml,uuid:1\n"));
        await using var source = await KoboRun.OpenAsync("personne-sexe,KEY\nfemme,uuid:1\n"u8.ToArray(), with);
        var items = new List<ReadItem>();
        await foreach (var item in new KoboReader { MostRepeatCharacters = 50 }.ReadAsync(source, new ReadOptions()))
            items.Add(item);
        var finding = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal("GC4007 50 2", $"{finding.Code} {finding.Arguments[0].Value} {finding.Arguments[1].Value}");
        Assert.Equal(("registre-trajet.csv", 3L), (finding.Origin.Input, finding.Origin.Row));
        Assert.Equal(["NER"], KoboRun.Only(items).Journey!.Legs!.Select(l => l.From!.Country.ToString()));
    }

    private static string Rows(params string[][] rows)
        => string.Concat(rows.Select((cells, r) => $"<row r=\"{r + 1}\">" + string.Concat(cells.Select((c, i) => $"<c r=\"{ColumnLetters.Of(i)}{r + 1}\" t=\"inlineStr\"><is><t>{c}</t></is></c>")) + "</row>"));
}
