using Governance.Adapters.MissingMigrants;
using Governance.Core;

namespace Governance.Adapters.Tests.MissingMigrants;

public class Converters
{
    private static readonly Gen<PartialDate> Days = Gen.Int[0, 36523].Select(n => PartialDate.From(new DateOnly(2000, 1, 1).AddDays(n)));

    [Fact]
    public void Date_of_every_spelling_reads_back_what_it_wrote()
        => Days.Sample(day =>
        {
            foreach (var spelling in new[] { Dates.DayMonthYear, Dates.Instant, Dates.MonthDayYear, Dates.Weekday, Dates.Iso })
            {
                var incident = Blank();
                incident.Period = Period.At(day);
                var cell = spelling.Write(incident)!;
                var again = Blank();
                Assert.True(spelling.TryRead(cell, again));
                Assert.Equal(Period.At(day), again.Period);
                Assert.Equal(cell, spelling.Write(again));
            }
        });

    [Fact]
    public void Count_reads_back_what_it_wrote()
        => Gen.Int[0, int.MaxValue].Sample(number =>
        {
            var converter = Counts.Of(c => c.Dead, (c, q) => c.Dead = q);
            var incident = Blank();
            Assert.True(converter.TryRead(number.ToString(System.Globalization.CultureInfo.InvariantCulture), incident));
            Assert.Equal(number, incident.Counts!.Dead!.Value);
            Assert.True(converter.TryRead(number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), incident));
            Assert.Equal(number, incident.Counts.Dead.Value);
        });

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData(",1")]
    [InlineData("1,")]
    [InlineData("1,22")]
    [InlineData("1000,000")]
    [InlineData("1,000,00")]
    [InlineData("١٢")]
    [InlineData("1e3")]
    [InlineData("twelve")]
    public void Text_that_is_no_count_is_refused(string cell)
        => Assert.False(Counts.Of(c => c.Dead, (c, q) => c.Dead = q).TryRead(cell, Blank()));

    [Fact]
    public void Position_reads_back_what_it_wrote()
        => Gen.Select(Gen.Decimal[-90, 90], Gen.Decimal[-180, 180]).Sample((latitude, longitude) =>
        {
            var incident = Blank();
            incident.Place = new Place { Point = new GeoPoint(Math.Round(latitude, 9), Math.Round(longitude, 9)) };
            foreach (var spelling in new[] { Positions.Pair })
            {
                var again = Blank();
                Assert.True(spelling.TryRead(spelling.Write(incident)!, again));
                Assert.Equal(incident.Place.Point, again.Place!.Point);
            }
        });

    [Fact]
    public void Entity_text_reads_back_what_it_wrote()
        => Gen.String[Gen.Char["&;#amplt39 x\"'<"], 0, 12].Sample(text => HtmlText.Codec.Decode(HtmlText.Codec.Encode(text)) == text);

    [Theory]
    [InlineData("31/02/2015")]
    [InlineData("")]
    [InlineData("5/11/2015")]
    public void Text_that_is_no_day_first_date_is_refused(string cell) => Assert.False(Dates.DayMonthYear.TryRead(cell, Blank()));

    [Fact]
    public void No_text_makes_a_converter_throw()
        => Gen.String.Sample(text =>
        {
            foreach (var column in MissingMigrantsMap.Map.Layouts.SelectMany(l => l.Columns))
            {
                var incident = Blank();
                column.Converter.TryRead(text, incident);
                column.Converter.Write(incident);
            }
        }, iter: 2000);

    private static Incident Blank() => new() { Id = "row", Minted = true, Kind = "death" };
}
