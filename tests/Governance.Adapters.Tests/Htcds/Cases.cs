using System.Text;
using System.Text.Json;
using Governance.Adapters.Tests.Xlsx;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Htcds;

/// <summary>The traps of the case standard.</summary>
public class Cases
{
    [Fact]
    public async Task Four_sectors_keep_the_semicolon_within_their_label()
    {
        const string sectors = "Water supply; sewerage, waste management and remediation; Wholesale and retail trade; repair of motor vehicles and motorcycles; "
            + "Public administration and defence; compulsory social security; Activities of households as employers; undifferentiated goods- and services- producing activities of households for own use; Construction";
        var migrant = await OneAsync("vic_ForcedLabourIndustry", sectors);
        Assert.Equal(["E", "G", "O", "T", "F"], migrant.Trafficking!.Sectors!.Select(s => s.Code));
    }

    [Theory]
    [InlineData("DebtBondage ")]
    [InlineData("Debt bondage\u00a0")]
    [InlineData("debt  bondage")]
    public async Task Value_is_known_as_name_or_label_with_whatever_space_behind_it(string cell)
    {
        var migrant = await OneAsync("vic_MethodsOfControl", cell);
        Assert.Equal("debt-bondage", Assert.Single(migrant.Trafficking!.ControlMethods!).Code);
    }

    [Theory]
    [InlineData("Feminine", "F", SexDimension.Gender)]
    [InlineData("Feminine\u00a0", "F", SexDimension.Gender)]
    [InlineData("Female", "F", SexDimension.Gender)]
    [InlineData("Transgender/NonConforming", "T", SexDimension.Gender)]
    [InlineData("Not Specified/Unknown", "U", SexDimension.Gender)]
    public async Task Gender_of_every_version_is_understood(string cell, string code, SexDimension dimension)
    {
        var migrant = await OneAsync("prs_Gender", cell);
        Assert.Equal((code, dimension), (migrant.SexOrGender!.Code, migrant.SexOrGender.Dimension));
    }

    [Fact]
    public async Task Version_0_2_is_written_with_its_own_values()
    {
        var migrant = new Migrant { Id = "m1", SexOrGender = new SexOrGender { Code = "F" }, Trafficking = new TraffickingContext { RecruitmentMethods = [new Coded { Code = "work" }] } };
        Assert.Contains("Female", await WriteAsync([migrant], "0.2"), StringComparison.Ordinal);
        Assert.Contains(",Work,", await WriteAsync([migrant], "0.2"), StringComparison.Ordinal);
        Assert.Contains("Feminine", await WriteAsync([migrant], "2.0"), StringComparison.Ordinal);
        Assert.Contains("AtWork", await WriteAsync([migrant], "2.0"), StringComparison.Ordinal);
        Assert.Contains("At work", await WriteAsync([migrant], "excel-2.0"), StringComparison.Ordinal);
        Assert.Contains("Feminine", await WriteAsync([migrant], "excel-2.0"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NA", "NAM")]
    [InlineData("Namibia", "NAM")]
    [InlineData("Angola; Fiji", "AGO FJI")]
    [InlineData("Congo, Democratic Republic of the", "COD")]
    [InlineData("Korea (Democratic People's Republic of)", "PRK")]
    public async Task Citizenship_is_a_code_or_a_name_and_NA_is_Namibia(string cell, string codes)
        => Assert.Equal(codes, string.Join(' ', (await OneAsync("prs_Citizenship", cell)).Nationalities!));

    [Fact]
    public async Task Value_of_no_list_is_found_and_kept_and_comes_back()
    {
        const string text = "prs_FirstName,prs_SecondName,prs_Gender,vic_MethodsOfControl\nAbc,Ghi,Feminine,Sorcery\n";
        var items = await ItemsAsync(text);
        var finding = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal(("GC3501", "D"), (finding.Code, finding.Origin.CellColumn));
        Assert.Equal(text, await WriteAsync(items.Select(i => i.Record).OfType<Record>()));
    }

    [Theory]
    [InlineData("victim/vic_Methods_of_Control/")]
    [InlineData("vic_Methods_of_Control-")]
    public async Task Survey_export_with_a_column_for_each_choice_and_none_for_all_is_read_and_comes_back(string question)
    {
        var text = $"_uuid,prs_First_Name,prs_Gender,vic_TraffickingStatus,cas_Status,{question}DebtBondage,{question}Other\n5f1d,Abc,Feminine,PossibleVictimOfTrafficking,FollowUp,1,0\n6f1d,Def,Feminine,PossibleVictimOfTrafficking,FollowUp,,\n";
        var items = await ItemsAsync(text);
        Assert.Empty(items.SelectMany(i => i.Findings));
        var migrants = items.Select(i => i.Record).OfType<Migrant>().ToList();
        Assert.Equal(["debt-bondage"], migrants[0].Trafficking!.ControlMethods!.Select(c => c.Code));
        Assert.Null(migrants[1].Trafficking!.ControlMethods);
        Assert.Equal(text, await WriteAsync(migrants));
    }

    [Fact]
    public async Task Informed_is_not_consented_and_a_refusal_is_no_consent()
    {
        const string text = "prs_FirstName,con_Consent,con_PurposeOfInterview,con_UseOfData,con_DataForResearch,con_RightToBeForgotten\nAbc,TRUE,TRUE,FALSE,TRUE,TRUE\nDef,FALSE,TRUE,TRUE,TRUE,TRUE\n";
        var migrants = await ReadAsync(text);
        Assert.Equal("interview", Assert.Single(migrants[0].Consents!).Purpose);
        Assert.Null(migrants[1].Consents);
        Assert.Equal("FALSE", migrants[1].Extensions!["htcds"]["con_Consent"].GetString());
        Assert.Equal(text, await WriteAsync(migrants));
    }

    [Fact]
    public async Task Case_starts_strictly_confidential_with_its_names_in_one_block()
    {
        var migrant = Assert.Single(await ReadAsync(Fixtures.Cases("2.0")), m => m.DirectIdentifiers is not null);
        Assert.Equal(Sensitivity.StrictlyConfidential, migrant.EffectiveSensitivity);
        var direct = migrant.DirectIdentifiers!;
        Assert.Equal(("Abc", "Def", "Ghi", "2001-02-03", "2001"), (direct.GivenNames, direct.OtherNames, direct.FamilyName, direct.ExactBirthDate.ToString(), migrant.BirthDate.ToString()));
        Assert.Equal(("Road 1", "Gao", "BP 1"), (direct.Address!.Street, direct.Address.City, direct.Address.PostalCode));
        var referrals = migrant.Cases![0].Referrals!;
        Assert.Equal([("Hotline", "change-of-location"), ("Clinic", "other")], referrals.Select(r => ((r.From ?? r.To)!.Name, r.Reason)));
        Assert.True(migrant.Minted);
    }

    [Fact]
    public async Task Case_is_never_written_as_public_whatever_is_dropped()
    {
        var migrants = await ReadAsync(Fixtures.Cases("2.0"));
        var (_, report) = await FormatRun.WriteAsync(migrants, new WriteOptions { Target = Sensitivity.Public, Drop = [WriteOptions.ProtectedFields, "/cases"] }, "htcds");
        Assert.Equal(0, report.Written);
    }

    [Fact]
    public async Task Kobo_json_is_read_by_the_paths_of_its_groups()
    {
        const string json = """{"count":1,"results":[{"_id":7,"_uuid":"5f1d6f0e-0000-4000-8000-000000000001","start":"2021-06-30T10:00:00.000+00:00","person/prs_First_Name":"Abc","person/prs_Gender":"Feminine","person/prs_Citizenship":"NA","case/vic_Methods_of_Control":"DebtBondage FalsePromises","case/vic_ForcedLabourIndustry":"C_Manufacturing F_Construction","con_Consent":"TRUE"}]}""";
        var migrant = Assert.Single(await ReadAsync(json));
        Assert.Equal("htcds:5f1d6f0e-0000-4000-8000-000000000001", migrant.Id);
        Assert.Null(migrant.Minted);
        Assert.Equal("2021-06-30", migrant.Interviewed.ToString());
        Assert.Equal(["debt-bondage", "false-promises"], migrant.Trafficking!.ControlMethods!.Select(c => c.Code));
        Assert.Equal(["C", "F"], migrant.Trafficking.Sectors!.Select(c => c.Code));
        Assert.Equal("NAM", Assert.Single(migrant.Nationalities!).Alpha3);
    }

    [Fact]
    public async Task Several_answers_may_be_a_list_in_json()
    {
        const string json = """[{"prs_FirstName":"Abc","prs_Gender":["Feminine"],"prs_Citizenship":["ML","NE"],"vic_MethodsOfControl":["DebtBondage","FalsePromises"],"vic_ForcedLabourIndustry":["E_WaterSupplySewerageWasteManagement"],"vic_TypeOfExploitation":["ForcedLabour"],"cas_Status":"Active"}]""";
        var items = await FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)), new ReadOptions(), "htcds");
        var migrant = (Migrant)Assert.Single(items).Record!;
        Assert.Empty(items[0].Findings);
        Assert.Equal(("F", "MLI NER"), (migrant.SexOrGender!.Code, string.Join(' ', migrant.Nationalities!.Select(n => n.Alpha3))));
        Assert.Equal(["debt-bondage", "false-promises"], migrant.Trafficking!.ControlMethods!.Select(c => c.Code));
        Assert.Equal(["E"], migrant.Trafficking.Sectors!.Select(c => c.Code));
    }

    [Theory]
    [InlineData("excel-1.0", false)]
    [InlineData("excel-2.0", true)]
    public async Task Toolkit_is_read_by_its_visible_labels_under_hidden_names_and_printed_numbers(string layout, bool withNumbers)
    {
        var text = Fixtures.Cases(layout).Split('\n');
        var labels = text[0].Split(',');
        // The hidden row has the names of the fields, shifted in the address; the last row is printed and empty.
        string[] hidden = [.. labels.Select(l => l switch { "Mailing Street" => "prs_MailingCity", "Mailing City" => "prs_MailingCountry", "Mailing Country" => "prs_MailingPostalCode", "Mailing Zip/Postal Code" => "prs_MailingStreet", "Mailing State/Province" => "prs_MailingState", "Reason for Outgoing Referral" => "", "Gender" => "prs_Gender", "First Name" => "prs_FirstName", _ => "cas_" + l.Replace(" ", "", StringComparison.Ordinal) })];
        var values = (await Grid.OfAsync(Encoding.UTF8.GetBytes(string.Join('\n', text))))[1];
        List<string[]> rows = [["", .. hidden], .. withNumbers ? [["", .. labels.Select((_, i) => (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))]] : Array.Empty<string[]>(), ["", .. labels], ["1", .. values], ["2"], ["3"]];
        var book = new Book().Sheet("Case Sheet", Rows(rows)).Sheet("validation", Rows([["Gender", "Method of Recruitment", "Methods of Control", "Status"], ["Feminine", "At work", "Other", "Active"]])).Zip();
        await using var source = await FormatSource.OpenAsync("cases.xlsx", new MemoryStream(book), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(await FormatRun.Registry.Reader("htcds")!.RecognisesAsync(source, TestContext.Current.CancellationToken));
        var items = await FormatRun.ReadAsync(new MemoryStream(book), new ReadOptions(), "htcds");
        var migrant = Assert.IsType<Migrant>(Assert.Single(items, i => i.Record is not null).Record);
        Assert.Equal(("Road 1", "Gao", "Gao Region", "BP 1", "MLI"), (migrant.DirectIdentifiers!.Address!.Street, migrant.DirectIdentifiers.Address.City, migrant.DirectIdentifiers.Address.State, migrant.DirectIdentifiers.Address.PostalCode, migrant.DirectIdentifiers.Address.Country.ToString()));
        Assert.Equal(CaseStatus.FollowUp, migrant.Cases![0].Status);
        Assert.Equal("E", Assert.Single(migrant.Trafficking!.Sectors!).Code);
        Assert.Equal("other", migrant.Cases[0].Referrals!.Single(r => r.Direction == ReferralDirection.Out).Reason);
        var printed = Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC3503");
        Assert.Equal(withNumbers ? 5L : 4L, printed.Origin.Row);
    }

    [Theory]
    [InlineData("excel-1.0")]
    [InlineData("excel-2.0")]
    public async Task Toolkit_whose_columns_of_staff_were_taken_out_is_read(string layout)
    {
        var grid = await Grid.OfAsync(Encoding.UTF8.GetBytes(Fixtures.Cases(layout)));
        int[] kept = [.. grid[0].Index().Where(c => c.Item is not ("Case Owner" or "Referring Primary Case Worker" or "Referred Primary Case Worker")).Select(c => c.Index)];
        var text = string.Concat(grid.Select(row => string.Join('|', kept.Select(k => row[k])) + "\n"));
        await using var source = await FormatSource.OpenAsync("cases.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["htcds"], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
        var migrant = (await ReadAsync(text))[0];
        Assert.Equal(("htcds/" + layout, "forced-labour"), (migrant.Source!.Format, migrant.Trafficking!.ExploitationTypes![0].Code));
    }

    [Theory]
    [InlineData("Type of Exploitation", true)]
    [InlineData("Case Owner", true)]
    [InlineData("Methods of Control", false)]
    public async Task Toolkit_is_told_by_its_owner_or_its_exploitation(string without, bool isTold)
    {
        var grid = await Grid.OfAsync(Encoding.UTF8.GetBytes(Fixtures.Cases("excel-2.0")));
        int[] kept = [.. grid[0].Index().Where(c => c.Item != without).Select(c => c.Index)];
        Assert.Contains(without, grid[0]);
        var text = string.Concat(grid.Select(row => string.Join('|', kept.Select(k => row[k])) + "\n"));
        await using var source = await FormatSource.OpenAsync("cases.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(isTold ? ["htcds"] : [], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
    }

    [Fact]
    public async Task Survey_form_and_field_standard_are_refused_by_name()
    {
        var form = new Book().Sheet("survey", Rows([["type", "name", "label"], ["text", "prs_First_Name", "First Name"]])).Sheet("choices", Rows([["list_name", "name", "label"], ["gender", "Feminine", "Feminine"]])).Zip();
        Assert.Equal("GC3505", Assert.Single(Assert.Single(await FormatRun.ReadAsync(new MemoryStream(form), new ReadOptions(), "htcds")).Findings).Code);
        var xform = """<?xml version="1.0"?><h:html xmlns="http://www.w3.org/2002/xforms"><vic_TypeOfExploitation/></h:html>"""u8.ToArray();
        Assert.Equal("GC3505", Assert.Single(Assert.Single(await FormatRun.ReadAsync(new MemoryStream(xform), new ReadOptions(), "htcds")).Findings).Code);
        var ods = Encoding.ASCII.GetBytes("PK\u0003\u0004..........................mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        Assert.Equal("GC3504", Assert.Single(Assert.Single(await FormatRun.ReadAsync(new MemoryStream(ods), new ReadOptions(), "htcds")).Findings).Code);
    }

    [Fact]
    public async Task Fact_that_does_not_hold_is_never_written_as_a_case_of_it()
    {
        var migrant = new Migrant { Id = "m1", Trafficking = new TraffickingContext { ExploitationTypes = [new Coded { Code = "forced-labour", Answer = Answer.No }, new Coded { Code = "organ-removal" }] } };
        var text = await WriteAsync([migrant]);
        Assert.DoesNotContain("ForcedLabour,", text.Split('\n')[1], StringComparison.Ordinal);
        Assert.Contains("OrganRemoval", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prs_FirstName,prs_Gender,prs_Citizenship,prs_MobilePhone\nAbc,Feminine,MLI,+22300000000\n")]
    [InlineData("prs_FirstName,prs_Gender,prs_HomePhone,prs_MobilePhone,prs_PrimaryLanguage,prs_SecondaryLanguage\nAbc,Feminine,,+22300000000,,fr\n")]
    [InlineData("prs_FirstName,prs_Gender,prs_HomePhone,prs_MobilePhone,prs_PrimaryLanguage,prs_SecondaryLanguage\nAbc,Feminine,+22300000000,,fr,\n")]
    public async Task Number_alone_stands_in_its_block_alone_and_comes_back_in_its_column(string text)
    {
        var migrant = Assert.Single(await ReadAsync(text));
        Assert.Equal(["+22300000000"], migrant.DirectIdentifiers!.Phones!);
        Assert.DoesNotContain("+223", JsonSerializer.Serialize(migrant.Extensions), StringComparison.Ordinal);
        Assert.DoesNotContain(migrant.Extensions!["htcds"].Keys, k => k.StartsWith("prs_MobilePhone", StringComparison.Ordinal) || k.EndsWith("Language", StringComparison.Ordinal));
        var (written, report) = await FormatRun.WriteAsync([migrant], null, "htcds");
        Assert.Empty(report.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(written));
    }

    private static string Rows(IEnumerable<IReadOnlyList<string>> rows) => string.Concat(rows.Select((cells, r) => $"<row r=\"{r + 1}\">" + string.Concat(cells.Select((c, i) => c.Length == 0 ? "" : $"<c r=\"{ColumnLetters.Of(i)}{r + 1}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{c.Replace("&", "&amp;", StringComparison.Ordinal)}</t></is></c>")) + "</row>"));

    private static async Task<Migrant> OneAsync(string field, string cell)
        => Assert.Single(await ReadAsync($"prs_FirstName,prs_SecondName,prs_Title,prs_Email,{field}\nAbc,Ghi,Dr,a@example.org,\"{cell}\"\n"));

    private static Task<List<ReadItem>> ItemsAsync(string text) => FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), new ReadOptions(), "htcds");

    private static async Task<List<Migrant>> ReadAsync(string text) => [.. (await ItemsAsync(text)).Select(i => i.Record).OfType<Migrant>()];

    private static async Task<string> WriteAsync(IEnumerable<Record> records, string? layout = null)
        => Encoding.UTF8.GetString((await FormatRun.WriteAsync(records, new WriteOptions { Layout = layout }, "htcds")).Bytes);
}
