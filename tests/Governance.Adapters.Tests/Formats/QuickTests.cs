using System.Collections;
using System.Reflection;
using System.Text;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Adapters.Tests.Formats;

/// <summary>What a reader recognises, the quick test of its format never refuses: no matter which of their names the columns have.</summary>
public class QuickTests
{
    private static readonly Dictionary<string, Action<FormatRegistryBuilder>> Adapters = new()
    {
        ["Csv"] = static f => f.AddCsv(),
        ["Dtm"] = static f => f.AddDtm(),
        ["Forms"] = static f => f.AddForms(),
        ["Hsds"] = static f => f.AddHsds(),
        ["Htcds"] = static f => f.AddHtcds(),
        ["Hxl"] = static f => f.AddHxl(),
        ["HumanRights"] = static f => f.AddHumanRights(),
        ["Idmc"] = static f => f.AddIdmc(),
        ["Kobo"] = static f => f.AddKobo(),
        ["OperationalPresence"] = static f => f.AddOperationalPresence(),
        ["Parquet"] = static f => f.AddParquet(),
        ["Recommendations"] = static f => f.AddRecommendations(),
        ["Sdmx"] = static f => f.AddSdmx(),
        ["Statistics"] = static f => f.AddStatistics(),
        ["Unhcr"] = static f => f.AddUnhcr(),
    };

    public static TheoryData<string> WithMaps => ["Dtm", "Forms", "Hsds", "Htcds", "HumanRights", "Idmc", "OperationalPresence", "Recommendations", "Statistics", "Unhcr"];

    [Theory]
    [MemberData(nameof(WithMaps))]
    public async Task Every_layout_is_let_through_under_each_of_its_names(string adapter)
    {
        var registry = FormatRegistry.Create(Adapters[adapter]);
        var recognised = new HashSet<string>();
        foreach (var map in Maps(Assembly.Load("Governance.Adapters." + adapter)))
        {
            foreach (var header in Headers(map).SelectMany(Spellings).Distinct())
            {
                if (await IsLetThroughAsync(registry, (string)Get(map, "Format")!, "table.csv", header))
                    recognised.Add((string)Get(map, "Format")!);
            }
        }

        Assert.NotEmpty(recognised);
    }

    [Theory]
    [InlineData("Csv", "csv", "t.csv", "id,type,sensitivity,kind")]
    [InlineData("Csv", "csv", "t.csv", "ID,TYPE,minted,kind,place.country")]
    [InlineData("Dtm", "dtm", "t.csv", "operation,operationStatus,admin0Name,admin0Pcode")]
    [InlineData("Dtm", "dtm", "t.csv", "admin0Name,admin0Pcode")]
    [InlineData("Dtm", "dtm", "t.csv", "LOCATION,Governorate,ID_CAMP,LOCATION_T,Status,plancapacity,AREA_sqm")]
    [InlineData("Dtm", "dtm", "t.csv", "PlaceID,sites.Religious.Buildings,families.Religious.Buildings,dtmfam.Religious.Buildings,diff.Religious.Buildings")]
    [InlineData("Dtm", "dtm", "t.csv", "Ré-gion,Cercle,Ménages dé-placés,Date")]
    [InlineData("Hsds", "hsds", "t.csv", "location_id,number")]
    [InlineData("Hsds", "hsds", "t.csv", "name,language,character_set")]
    [InlineData("Hsds", "hsds", "t.csv", "id,name,description,uri,version")]
    [InlineData("Hsds", "hsds", "t.csv", "id,name,parent_id,parent_name,vocabulary")]
    [InlineData("Hsds", "hsds", "t.csv", "id,name,taxonomy_id")]
    [InlineData("Htcds", "ctdc", "t.csv", "isForcedLabour,isSexualExploit,majorityStatus")]
    [InlineData("Htcds", "ctdc", "t.csv", "Means Debt Bondage Earnings,Means Deny Basic Needs,Means Withhold Docs")]
    [InlineData("Htcds", "ctdc", "t.csv", "Recruiter Relation Intimate Partner,Datasource,yearOfRegistration")]
    [InlineData("Hxl", "hxl", "t.csv", "#country,#affected")]
    [InlineData("Idmc", "idmc", "t.csv", "idmc_short_name,x")]
    [InlineData("Kobo", "kobo", "t.csv", "type,name,label")]
    [InlineData("Kobo", "kobo", "t.csv", "SubmissionDate,q1,KEY")]
    [InlineData("Kobo", "kobo", "t.csv", "_parent_index,q1")]
    [InlineData("OperationalPresence", "cod", "t.csv", "ADM1_FR,ADM1_PCODE,F_TL,M_TL,T_TL")]
    [InlineData("OperationalPresence", "cod", "t.csv", "admin2Name_en,admin2Pcode,validOn,validTo")]
    [InlineData("OperationalPresence", "cod", "t.csv", "P-Code,Parent P-Code,Name")]
    [InlineData("Sdmx", "sdmx", "t.csv", "DATAFLOW,REF_AREA,X")]
    [InlineData("Sdmx", "sdmx", "t.csv", "STRUCTURE,STRUCTURE_ID,X")]
    [InlineData("Sdmx", "sdmx", "t.csv", "REF_AREA,TIME_PERIOD,OBS_VALUE")]
    [InlineData("Sdmx", "sdmx", "t.csv", "GEO,TIME_PERIOD,value\nMLI,2020,5\n")]
    [InlineData("Sdmx", "sdmx", "t.csv", "FREQ,SEX,obsTime,obsValue\nA,F,2020,5\n")]
    [InlineData("Sdmx", "sdmx", "t.csv", "COU,YEA,Value,Flag Codes\nMLI,2020,5,E\n")]
    [InlineData("Sdmx", "sdmx", "t.csv", "iso3,indicator,period,value\nMLI,XY_Z,2020,5\n")]
    [InlineData("Sdmx", "sdmx", "t.tsv", "unit,geo\\time\t2019")]
    [InlineData("Sdmx", "sdmx", "t.tsv", "\"unit,geo\\time\"\t\"2019\"")]
    [InlineData("Statistics", "desa", "t.csv", "Destination,More Developed Regions,Less Developed Regions")]
    [InlineData("Statistics", "desa", "countries.csv", "code,name")]
    [InlineData("Statistics", "desa", "t.csv", "country_code,country_name,year,age_group,sex,migrant_pop")]
    [InlineData("Statistics", "sdg", "t.csv", "concept,concept_type")]
    [InlineData("Statistics", "sdg", "t.csv", "countryAttributeId,seriesId,newSeriesName")]
    [InlineData("Statistics", "sdg", "t.csv", "policy_domains,name")]
    [InlineData("Statistics", "sdg", "ddf--concepts--x.csv", "a,b")]
    [InlineData("Statistics", "sdg", "ddf--datapoints--x.csv", "geo_area,year,x")]
    [InlineData("Statistics", "sdg", "indicator_10-7-1.csv", "Année,Unités,Valeur")]
    [InlineData("Statistics", "sdg", "indicator_10-7-1.csv", "Jahr,Wert")]
    [InlineData("Statistics", "sdg", "t.csv", "SeriesCode,GeoAreaCode,TimePeriod,Value")]
    [InlineData("Statistics", "sdg", "t.csv", "SeriesCode,GeoAreaCode,2019,2020")]
    [InlineData("Statistics", "sdg", "t.csv", "Country Name,Country Code,Indicator Code,2019,2020")]
    [InlineData("Statistics", "sdg", "indicator_10-7-1.json", "{\"Year\":[\"2019\"],\"Value\":[1]}")]
    [InlineData("Unhcr", "unhcr", "t.csv", "Footnote,Population type")]
    [InlineData("Unhcr", "unhcr", "t.csv", "iso_code,unhcr_code")]
    [InlineData("Unhcr", "unhcr", "t.csv", "Year,Country of Origin,REF,ASY,STA")]
    [InlineData("Unhcr", "unhcr", "t.csv", "Year,Country of Origin,REF,ROC")]
    [InlineData("Unhcr", "unhcr", "t.csv", "year,Country of Origin,oip,vda")]
    [InlineData("Unhcr", "unhcr", "t.csv", "Country of origin,Female 0-4,Male 0-4")]
    [InlineData("Unhcr", "unhcr", "t.csv", "Origin,f_total,m_total")]
    public async Task Lists_and_tables_without_a_map_are_let_through(string adapter, string format, string name, string header)
        => Assert.True(await IsLetThroughAsync(FormatRegistry.Create(Adapters[adapter]), format, name, header));

    [Theory]
    [InlineData("Sdmx", "sdmx", "<message:GenericData xmlns:message=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message\"/>")]
    [InlineData("Hsds", "hsds", """{"total_items":0,"total_pages":0,"page_number":1,"size":0,"first_page":true,"last_page":true,"empty":true,"contents":[]}""")]
    [InlineData("Hsds", "hsds", """[{"id":"1","name":"x","status":"active"}]""")]
    [InlineData("Htcds", "htcds", "<h:html xmlns=\"http://www.w3.org/2002/xforms\"><vic_TypeOfExploitation/></h:html>")]
    [InlineData("Statistics", "sdg", """{"goal_meta_link":"x"}""")]
    [InlineData("Sdmx", "sdmx", "unit,geo\\TIME_PERIOD\t2019\nNR,ML\t5\n")]
    [InlineData("Parquet", "parquet", "PAR1")]
    [InlineData("Idmc", "idmc", """{"type":"FeatureCollection","x":"Global Internal Displacement Database"}""")]
    public async Task Documents_are_let_through(string adapter, string format, string input)
        => Assert.True(await IsLetThroughAsync(FormatRegistry.Create(Adapters[adapter]), format, "input", input, row: ""));

    [Theory]
    [InlineData("organizations organization services service locations location phones phone schedules schedule regular_schedules regular_schedule holiday_schedules holiday_schedule service_at_location")]
    [InlineData("service_at_locations services_at_location services_at_locations addresses address physical_addresses physical_address postal_addresses postal_address languages language contacts contact")]
    [InlineData("cost_options cost_option funding fundings required_documents required_document service_areas service_area accessibility accessibility_for_disabilities attributes attribute service_attributes")]
    [InlineData("service_attribute other_attributes other_attribute service_taxonomy metadata organization_identifiers organization_identifier eligibility eligibilities payments_accepted payment_accepted")]
    [InlineData("service_capacities service_capacity taxonomy_terms taxonomy_term meta_table_descriptions meta_table_description taxonomies taxonomy programs program")]
    public async Task Tables_of_a_directory_are_let_through_by_their_names(string names)
    {
        var registry = FormatRegistry.Create(Adapters["Hsds"]);
        foreach (var name in names.Split(' '))
            Assert.True(await IsLetThroughAsync(registry, "hsds", name + ".csv", "id,name"), name);
    }

    /// <summary>Whether the reader recognises an input; where it does, the quick test must let it through.</summary>
    private static async Task<bool> IsLetThroughAsync(FormatRegistry registry, string format, string name, string header, string row = "\n1,2,3\n")
    {
        var bytes = Encoding.UTF8.GetBytes(header + row);
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        var isOurs = await registry.Reader(format)!.RecognisesAsync(source, TestContext.Current.CancellationToken);
        if (isOurs)
            Assert.True(registry.MayRead(format, source), header);
        return isOurs;
    }

    private static IEnumerable<object> Maps(Assembly assembly) => assembly.GetTypes().Where(t => !t.ContainsGenericParameters)
        .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(p => IsMap(p.PropertyType) || p.PropertyType.Name.StartsWith("Form`", StringComparison.Ordinal))
        .Select(p => IsMap(p.PropertyType) ? p.GetValue(null)! : Get(p.GetValue(null)!, "Map")!);

    private static bool IsMap(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FieldMap<>);

    /// <summary>All columns under their first names, second names and so on; and the fewest that do, each of them under each of its names.</summary>
    private static IEnumerable<string[]> Headers(object map)
    {
        foreach (var layout in (IEnumerable)Get(map, "Layouts")!)
        {
            var columns = ((IEnumerable)Get(layout, "Columns")!).Cast<object>().ToList();
            var values = ((IEnumerable)Get(layout, "Values")!).Cast<object>().Select(v => Get(v, "Column")!).ToList();
            var names = columns.Concat(values).ToDictionary(c => c, c => (string[])[(string)Get(c, "Name")!, .. (IEnumerable<string>)Get(c, "Aliases")!]);
            for (var i = 0; i < names.Values.Max(n => n.Length); i++)
                yield return [.. names.Values.Select(n => n[Math.Min(i, n.Length - 1)])];
            var required = columns.FindAll(c => (bool)Get(c, "IsRequired")!);
            var others = columns.Except(required).ToList();
            foreach (var value in values.Cast<object?>().DefaultIfEmpty(null))
            {
                var least = Math.Max(0, (int)Get(layout, "LeastColumns")! - required.Count);
                foreach (var more in new[] { others.Take(least), others.TakeLast(least), others.Take(1), others.TakeLast(Math.Max(2, least)) })
                {
                    List<object> few = [.. required, .. more, .. value is null ? [] : (object[])[value]];
                    foreach (var column in few)
                    {
                        foreach (var name in names[column])
                            yield return [.. few.Select(c => c == column ? name : names[c][0])];
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Spellings(string[] header) =>
    [
        Line(header),
        Line(header.Select(n => n.ToUpperInvariant())),
        Line(header.Select(Folded)),
        Line(header.Select(n => " " + n.Replace('’', '\'') + " ")),
    ];

    private static string Folded(string name) => FoldedText.Fold(name);

    private static string Line(IEnumerable<string> names) => string.Join(',', names.Select(n => $"\"{n}\""));

    private static object? Get(object of, string property) => of.GetType().GetProperty(property)!.GetValue(of);
}
