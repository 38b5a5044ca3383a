using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Htcds;

/// <summary>The traps of the public datasets.</summary>
public class Datasets
{
    private const string Head = "yearOfRegistration,gender,citizenship,CountryOfExploitation,meansDebtBondageEarnings,meansThreats,meansAbusePsyPhySex,isForcedLabour,isSexualExploit,typeOfLabourAgriculture\n";

    [Fact]
    public async Task Three_answers_and_a_blank_of_the_oldest_dataset_come_back_each_as_it_was()
    {
        var text = Fixtures.KAnon;
        var migrants = await ReadAsync(text);
        Assert.Equal([null, Answer.No], migrants.Take(2).Select(m => Fact(m, "debt-bondage")!.Answer));
        Assert.Null(Fact(migrants[2], "debt-bondage"));
        Assert.Equal([Answer.Yes, Answer.No, null], migrants.Select(m => m.Trafficking!.Abduction));
        Assert.Equal(text, await WriteAsync(migrants));
    }

    [Fact]
    public async Task Blank_of_the_synthetic_dataset_is_not_read_as_no()
    {
        var migrants = await ReadAsync(Head + "2020,Woman,MLI,NAM,1,,NULL,,,\n");
        Assert.Equal(["debt-or-earnings"], migrants[0].Trafficking!.ControlMethods!.Select(c => c.Code));
        Assert.Null(migrants[0].Trafficking!.ExploitationTypes);
        Assert.Equal(Head + "2020,Woman,MLI,NAM,1,,NULL,,,\n", await WriteAsync(migrants));
    }

    [Fact]
    public async Task Namibia_is_a_country_in_the_spelling_of_each_dataset()
    {
        var migrants = await ReadAsync(Head + "2020,Woman,NAM,NAM,1,,,,,\n");
        Assert.Equal("NAM", Assert.Single(migrants[0].Nationalities!).Alpha3);
        Assert.Equal("NAM", migrants[0].Trafficking!.Places![0].Country!.Value.Alpha3);
        Assert.Equal("NAM", Assert.Single((await ReadAsync(Fixtures.KAnon))[0].Nationalities!).Alpha3);
    }

    [Fact]
    public async Task Missing_value_of_a_statistics_program_is_not_Namibia_where_countries_have_three_letters()
    {
        var item = Assert.Single(await ItemsAsync(Head + "2020,Woman,NA,NA,1,NA,NA,NA,NA,NA\n"));
        var migrant = (Migrant)item.Record!;
        Assert.Equal((null, null), (migrant.Nationalities, migrant.Trafficking!.Places));
        Assert.Equal(["C", "D"], item.Findings.Select(f => f.Origin.CellColumn));
        Assert.Equal(Head + "2020,Woman,NA,NA,1,NA,NA,NA,NA,NA\n", await WriteAsync([migrant]));
    }

    [Fact]
    public async Task Both_marks_of_an_unknown_citizenship_stay_apart()
    {
        var text = Fixtures.KAnon;
        var migrant = (await ReadAsync(text))[2];
        Assert.Null(migrant.Nationalities);
        Assert.Equal("00", migrant.Extensions!["ctdc"]["citizenship"].GetString());
    }

    [Fact]
    public async Task Rows_that_repeat_are_different_people()
    {
        var migrants = await ReadAsync(Head + string.Concat(Enumerable.Repeat("2020,Woman,MLI,MLI,1,,,1,,\n", 3)));
        Assert.Equal(["ctdc:row-2", "ctdc:row-3", "ctdc:row-4"], migrants.Select(m => m.Id));
        Assert.All(migrants, m => Assert.True(m.Minted));
    }

    [Fact]
    public async Task Composite_of_several_means_is_kept_as_one_code_and_never_taken_apart()
    {
        var migrant = Assert.Single(await ReadAsync(Head + "2020,Woman,,,,,1,,,\n"));
        var fact = Assert.Single(migrant.Trafficking!.ControlMethods!);
        Assert.Equal(("abuse-grouped", "meansAbusePsyPhySex"), (fact.Code, fact.SourceCode));
        var cases = await WriteAsync([migrant], "htcds");
        Assert.DoesNotContain("PhysicalAbuse", cases, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agriculture_is_narrower_than_its_section_and_a_section_is_not_made_agriculture()
    {
        var migrant = Assert.Single(await ReadAsync(Head + "2020,Woman,,,,,,,,1\n"));
        var sector = Assert.Single(migrant.Trafficking!.Sectors!);
        Assert.Equal(("A", MatchKind.Narrower), (sector.Code, sector.Match!.Value));
        sector.SourceScheme = sector.SourceCode = null;
        Assert.DoesNotContain(",1", (await WriteAsync([migrant])).Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_parted_by_either_spelling_of_the_separator_and_contradict_a_column_that_says_no()
    {
        var good = Fixtures.KAnon;
        Assert.Empty((await ItemsAsync(good)).SelectMany(i => i.Findings));
        var slipped = await ItemsAsync(good.Replace(",-99,ML,0,0,0,0,0", ",Other,ML,0,0,0,0,0", StringComparison.Ordinal));
        var finding = Assert.Single(slipped.SelectMany(i => i.Findings));
        Assert.Equal(("GC3014", 3L), (finding.Code, finding.Origin.Row));
    }

    [Fact]
    public async Task Dataset_of_few_people_a_row_stays_with_partners_and_a_persecuted_gender_is_confidential()
    {
        var migrants = await ReadAsync(Fixtures.WithoutRemarks(Fixtures.KAnon));
        Assert.Equal([Sensitivity.Restricted, Sensitivity.Restricted, Sensitivity.Confidential], migrants.Select(m => m.EffectiveSensitivity));
        Assert.Equal([Sensitivity.Public, Sensitivity.Confidential], (await ReadAsync(Fixtures.WithoutRemarks(Fixtures.Synthetic))).Select(m => m.EffectiveSensitivity));
    }

    [Theory]
    [InlineData("firstName")]
    [InlineData("phone")]
    [InlineData("Column1")]
    public async Task Column_that_no_dataset_has_makes_its_people_strictly_confidential(string column)
    {
        var text = Head.TrimEnd() + $",{column}\n2020,Woman,MLI,MLI,1,,,1,,,Abc\n2020,Woman,MLI,MLI,1,,,1,,,\n";
        var migrants = await ReadAsync(text);
        Assert.Equal([Sensitivity.StrictlyConfidential, Sensitivity.Public], migrants.Select(m => m.EffectiveSensitivity));
        var (written, report) = await FormatRun.WriteAsync(migrants, format: "ctdc");
        Assert.Empty(report.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(written));
    }

    [Fact]
    public async Task Cells_beyond_the_header_make_a_person_strictly_confidential()
        => Assert.Equal(Sensitivity.StrictlyConfidential, Assert.Single(await ReadAsync(Head + "2020,Woman,MLI,MLI,1,,,1,,,Abc\n")).EffectiveSensitivity);

    [Fact]
    public async Task Gender_that_is_not_understood_is_strictly_confidential()
    {
        var migrant = Assert.Single(await ReadAsync(Head + "2020,Hijra,MLI,MLI,1,,,1,,\n"));
        Assert.Equal((null, Sensitivity.StrictlyConfidential), (migrant.SexOrGender, migrant.EffectiveSensitivity));
    }

    [Fact]
    public async Task Code_in_the_place_of_the_gender_is_confidential()
    {
        var migrant = Assert.Single(await ReadAsync(Head + "2020,9,MLI,MLI,1,,,1,,\n"));
        Assert.Equal((null, Sensitivity.Confidential), (migrant.SexOrGender, migrant.EffectiveSensitivity));
    }

    [Theory]
    [InlineData("A. of Gao", Sensitivity.StrictlyConfidential)]
    [InlineData("00223000000000", Sensitivity.StrictlyConfidential)]
    [InlineData("mli;a sister in Kidal", Sensitivity.StrictlyConfidential)]
    [InlineData("Mali?", Sensitivity.StrictlyConfidential)]
    [InlineData("ZZ", Sensitivity.StrictlyConfidential)]
    [InlineData("-99", Sensitivity.Public)]
    [InlineData("mli", Sensitivity.Public)]
    [InlineData("Not specified", Sensitivity.Public)]
    public async Task Text_in_a_known_column_is_published_where_the_datasets_say_such_things(string citizenship, Sensitivity expected)
        => Assert.Equal(expected, Assert.Single(await ReadAsync(Head + $"2020,Woman,{citizenship},MLI,1,,,1,,\n")).EffectiveSensitivity);

    [Fact]
    public async Task Case_is_not_made_public_by_writing_it_as_a_public_dataset()
    {
        var migrant = new Migrant { Id = "m1", SexOrGender = new SexOrGender { Code = "F" }, Trafficking = new TraffickingContext { Abduction = Answer.Yes } };
        var (_, report) = await FormatRun.WriteAsync([migrant], format: "ctdc");
        Assert.Equal(0, report.Written);
        Assert.Contains(report.Losses, l => l.Reason == LossReason.Withheld);
    }

    [Theory]
    [InlineData("yearOfRegistration,Datasource,gender,citizenship,isForcedLabour,ControlCategory\n2012,Case Management,Female,LK,1,Threats\n")]
    [InlineData("Age Band,Means Debt Bondage Earnings,Means Deny Basic Needs,Means Withhold Docs,Woman\n0,1,1,1,0\n")]
    public async Task Table_made_from_a_dataset_is_refused_by_name(string text)
    {
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(await FormatRun.Registry.Reader("ctdc")!.RecognisesAsync(source, TestContext.Current.CancellationToken));
        var item = Assert.Single(await ItemsAsync(text));
        Assert.Equal("GC3551", Assert.Single(item.Findings).Code);
    }

    [Fact]
    public async Task Cell_that_slipped_into_a_flag_is_found()
    {
        var items = await ItemsAsync(Head + "2020,Woman,MLI,MLI,Threats,1,,,,\n");
        var finding = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal(("GC3552", "E"), (finding.Code, finding.Origin.CellColumn));
    }

    [Fact]
    public async Task Totals_agree_with_a_count_of_the_same_rows_in_plain_code()
    {
        var random = new Random(7);
        string[] countries = ["ML", "NA", "NE", "-99", "00"];
        var header = Fixtures.KAnon.Split('\n')[0];
        var names = header.Split(',');
        var text = header + "\n" + string.Concat(Enumerable.Range(0, 400).Select(_ => string.Join(',', names.Select(n => n switch
        {
            "yearOfRegistration" => random.Next(2010, 2014).ToString(System.Globalization.CultureInfo.InvariantCulture),
            "gender" => "Female",
            "citizenship" => countries[random.Next(countries.Length)],
            _ => "-99",
        })) + "\n"));
        Assert.Equal(Plain(text), Counted(await ReadAsync(text)));
    }

    /// <summary>People by year and citizenship, from the text itself.</summary>
    internal static SortedDictionary<string, int> Plain(string text)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var (year, country) = (Array.IndexOf(lines[0].Split(','), "yearOfRegistration"), Array.IndexOf(lines[0].Split(','), "citizenship"));
        foreach (var cells in lines.Skip(1).Select(l => l.Split(',')))
        {
            var key = $"{cells[year]} {(cells[country] is "-99" or "00" ? "" : cells[country])}";
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }

    /// <summary>People by year and citizenship, from the records.</summary>
    internal static SortedDictionary<string, int> Counted(IEnumerable<Migrant> migrants)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var migrant in migrants)
        {
            var key = $"{migrant.Interviewed} {(migrant.Nationalities is { } n ? n[0].Alpha2 : "")}";
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }

    private static Coded? Fact(Migrant migrant, string code) => migrant.Trafficking?.ControlMethods?.FirstOrDefault(c => c.Code == code);

    private static Task<List<ReadItem>> ItemsAsync(string text) => FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), new ReadOptions(), "ctdc");

    private static async Task<List<Migrant>> ReadAsync(string text) => [.. (await ItemsAsync(text)).Select(i => i.Record).OfType<Migrant>()];

    private static async Task<string> WriteAsync(IEnumerable<Record> records, string format = "ctdc") => Encoding.UTF8.GetString((await FormatRun.WriteAsync(records, format: format)).Bytes);
}
