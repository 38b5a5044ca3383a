using System.Text;
using Governance.Adapters.Tests.Xlsx;

namespace Governance.Adapters.Tests.Kobo;

/// <summary>The traps that survey platforms set.</summary>
public class Traps
{
    [Theory]
    [InlineData("""{"arrivee/lieu":"16.27 -0.04 260 5"}""")]
    [InlineData("""{"arrivee":{"lieu":{"type":"Point","coordinates":[-0.04,16.27,260],"properties":{"accuracy":5}}}}""")]
    [InlineData("""{"arrivee/lieu":"POINT (-0.04 16.27 260)"}""")]
    public async Task Position_is_the_same_whichever_axis_comes_first(string answers)
    {
        var point = KoboRun.Only(await ReadAsync(answers)).Residence!.Point!.Value;
        Assert.Equal((16.27m, -0.04m), (point.Latitude, point.Longitude));
    }

    [Theory]
    [InlineData("2026-01-05T23:30:00.000-04:00", "2026-01-05")]
    [InlineData("2026-01-06T00:30:00.000+01:00", "2026-01-06")]
    [InlineData("2026-01-06T00:30:00", "2026-01-06")]
    public async Task Moment_is_the_day_its_clock_showed_and_its_text_is_kept(string moment, string day)
    {
        var with = Fixtures.Files(("mapping.json", """{"record":"Migrant","questions":{"start":"/interviewed"}}"""));
        var record = KoboRun.Only(await ReadAsync($$"""{"start":"{{moment}}"}""", with));
        Assert.Equal(day, record.Interviewed.ToString());
        Assert.Equal(moment, record.Extensions!["kobo"]["start"].GetString());
    }

    [Theory]
    [InlineData("", "", null)]
    [InlineData("1", "0", "shelter")]
    [InlineData("FALSE", "TRUE", "drinking-water")]
    [InlineData("0", "0", null)]
    public async Task Ticks_are_blank_when_nobody_answered_and_zero_when_not_ticked(string first, string second, string? need)
    {
        var text = $"_uuid,personne.besoins.abri,personne.besoins.eau,personne.sexe\nx,{first},{second},femme\n";
        var record = KoboRun.Only(await KoboRun.ReadAsync(text));
        Assert.Equal(need, record.Needs?.Single().Code);
        var (written, report) = await KoboRun.WriteAsync([record]);
        Assert.Empty(report.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(written));
    }

    [Theory]
    [InlineData("Eau potable Abri")]
    [InlineData("eau abri")]
    public async Task Joined_labels_with_blanks_in_them_are_told_apart_by_the_form(string cell)
        => Assert.Equal(["drinking-water", "shelter"], KoboRun.Only(await KoboRun.ReadAsync($"_uuid;Sexe;Besoins\nx;Femme;{cell}\n")).Needs!.Select(n => n.Code));

    [Fact]
    public async Task Choice_nobody_mapped_is_found_and_kept()
    {
        var items = await ReadAsync("""{"personne/besoins":"eau argent"}""");
        Assert.Equal("GC4010", Assert.Single(items.SelectMany(i => i.Findings)).Code);
        Assert.Equal("eau argent", items[0].Record!.Extensions!["kobo"]["personne/besoins"].GetString());
    }

    [Fact]
    public async Task Two_wrong_answers_about_one_thing_are_two_findings_and_the_third_is_read()
    {
        var with = Fixtures.Files(("mapping.json", """{"record":"Migrant","questions":{"a":"/age/years","b":"/age/band","c":"/age/referenceDate"}}"""));
        var items = await ReadAsync("""{"a":"dnk","b":"vieux","c":"2026-01-04"}""", with);
        Assert.Equal(["GC4010 /age/years", "GC4010 /age/band"], items.SelectMany(i => i.Findings).Select(f => $"{f.Code} {f.Pointer}"));
        Assert.Equal("2026-01-04", KoboRun.Only(items).Age!.ReferenceDate.ToString());
    }

    [Fact]
    public async Task Item_of_a_list_behind_a_blank_one_takes_its_place_and_comes_back_where_it_was()
    {
        const string Text = "_uuid,nationalities.item1,nationalities.item2,sexOrGender.code\nx,,MLI,F\n";
        var form = Fixtures.Files(("form.csv", "survey,,\n,type,name\n,begin group,nationalities\n,text,item1\n,text,item2\n,end group,\n,begin group,sexOrGender\n,text,code\n,end group,\nsettings,,\n,form_id,\n,governance_migrant,\n"));
        var record = KoboRun.Only(await KoboRun.ReadAsync(Text, form));
        Assert.Equal(["MLI"], record.Nationalities!.Select(n => n.ToString()));
        var (written, report) = await KoboRun.WriteAsync([record], form);
        Assert.Empty(report.Losses);
        Assert.Equal(Text, Encoding.UTF8.GetString(written));
    }

    [Theory]
    [InlineData("rootUuid", "_uuid")]
    [InlineData("meta/rootUuid", "meta/instanceID")]
    public async Task Record_is_named_by_the_key_that_an_edit_does_not_change(string stable, string other)
        => Assert.Equal("kobo:1a", KoboRun.Only(await ReadAsync($$"""{"{{other}}":"uuid:2b","{{stable}}":"uuid:1a","personne/sexe":"femme"}""")).Id);

    [Fact]
    public async Task Submission_of_before_the_stable_key_is_named_by_the_one_it_has_and_comes_back()
    {
        const string Text = "meta/rootUuid,_uuid,personne/sexe\nuuid:1a,2b,femme\n,3c,homme\n";
        var items = await KoboRun.ReadAsync(Text);
        Assert.Equal(["kobo:1a", "kobo:3c"], items.Select(i => i.Record!.Id));
        var (written, report) = await KoboRun.WriteAsync(items.Select(i => i.Record!));
        Assert.Empty(report.Losses);
        Assert.Equal(Text, Encoding.UTF8.GetString(written));
    }

    [Fact]
    public async Task Submission_in_two_exports_is_an_id_twice_and_rows_without_a_key_are_not()
    {
        var found = new List<Core.Diagnostics.Diagnostic>();
        var check = Core.Rules.Validator.Default.Begin(new Core.Rules.ValidationOptions(), found.Add);
        foreach (var export in new[] { """{"_uuid":"1a","personne/sexe":"femme"},{"personne/sexe":"femme"}""", """{"_uuid":"2b","personne/sexe":"femme"},{"personne/sexe":"femme"},{"_uuid":"1a","personne/sexe":"femme"}""" })
        {
            check.BeginInput("export");
            foreach (var item in await ReadAsync(export))
                check.Check(item);
        }

        check.Complete();
        Assert.Equal("kobo:1a", Assert.Single(found, f => f.Code == "GC2001").Record);
    }

    [Fact]
    public async Task System_column_and_question_that_differ_in_letter_case_are_two_columns()
    {
        const string Text = "SubmissionDate,deviceid,personne-sexe,KEY,DeviceID\n2026-01-05T00:00:00.000Z,a,femme,uuid:1,b\n";
        var items = await KoboRun.ReadAsync(Text);
        Assert.Empty(items.SelectMany(i => i.Findings));
        var kept = items[0].Record!.Extensions!["kobo"];
        Assert.Equal(("a", "b"), (kept["deviceid"].GetString(), kept["DeviceID"].GetString()));
        var (written, report) = await KoboRun.WriteAsync([items[0].Record!]);
        Assert.Empty(report.Losses);
        Assert.Equal(Text, Encoding.UTF8.GetString(written));
    }

    [Fact]
    public async Task Namibia_and_an_answer_that_looks_like_nothing_are_answers()
    {
        var record = KoboRun.Only(await KoboRun.ReadAsync("_uuid,personne-nationalite,personne-remarques\nx,na,N/A\n"));
        Assert.Equal(("NAM", "N/A"), (record.Nationalities![0].ToString(), record.Notes));
    }

    [Fact]
    public async Task Repeat_in_a_sheet_of_its_own_is_joined_by_the_row_of_its_parent()
    {
        var book = new Book()
            .Sheet("Registre", "<row r=\"1\">" + Row(1, "personne/sexe", "_uuid", "_index") + "</row><row r=\"2\">" + Row(2, "femme", "1a", "1") + "</row><row r=\"3\">" + Row(3, "homme", "2b", "2") + "</row>")
            .Sheet("trajet", "<row r=\"1\">" + Row(1, "depuis", "_index", "_parent_table_name", "_parent_index") + "</row><row r=\"2\">" + Row(2, "ne", "1", "Registre", "1") + "</row><row r=\"3\">" + Row(3, "ml", "2", "Registre", "1") + "</row>");
        var items = await KoboRun.ReadAsync(book.Zip());
        Assert.Empty(items.SelectMany(i => i.Findings));
        var records = items.Select(i => i.Record).OfType<Core.Migrant>().ToList();
        Assert.Equal(["NER", "MLI"], records[0].Journey!.Legs!.Select(l => l.From!.Country.ToString()));
        Assert.Null(records[1].Journey);
    }

    [Fact]
    public async Task Repeat_in_a_file_of_its_own_is_joined_by_the_key_of_its_parent()
    {
        var with = Fixtures.Files(("form.csv", Fixtures.Form), ("mapping.json", Fixtures.Mapping), ("registre-trajet.csv", "depuis,PARENT_KEY,KEY\nne,uuid:1,uuid:1/trajet[1]\nml,uuid:9,uuid:9/trajet[1]\n"));
        var items = await KoboRun.ReadAsync("SubmissionDate,personne-sexe,KEY\n2026-01-05T00:00:00.000Z,femme,uuid:1\n", with);
        Assert.Equal("NER", ((Core.Migrant)items[0].Record!).Journey!.Legs!.Single().From!.Country.ToString());
        var left = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal("GC4005 1", $"{left.Code} {left.Arguments[0].Value}");
    }

    private static string Row(int row, params string[] cells)
        => string.Concat(cells.Select((c, i) => $"<c r=\"{Core.Formats.ColumnLetters.Of(i)}{row}\" t=\"inlineStr\"><is><t>{c}</t></is></c>"));

    private static Task<List<Core.Formats.ReadItem>> ReadAsync(string answers, IReadOnlyList<Core.Formats.CompanionFile>? with = null)
        => KoboRun.ReadAsync($"[{answers}]", with);
}
