using System.Text;
using Governance.Core;

namespace Governance.Adapters.Tests.Hxl;

/// <summary>Tables whose rows say of whom they are: of one sex, age or population group.</summary>
public class LongTables
{
    private const string BySexAndAge = "#country+code,#gender+code,#age+range,#population,#date+start,#date+end\nMLI,all,all,1000,2022-01-01,2022-12-31\nMLI,f,all,510,2022-01-01,2022-12-31\nMLI,f,5-9,60,2022-01-01,2022-12-31\nMLI,m,80+,9,2022-01-01,2022-12-31\nMLI,all,0-17,400,2022-01-01,2022-12-31\n";

    [Fact]
    public async Task Row_of_one_sex_and_age_is_a_count_with_that_part_alone()
    {
        var records = await HxlRun.RecordsAsync(BySexAndAge);
        Assert.Equal(["", "sex F 510", "sex F×5-9 60", "sex M×80-plus 9", "age 0-17 400"], records.OfType<MobilityCount>().Select(Part));
        await AssertBackAsync(BySexAndAge, records);
    }

    [Fact]
    public async Task Sex_comes_before_age_whatever_the_order_of_the_columns()
    {
        const string Text = "#adm1+name,#age,#gender,#affected+idps+ind,#date\nGao,18+,F,200,2024-05-03\nGao,18+,M,150,2024-05-03\n";
        var items = await HxlRun.ReadAsync(Text);
        Assert.Equal(["sex F×18-plus 200", "sex M×18-plus 150"], items.Select(i => i.Record).OfType<MobilityCount>().Select(Part));
        await AssertBackAsync(Text, [.. items.Select(i => i.Record).OfType<Record>()]);
    }

    [Theory]
    [InlineData("2022-01-01", "2022-12-31", "2022", "2022")]
    [InlineData("2022-02-01", "2022-02-28", "2022-02", "2022-02")]
    [InlineData("2022-01", "2022-12", "2022", "2022")]
    [InlineData("2022-01-01", "2022-12-30", "2022-01-01", "2022-12-30")]
    [InlineData("2022-01-01", "2023-12-31", "2022-01-01", "2023-12-31")]
    public async Task Stock_of_a_whole_year_or_month_is_of_that_one_date(string first, string last, string start, string end)
    {
        var text = $"#country+code,#population,#date+start,#date+end\nMLI,1000,{first},{last}\n";
        var records = await HxlRun.RecordsAsync(text);
        var period = Assert.IsType<MobilityCount>(Assert.Single(records)).Period!.Value;
        Assert.Equal((start, end), (period.Start.ToString(), period.End.ToString()));
        await AssertBackAsync(text, records);
    }

    [Theory]
    [InlineData("IDPs", "idp")]
    [InlineData("PDI", "idp")]
    [InlineData("Refugees", "refugee")]
    [InlineData("Réfugiés", "refugee")]
    [InlineData("Returnees", "returnee")]
    [InlineData("Asylum seekers", "asylum-seeker")]
    [InlineData("Demandeurs d’asile", "asylum-seeker")]
    [InlineData("Stateless persons", "stateless")]
    [InlineData("Host communities", "host-community")]
    public async Task Group_is_known_in_the_plural(string cell, string group)
    {
        var text = $"#country+code,#affected+type,#affected+ind,#date\nMLI,{cell},100,2024-05-03\n";
        var items = await HxlRun.ReadAsync(text);
        Assert.Equal(group, Assert.IsType<MobilityCount>(Assert.Single(items).Record).PopulationGroup);
        Assert.DoesNotContain("GC3215", HxlRun.Codes(items));
        await AssertBackAsync(text, [items[0].Record!]);
    }

    [Fact]
    public async Task Group_of_no_list_is_said_and_kept()
    {
        const string Text = "#country+code,#affected+type,#affected+ind,#date\nMLI,Pilgrims,100,2024-05-03\n";
        var item = Assert.Single(await HxlRun.ReadAsync(Text));
        Assert.Null(((MobilityCount)item.Record!).PopulationGroup);
        Assert.Contains("GC3215", HxlRun.Codes([item]));
        await AssertBackAsync(Text, [item.Record!]);
    }

    private static string Part(MobilityCount count)
        => string.Join("; ", (count.Breakdowns ?? []).Select(b => $"{b.Dimension} {string.Join('×', [b.Category, .. (b.Crossed ?? []).Select(c => c.Code)])} {b.Count.Value}"));

    private static async Task AssertBackAsync(string text, IReadOnlyList<Record> records)
    {
        var (target, report) = await HxlRun.WriteAsync(records, "out.csv");
        Assert.Empty(report.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(target.Main.ToArray()));
    }
}
