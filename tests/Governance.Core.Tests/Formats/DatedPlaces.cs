using Governance.Core.Formats;

namespace Governance.Core.Tests.Formats;

public class DatedPlaces
{
    private static readonly PartialDate Day = PartialDate.Parse("2024-06-30");
    private static readonly FieldPlace Place = new("l", 1, null) { AsOf = Day };

    [Fact]
    public void Flow_ends_on_the_day_that_its_input_is_of()
        => Assert.Equal(new Period(null, Day), Dated(new MobilityCount { Id = "a", Measure = Measure.Flow }).Period);

    [Fact]
    public void Stock_and_observation_are_of_the_day()
    {
        Assert.Equal(Period.At(Day), Dated(new MobilityCount { Id = "a", Measure = Measure.Stock }).Period);
        Assert.Equal(Period.At(Day), Dated(new Observation { Id = "a", IndicatorId = "i" }).Period);
    }

    [Fact]
    public void What_counts_since_a_day_cannot_be_dated_and_a_period_that_is_stated_stays()
    {
        Assert.Null(Dated(new MobilityCount { Id = "a", Measure = Measure.Cumulative }).Period);
        var stated = Period.At(PartialDate.Parse("2023"));
        Assert.Equal(stated, Dated(new Observation { Id = "a", IndicatorId = "i", Period = stated }).Period);
        Assert.Null(Dated(new Incident { Id = "a", Kind = "death" }).Period);
    }

    private static T Dated<T>(T record)
        where T : Record
    {
        Place.Date(record);
        return record;
    }
}
