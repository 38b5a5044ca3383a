using System.Text.RegularExpressions;
using Governance.Adapters.Forms;
using Governance.Adapters.Hsds;
using Governance.Adapters.Htcds;
using Governance.Adapters.HumanRights;
using Governance.Adapters.Idmc;
using Governance.Adapters.MissingMigrants;
using Governance.Adapters.OperationalPresence;
using Governance.Adapters.Recommendations;
using Governance.Adapters.Tests.MissingMigrants;
using Governance.Adapters.Unhcr;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Tests.Formats;

/// <summary>Tables that went through a program for statistics, which has dots or underscores where the names of columns had spaces.</summary>
public partial class NamesOfPrograms
{
    private const string Downloaded = """
        Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Refugees under UNHCR’s mandate,Asylum-seekers,IDPs of concern to UNHCR,Stateless persons,Others of concern
        2021,Burkina Faso,BFA,Mali,MLI,1200,30,0,0,5
        2021,Mali,MLI,Niger,NER,6100,NA,0,0,0

        """;

    private const string Figures = """
        ISO3,Name,Year,Conflict Stock Displacement,Conflict Stock Displacement (Raw),Conflict Internal Displacements,Conflict Internal Displacements (Raw),Disaster Internal Displacements,Disaster Internal Displacements (Raw),Disaster Stock Displacement,Disaster Stock Displacement (Raw)
        MLI,Mali,2021,3300,3260,2500,2490,65,65,20,20

        """;

    private const string Events = """
        ISO3,Country / Territory,Year,Event Name,Date of Event (start),Disaster Internal Displacements,Disaster Internal Displacements (Raw),Hazard Category,Hazard Type
        MLI,Mali,2021,Mali: Floods - Example - 01/08/2021,2021-08-01,65,63,Hydrological,Flood

        """;

    private const string Matrix = """
        No.,Recommendation,Responsible entity,Due date,Implementation status
        R1,Publish the data,Ministry of Example,2031-12-31,In progress

        """;

    public static TheoryData<string, string> Tables { get; } = new()
    {
        { "missing-migrants", Fixtures.All["2020"] },
        { "missing-migrants", Fixtures.All["2024"] },
        { "missing-migrants", Fixtures.All["2026"] },
        { "missing-migrants", Fixtures.All["all-data"] },
        { "unhcr", Downloaded },
        { "idmc", Figures },
        { "idmc", Events },
        { "recommendations", Matrix },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Table_of_respelled_names_is_recognised_and_says_the_same(string format, string table)
    {
        var expected = await CoreOfAsync(format, table);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await CoreOfAsync(format, Respell(table, h => Signs().Replace(h, "."))));
        Assert.Equal(expected, await CoreOfAsync(format, Respell(table, h => Signs().Replace(h, "_").ToLowerInvariant())));
    }

    [Theory]
    [InlineData("NA")]
    [InlineData("N/A")]
    [InlineData("NaN")]
    public async Task Count_of_which_nothing_is_known_is_no_mistake_and_comes_back(string cell)
    {
        var table = Fixtures.All["2026"].Replace(",1,0,,,1,,", $",1,{cell},{cell},,1,,", StringComparison.Ordinal);
        var items = await FormatRun.ReadAsync(table);
        Assert.Empty(items.SelectMany(i => i.Findings));
        var incident = (Incident)items[0].Record!;
        Assert.Null(incident.Counts!.Missing);
        Assert.Null(incident.Counts.Survivors);
        var (bytes, _) = await FormatRun.WriteAsync([incident]);
        Assert.Contains($",1,{cell},{cell},,1,,", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dtm", "operation,round,date,country,admin1_name,site_name,idp_males,idp_females,population_type,individuals,households", "X,1,2021-05-01,MLI,Gao,Site A,3,4,IDP,7,2")]
    public async Task Table_of_another_format_is_not_taken_for_some_names_that_it_has_alike(string format, string header, string row)
    {
        await using var source = await FormatSource.OpenAsync("table.csv", new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{header}\n{row}\n")), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal([format], (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id));
    }

    [Fact]
    public void No_name_is_what_a_program_makes_of_the_name_of_a_column_beside_it()
    {
        string[] none =
        [
            .. Alike(MissingMigrantsMap.Map), .. Alike(UnhcrMap.Map), .. Alike(SituationMap.Map), .. Alike(ArrivalMap.Map), .. Alike(FigureMap.Map), .. Alike(SeriesMap.Map), .. Alike(RecommendationsMap.Map), .. Alike(UhriMap.Map), .. Alike(UprMap.Map),
            .. Alike(HtcdsMap.Map), .. Alike(CtdcMap.Map), .. Alike(FacilityMap.Map), .. Alike(OrganizationMap.Map), .. Alike(OperationalPresenceMap.Map), .. Alike(OrganisationMap.Map),
            .. Alike(MigrantForm.Form.Map), .. Alike(IncidentForm.Form.Map), .. Alike(CountForm.Form.Map), .. Alike(ActivityForm.Form.Map), .. Alike(FacilityForm.Form.Map),
        ];
        Assert.Empty(none);
    }

    private static IEnumerable<string> Alike<T>(FieldMap<T> map)
        where T : Record
        => from layout in map.Layouts
           let columns = layout.Columns.Concat(layout.Values.Select(v => v.Column)).ToList()
           from one in columns
           from other in columns
           where one != other
           from name in other.Aliases.Prepend(other.Name)
           where ColumnName.MayBeOfProgram(name) && one.Aliases.Prepend(one.Name).Any(n => ColumnName.Is(name, n))
           select $"{map.Format}/{layout.Id}: {name} is {one.Name}";

    /// <summary>The records of a table, but for what says how it was spelled.</summary>
    private static async Task<List<string>> CoreOfAsync(string format, string table)
    {
        var items = await FormatRun.ReadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(table)), new ReadOptions(), format);
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Severity == Governance.Core.Diagnostics.Severity.Error);
        var records = items.Select(i => i.Record).OfType<Record>().ToList();
        foreach (var record in records)
            record.Extensions = null;
        return [.. records.Select(r => RecordJson.ToJson(r))];
    }

    private static string Respell(string table, Func<string, string> spell)
    {
        var end = table.IndexOf('\n', StringComparison.Ordinal);
        return spell(table[..end]) + table[end..];
    }

    [GeneratedRegex("[^A-Za-z0-9,]")]
    private static partial Regex Signs();
}
