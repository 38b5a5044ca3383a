using System.Text;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Adapters.Tests.Hxl;

/// <summary>Tables of indicators: a row is an observation, and each indicator has one record that it refers to.</summary>
public class TaggedIndicators
{
    private const string Long = """
        #country+code,#date+year,#indicator+code,#indicator+name,#indicator+value+num,#x_note
        MLI,2019,EX.1,Exemple un,10,a
        MLI,2020,EX.1,Exemple un,11.5,b
        MLI,2020,EX 2,Exemple deux,-3,c

        """;

    [Fact]
    public async Task Row_is_an_observation_and_each_indicator_has_one_record_in_front_of_its_first()
    {
        var records = await HxlRun.RecordsAsync(Long);
        Assert.Equal(["Indicator", "Observation", "Observation", "Indicator", "Observation"], records.Select(r => r.GetType().Name));
        var indicators = records.OfType<Indicator>().ToList();
        Assert.Equal([("hxl:indicator/EX.1", "EX.1", "Exemple un", true), ("hxl:indicator/EX:202", "EX 2", "Exemple deux", true)], indicators.Select(i => (i.Id, i.Code, i.Name.Text, i.Minted == true)));
        Assert.All(indicators, i => Assert.True(i is { Definition: null, Unit: null, Computation: null }));
        var values = records.OfType<Observation>().ToList();
        Assert.Equal([10m, 11.5m, -3m], values.Select(o => o.Value!.Value!.Value));
        Assert.All(values, o => Assert.Equal(("MLI", "2020"), (o.Area!.Country!.Value.Alpha3, o == values[0] ? "2020" : o.Period!.Value.Start.ToString())));
        Assert.Equal("b", values[1].Extensions!["hxl"]["#x_note"].GetString());
    }

    [Fact]
    public async Task References_of_observations_resolve()
    {
        var found = new List<Diagnostic>();
        var check = Validator.Default.Begin(new ValidationOptions(), found.Add);
        check.BeginInput("x");
        foreach (var item in await HxlRun.ReadAsync(Long))
            Assert.True(check.Check(item));
        check.Complete();
        Assert.DoesNotContain(found, f => f.Severity == Severity.Error);
    }

    [Theory]
    [InlineData(",\n#country+code,#indicator+exemple_taux+pct\nMLI,12\n", "hxl:indicator/exemple_taux", "exemple_taux", "PT")]
    [InlineData("Pays,Part de X\n#country+code,#indicator+exemple_taux+pct\nMLI,12\n", "hxl:indicator/exemple_taux", "Part de X", "PT")]
    [InlineData("Pays,Exemple\n#country+code,#indicator+num\nMLI,12\n", "hxl:indicator-732831dee7586347", "Exemple", null)]
    [InlineData("#country+code,#indicator+num\nMLI,12\n", "hxl:indicator/:23indicator:2Bnum", "#indicator+num", null)]
    [InlineData("#country+code,#value+funding+usd\nMLI,12\n", "hxl:indicator/funding", "funding", "USD")]
    [InlineData("#country+code,#value,#currency\nMLI,12,XOF\n", "hxl:indicator/:23value", "#value", "XOF")]
    public async Task Indicator_that_no_row_names_is_called_by_the_tag_or_the_header(string text, string id, string name, string? unit)
    {
        var records = await HxlRun.RecordsAsync(text);
        var observation = Assert.Single(records.OfType<Observation>());
        Assert.Equal((id, 12m, unit), (observation.IndicatorId, observation.Value!.Value, observation.Value.Unit));
        var indicator = Assert.Single(records.OfType<Indicator>());
        Assert.Equal((id, name), (indicator.Id, indicator.Name.Text));
        var (target, report) = await HxlRun.WriteAsync(records, "out.csv");
        Assert.Empty(report.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(target.Main.ToArray()));
    }

    [Fact]
    public async Task Each_column_of_values_is_an_indicator_where_rows_name_none()
    {
        const string Wide = """
            Pays,Année,Alphabétisation,Vaccination,Vaccination (min),Budget,Monnaie,Note
            #country+code,#date+year,#indicator+literacy+pct,#indicator+vaccination+pct,#indicator+vaccination+pct+min,#value+budget,#currency,#x_note
            MLI,2020,31,,7,1000,XOF,a
            NER,2020,,,,,,b
            BFA,2021,41,62.5,,2000,XOF,c
            MLI,2022,oui,70,,,,d

            """;
        var items = await HxlRun.ReadAsync(Wide);
        var records = items.Select(i => i.Record).OfType<Record>().ToList();
        Assert.Equal(["Alphabétisation", "Budget", "Vaccination"], records.OfType<Indicator>().Select(i => i.Name.Text).Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                "hxl:row-3/indicator-literacy-pct MLI hxl:indicator/literacy 31 PT", "hxl:row-3/value-budget MLI hxl:indicator/budget 1000 XOF",
                "hxl:row-5/indicator-literacy-pct BFA hxl:indicator/literacy 41 PT", "hxl:row-5/indicator-pct-vaccination BFA hxl:indicator/vaccination 62.5 PT",
                "hxl:row-5/value-budget BFA hxl:indicator/budget 2000 XOF",
                "hxl:row-6/indicator-literacy-pct MLI hxl:indicator/literacy  ", "hxl:row-6/indicator-pct-vaccination MLI hxl:indicator/vaccination 70 PT",
            ],
            records.OfType<Observation>().Select(o => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{o.Id} {o.Area!.Country!.Value.Alpha3} {o.IndicatorId} {o.Value?.Value} {o.Value?.Unit}")));
        Assert.Equal(["GC3062", "GC3209", "GC3214"], items.SelectMany(i => i.Findings).Select(f => f.Code).Distinct().Order(StringComparer.Ordinal));
        var (target, report) = await HxlRun.WriteAsync(records, "out.csv");
        Assert.Empty(report.Losses);
        Assert.Equal(Wide, Encoding.UTF8.GetString(target.Main.ToArray()));
    }

    [Fact]
    public async Task Number_and_percentage_of_one_name_are_two_indicators_and_only_money_has_a_currency()
    {
        const string text = "Formés,Formés,Formés,Budget,Monnaie\n#indicator+trained+num,#indicator+trained+pct,#output+num,#value+funding,#currency\n40,12.5,7,1000,XOF\n";
        var records = await HxlRun.RecordsAsync(text);
        var values = records.OfType<Observation>().ToList();
        Assert.Equal([(40m, null), (12.5m, "PT"), (7m, null), (1000m, "XOF")], values.Select(o => (o.Value!.Value!.Value, o.Value.Unit)));
        Assert.Equal(4, values.Select(o => o.IndicatorId).Distinct().Count());
        var (target, report) = await HxlRun.WriteAsync(records, "out.csv");
        Assert.Empty(report.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(target.Main.ToArray()));
    }

    [Fact]
    public async Task Currency_of_the_row_is_none_of_a_value_whose_tag_names_its_own()
    {
        const string text = "#country+code,#date+year,#currency+code,#value,#value+usd\nMLI,2021,XOF,350,0.58\n";
        var records = await HxlRun.RecordsAsync(text);
        Assert.Equal([(350m, "XOF"), (0.58m, "USD")], records.OfType<Observation>().Select(o => (o.Value!.Value!.Value, o.Value.Unit!)));
        Assert.Equal(text, Encoding.UTF8.GetString((await HxlRun.WriteAsync(records, "out.csv")).Target.Main.ToArray()));
    }

    [Fact]
    public async Task Group_of_a_population_is_no_count_of_it()
    {
        var count = Assert.IsType<MobilityCount>(Assert.Single(await HxlRun.RecordsAsync("#adm1+name,#population+group,#affected\nGao,REF,123\n")));
        Assert.Equal(123, count.Count!.Value);
    }

    [Fact]
    public async Task Long_tags_and_very_many_columns_keep_ids_short_and_bindings_few()
    {
        var tags = string.Join(',', Enumerable.Range(0, 300).Select(i => $"#indicator+a{new string('x', 100)}{i}+num"));
        var items = await HxlRun.ReadAsync($"#country+code,{tags}\nMLI,{string.Join(',', Enumerable.Range(0, 300))}\n");
        var values = items.Select(i => i.Record).OfType<Observation>().ToList();
        Assert.Equal(200, values.Count);
        Assert.All(values, o => Assert.InRange(o.Id.Length, 1, 128));
        Assert.Equal(100, items.SelectMany(i => i.Findings).Count(f => f.Code == "GC3209"));
    }

    [Fact]
    public async Task Same_name_is_the_same_indicator_and_another_name_another_one()
    {
        var records = await HxlRun.RecordsAsync("#country+code,#indicator+name,#indicator+num\nMLI,Exemple,1\nNER,Exemple,2\nNER,Autre exemple,3\n");
        Assert.Equal(2, records.OfType<Indicator>().Count());
        Assert.Equal([true, false], records.OfType<Observation>().Skip(1).Select(o => o.IndicatorId == records.OfType<Observation>().First().IndicatorId));
    }

    [Fact]
    public async Task Observation_of_another_indicator_is_not_written_under_the_one_of_the_table()
    {
        var records = await HxlRun.RecordsAsync("#country+code,#indicator+exemple+num\nMLI,12\n");
        var (_, report) = await HxlRun.WriteAsync([.. records, new Observation { Id = "o", IndicatorId = "somebody-elses", Value = new Quantity { Value = 5 } }], "out.csv");
        Assert.Equal(new FieldLoss("Observation", "", 1, LossReason.NotCarried), Assert.Single(report.Losses));
    }

    [Fact]
    public async Task Indicator_that_no_observation_refers_to_is_lost_and_said_so()
    {
        var records = await HxlRun.RecordsAsync(Long);
        var (_, report) = await HxlRun.WriteAsync(records.Where(r => r is Indicator), "out.csv");
        Assert.Equal((2, 0), (report.Read, report.Written));
        Assert.Equal(new FieldLoss("Indicator", "", 2, LossReason.NotCarried), Assert.Single(report.Losses));
    }

    [Fact]
    public async Task Further_values_of_a_row_are_named_once_a_column_and_kept()
    {
        const string text = "#country+code,#indicator+un+num,#indicator+deux+num,#indicator+un+num\nMLI,1,2,3\nNER,4,5,6\n";
        var items = await HxlRun.ReadAsync(text);
        Assert.Equal([("GC3209", "D")], items.SelectMany(i => i.Findings).Select(f => (f.Code, f.Origin.CellColumn!)));
        Assert.Equal([1m, 2m, 4m, 5m], items.Select(i => i.Record).OfType<Observation>().Select(o => o.Value!.Value!.Value));
        var (target, report) = await HxlRun.WriteAsync(items.Select(i => i.Record).OfType<Record>(), "out.csv");
        Assert.Empty(report.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(target.Main.ToArray()));
    }

    [Fact]
    public async Task Cell_that_is_no_number_is_named_and_kept()
    {
        var items = await HxlRun.ReadAsync("#country+code,#indicator+exemple+num\nMLI,12\nNER,environ 5\n");
        var finding = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal(("GC3214", 3L, "B"), (finding.Code, finding.Origin.Row, finding.Origin.CellColumn));
        Assert.Equal("environ 5", items[^1].Record!.Extensions!["hxl"]["#indicator+exemple+num"].GetString());
    }

    [Fact]
    public async Task People_with_an_indicator_beside_them_are_still_a_count()
        => Assert.IsType<MobilityCount>((await HxlRun.RecordsAsync("#country+code,#affected+idps,#indicator+type\nMLI,5,x\n"))[0]);
}
