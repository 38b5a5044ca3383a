using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Formats;

/// <summary>The converters that come with Core, and what a map takes from the place of a row.</summary>
public class ReadyConverters
{
    private static readonly FieldConverter<MobilityCount> Date = FieldConverters.Date<MobilityCount>((c, d) => c.Period = Period.At(d), c => c.Period?.Start);
    private static readonly FieldConverter<MobilityCount> Number = FieldConverters.Number<MobilityCount>((c, n) => c.Count = new Quantity { Value = n }, c => c.Count?.Value);
    private static readonly FieldConverter<MobilityCount> Id = FieldConverters.Id<MobilityCount>();

    [Theory]
    [InlineData("2021-06-30", "2021-06-30")]
    [InlineData(" 2021-06 ", "2021-06")]
    [InlineData("2021", "2021")]
    public void Date_that_is_read_is_written(string cell, string written)
    {
        var count = Count("");
        Assert.True(Date.TryRead(cell, count));
        Assert.Equal(written, Date.Write(count));
    }

    [Theory]
    [InlineData("2021-02-30")]
    [InlineData("yesterday")]
    public void Date_that_is_none_leaves_the_record_alone(string cell)
    {
        var count = Count("");
        Assert.False(Date.TryRead(cell, count));
        Assert.Null(Date.Write(count));
    }

    [Fact]
    public void Number_that_is_written_is_read_whatever_the_culture() => Gen.Decimal.Sample(number =>
    {
        var (culture, read) = (Thread.CurrentThread.CurrentCulture, Count(""));
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
        var isRead = Number.TryRead(Number.Write(new MobilityCount { Id = "", Measure = Measure.Flow, Count = new Quantity { Value = number } })!, read);
        Thread.CurrentThread.CurrentCulture = culture;
        return isRead && read.Count?.Value == number;
    });

    [Theory]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData("(3)")]
    [InlineData("three")]
    public void Number_in_another_spelling_is_refused(string cell) => Assert.False(Number.TryRead(cell, Count("")));

    [Fact]
    public void Id_of_the_partner_is_kept_and_one_made_by_a_reader_is_not_written()
    {
        var (own, made) = (Count(""), Count(""));
        Assert.True(Id.TryRead(" A-1 ", own));
        Assert.Null(Id.Write(made));
        new FieldPlace("1", 7, null).Stamp(own, "register");
        new FieldPlace("1", 7, null).Stamp(made, "register");
        Assert.Equal(("A-1", "A-1", null), (own.Id, Id.Write(own), own.Minted));
        Assert.Equal(("register:row-7", null, true), (made.Id, Id.Write(made), made.Minted));
    }

    [Fact]
    public void Stamp_says_format_sheet_row_and_day_of_retrieval()
    {
        var count = Count("A-1");
        new FieldPlace("2", 12, PartialDate.Parse("2026-03-02")) { Sheet = "Mars" }.Stamp(count, "register");
        Assert.Equal("register/2", count.Source!.Format);
        Assert.Equal("Mars", count.Source.Sheet);
        Assert.Equal(12, count.Source.Row);
        Assert.Equal("2026-03-02", count.Source.Retrieved.ToString());
    }

    private static MobilityCount Count(string id) => new() { Id = id, Measure = Measure.Flow };
}
