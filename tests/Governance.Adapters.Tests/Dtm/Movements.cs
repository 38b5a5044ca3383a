using Governance.Core;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tests.Dtm;

/// <summary>Emergency tracking: a number of people who arrived or left is none of people present.</summary>
public class Movements
{
    private const string English = "Reporting date,Movement type,State,LGA,IDP households,IDP individuals,IDP males\n2024-05-03,Arrival,North State,One,20,98,40\n2024-05-03,Departures,North State,One,,25,\n";
    private const string French = "Date de collecte;Type de mouvement;Région;Cercle;PDI individus\n2024-05-03;Nouvelles arrivées;Gao;Ansongo;98\n2024-05-03;Départ;Gao;Ansongo;25\n";

    [Theory]
    [InlineData(English, "dtm/movements-en")]
    [InlineData(French, "dtm/movements-fr")]
    public async Task Arrival_and_departure_are_flows(string text, string layout)
    {
        var items = await DtmRun.ReadAsync(text);
        var counts = items.Select(i => i.Record).OfType<MobilityCount>().ToList();
        Assert.All(counts, c => Assert.Equal((Measure.Flow, "idp", "event-tracking", layout), (c.Measure, c.PopulationGroup, c.Assessment, c.Source!.Format)));
        Assert.Equal([("arrival", 98m), ("departure", 25m)], counts.Where(c => c.Unit == CountUnit.Person).Select(c => (c.Movement!, c.Count!.Value!.Value)));
        Assert.All(counts, c => Assert.Equal((null, "2024-05-03"), (c.Period!.Value.Start, c.Period.Value.End.ToString())));
        Assert.Equal("GC3410", Assert.Single(items.SelectMany(i => i.Findings)).Code);
        Assert.Equal(text, await DtmRun.TextAsync(counts));
    }

    [Fact]
    public async Task Movement_of_no_list_is_said_and_makes_nobody_present()
    {
        const string Text = "Reporting date,Movement type,State,LGA,IDP individuals\n2024-05-03,An unheard-of movement,North State,One,98\n";
        var item = Assert.Single(await DtmRun.ReadAsync(Text));
        var count = (MobilityCount)item.Record!;
        Assert.Equal((Measure.Flow, null, 98m), (count.Measure, count.Movement, count.Count!.Value));
        Assert.Contains(item.Findings, f => f is { Code: "GC3407", Severity: Severity.Note, Pointer: "/movement" });
        Assert.Equal(Text, await DtmRun.TextAsync([count]));
    }

    [Fact]
    public async Task Males_are_part_of_those_who_moved()
        => Assert.Equal(40m, Assert.Single((await DtmRun.RecordsAsync<MobilityCount>(English))[0].Breakdowns!).Count.Value);
}
