using System.Globalization;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Tabular;

public class CellTexts
{
    public static TheoryData<string> Cultures => ["", "tr-TR", "fr-FR"];

    [Theory]
    [InlineData("1234", "1234", "1234")]
    [InlineData("-12", "-12", "-12")]
    [InlineData("\u221212", "-12", "-12")]
    [InlineData("1,234", "1234", "1.234")]
    [InlineData("1.234", "1.234", "1234")]
    [InlineData("1,234,567", "1234567", "1234567")]
    [InlineData("1,234.5", "1234.5", "1234.5")]
    [InlineData("1.234,5", "1234.5", "1234.5")]
    [InlineData("1 234,5", "1234.5", "1234.5")]
    [InlineData("1\u00A0234", "1234", "1234")]
    [InlineData("1\u202F234\u202F567,25", "1234567.25", "1234567.25")]
    [InlineData("1'234.50", "1234.50", "1234.50")]
    [InlineData("12,5 %", "12.5", "12.5")]
    [InlineData("45%", "45", "45")]
    [InlineData("1e+05", "100000", "100000")]
    [InlineData("0,123", "0.123", "0.123")]
    [InlineData("3633.9412345678901234567", "3633.9412345678901234567", "3633.9412345678901234567")]
    [InlineData(" 7 ", "7", "7")]
    [InlineData("007", "7", "7")]
    public void Number_reads_with_either_decimal_sign(string cell, string point, string comma)
    {
        Assert.True(CellNumbers.TryParse(cell, DecimalMark.Point, out var withPoint));
        Assert.True(CellNumbers.TryParse(cell, DecimalMark.Comma, out var withComma));
        Assert.Equal((point, comma), (CellNumbers.Canonical(withPoint), CellNumbers.Canonical(withComma)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("12 345 6")]
    [InlineData("1,23,456")]
    [InlineData("1 234'567")]
    [InlineData("12a")]
    [InlineData("1e")]
    [InlineData("1e99")]
    [InlineData("5-11")]
    [InlineData("1.")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("0.00000000000000000000000000000000001")]
    [InlineData("١٢")]
    public void What_no_decimal_holds_exactly_is_no_number(string cell)
    {
        Assert.False(CellNumbers.TryParse(cell, DecimalMark.Point, out _));
        Assert.False(CellNumbers.TryParse(cell, DecimalMark.Comma, out _));
    }

    [Theory]
    [InlineData("2021-06-30", "2021-06-30")]
    [InlineData("2021-06", "2021-06")]
    [InlineData("2021", "2021")]
    [InlineData("2021-06-30T14:05:00", "2021-06-30")]
    [InlineData("2021-06-30T14:05:00.000+02:00", "2021-06-30")]
    [InlineData("2021/6/5", "2021-06-05")]
    [InlineData("20210630", "2021-06-30")]
    [InlineData("30/06/2021", "2021-06-30")]
    [InlineData("06/30/2021 2:05 PM", "2021-06-30")]
    [InlineData("30.06.21", "2021-06-30")]
    [InlineData("06/06/1987", "1987-06-06")]
    [InlineData("05/06/2021", "2021")]
    [InlineData("06/2021", "2021-06")]
    [InlineData("13-Jan-20", "2020-01-13")]
    [InlineData("1 March 2015", "2015-03-01")]
    [InlineData("1er mars 2015", "2015-03-01")]
    [InlineData("Mardi 30 juin 2021", "2021-06-30")]
    [InlineData("June 5th, 2021", "2021-06-05")]
    [InlineData("Fevrier 2013", "2013-02")]
    [InlineData("FÉVRIER 2013", "2013-02")]
    [InlineData("Aout 2014", "2014-08")]
    [InlineData("août 2014", "2014-08")]
    [InlineData("déc. 2019", "2019-12")]
    [InlineData("dec.-2019", "2019-12")]
    [InlineData("le 2 déc. 2019", "2019-12-02")]
    [InlineData("juil-1998", "1998-07")]
    [InlineData("Mon, 10/27/2014 - 12:00", "2014-10-27")]
    [InlineData("29 février 2020", "2020-02-29")]
    public void Date_reads_in_both_languages(string cell, string date)
    {
        Assert.True(CellDates.TryParse(cell, null, out var read));
        Assert.Equal(date, read.ToString());
    }

    [Theory]
    [InlineData("05/06/2021", DayMonthOrder.DayFirst, "2021-06-05")]
    [InlineData("05/06/2021", DayMonthOrder.MonthFirst, "2021-05-06")]
    [InlineData("31-12-99", DayMonthOrder.DayFirst, "1999-12-31")]
    [InlineData("1/2/29", DayMonthOrder.MonthFirst, "2029-01-02")]
    [InlineData("2021-06-05", DayMonthOrder.MonthFirst, "2021-06-05")]
    public void Date_reads_in_the_order_of_its_column(string cell, DayMonthOrder order, string date)
    {
        Assert.True(CellDates.TryParse(cell, order, out var read));
        Assert.Equal(date, read.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("court terme")]
    [InlineData("29/02/2021")]
    [InlineData("31/31/2021")]
    [InlineData("30 juin")]
    [InlineData("mai-10")]
    [InlineData("5-Nov")]
    [InlineData("2021-13")]
    [InlineData("2021-06-30 25:00")]
    [InlineData("1,234,5678")]
    [InlineData("juin juillet 2021")]
    [InlineData("30//06/2021")]
    [InlineData("12:30")]
    [InlineData("T1 2020")]
    [InlineData("١٢/٠٦/٢٠٢١")]
    [InlineData("5 ٦ 2021")]
    public void What_is_no_date_is_refused(string cell) => Assert.False(CellDates.TryParse(cell, null, out _));

    [Theory]
    [InlineData("T1 2020", "2020-01/2020-03")]
    [InlineData("Q4 2020", "2020-10/2020-12")]
    [InlineData("2020-Q2", "2020-04/2020-06")]
    [InlineData("2020T3", "2020-07/2020-09")]
    [InlineData("1er trimestre 2020", "2020-01/2020-03")]
    [InlineData("3ème trimestre 2020", "2020-07/2020-09")]
    [InlineData("Deuxième semestre 2020", "2020-07/2020-12")]
    [InlineData("fourth quarter 2020", "2020-10/2020-12")]
    [InlineData("S2 2021", "2021-07/2021-12")]
    [InlineData("2e semestre 2021", "2021-07/2021-12")]
    [InlineData("2021-01-01/2021-03-31", "2021-01-01/2021-03-31")]
    [InlineData("janvier 2021 - mars 2021", "2021-01/2021-03")]
    [InlineData("2019 au 2021", "2019/2021")]
    [InlineData("mai 2020", "2020-05")]
    public void Period_reads_in_both_languages(string cell, string period)
        => Assert.Equal(period, new CellDialect { Kind = ColumnKind.Period }.Decode(cell));

    [Theory]
    [InlineData("T5 2020")]
    [InlineData("S3 2020")]
    [InlineData("T1")]
    [InlineData("trimestre 2020")]
    public void What_is_no_period_is_refused(string cell) => Assert.False(CellDates.TryParsePeriod(cell, null, out _));

    [Theory]
    [InlineData("44197", "2021-01-01")]
    [InlineData("44197.5", "2021-01-01")]
    [InlineData("44197,75", "2021-01-01")]
    [InlineData("99999", "99999")]
    [InlineData("441975", "441975")]
    public void Serial_number_of_a_spreadsheet_is_a_date_in_a_column_of_dates(string cell, string date)
        => Assert.Equal(date, new CellDialect { Kind = ColumnKind.Date }.Decode(cell));

    [Theory]
    [InlineData("oui", "true")]
    [InlineData("NON", "false")]
    [InlineData("Yes", "true")]
    [InlineData("FAUX", "false")]
    [InlineData("x", "true")]
    [InlineData("1", "true")]
    [InlineData("0", "false")]
    [InlineData("-99", "-99")]
    [InlineData("peut-être", "peut-être")]
    public void Yes_and_no_read_in_both_languages(string cell, string text)
        => Assert.Equal(text, new CellDialect { Kind = ColumnKind.YesNo }.Decode(cell));

    [Fact]
    public void Missing_markers_say_nothing_but_na_is_namibia()
    {
        var text = new CellDialect();
        Assert.All(["<Null>", "n/d", "N/A", "null", "-", "..", "NaT", "…", " ", "(blank)"], m => Assert.Equal("", text.Decode(m)));
        Assert.All(["NA", "Na", "ND", "None", "0", "nan district"], m => Assert.Equal(m, text.Decode(m)));
        Assert.Equal("", (text with { Missing = MissingMarkers.Usual.With("NA") }).Decode("NA"));
        Assert.Equal("-", (text with { Missing = MissingMarkers.None }).Decode("-"));
        Assert.Equal("-", (text with { Missing = MissingMarkers.Of("NULL") }).Decode("-"));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Text_of_a_converter_reads_back_whatever_the_column(string culture)
    {
        // A thread of its own: the culture of this one belongs to the other tests.
        Exception? broken = null;
        var thread = new Thread(() => broken = Xunit.Record.Exception(() =>
            Gen.Select(Gen.Decimal, Gen.Date, Gen.Bool, Gen.Bool).Sample(
                (number, day, comma, dayFirst) =>
                {
                    var dialect = new CellDialect { Decimal = comma ? DecimalMark.Comma : DecimalMark.Point, Dates = dayFirst ? DayMonthOrder.DayFirst : DayMonthOrder.MonthFirst };
                    var date = PartialDate.From(DateOnly.FromDateTime(day)).ToString();
                    var canonical = CellNumbers.Canonical(number);
                    return Same(dialect with { Kind = ColumnKind.Date }, date)
                        && Same(dialect with { Kind = ColumnKind.Period }, $"{date[..7]}/9999-12")
                        && Same(dialect with { Kind = ColumnKind.YesNo }, comma ? "true" : "false")
                        && (canonical.Count(char.IsAsciiDigit) > 28 || Same(dialect with { Kind = ColumnKind.Number }, canonical));
                },
                threads: 1)));
        thread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        thread.Start();
        thread.Join();
        Assert.Null(broken);

        static bool Same(CellDialect dialect, string text) => dialect.Decode(dialect.Encode(text)) == text;
    }

    [Fact]
    public void Number_spelled_for_a_column_reads_as_itself()
        => Gen.Select(Gen.Int[-999_999_999, 999_999_999], Gen.Int[0, 6], Gen.Bool).Sample((value, scale, comma) =>
        {
            var dialect = new CellDialect { Kind = ColumnKind.Number, Decimal = comma ? DecimalMark.Comma : DecimalMark.Point };
            var text = CellNumbers.Canonical(new decimal(Math.Abs(value), 0, 0, value < 0, (byte)scale));
            return dialect.TryNumber(dialect.Encode(text), out var number) && CellNumbers.Canonical(number) == text;
        });

    [Fact]
    public void Date_spelled_in_french_or_english_reads_as_itself()
    {
        string[] french = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
        Gen.Date.Sample(day =>
        {
            var date = DateOnly.FromDateTime(day);
            var invariant = CultureInfo.InvariantCulture;
            var english = date.ToString("d MMMM yyyy", invariant);
            var shortened = date.ToString("dd-MMM-yyyy", invariant);
            return new[] { $"{date.Day} {french[date.Month - 1]} {date.Year:0000}", english, shortened }
                .All(t => CellDates.TryParse(t, null, out var read) && read == PartialDate.From(date));
        });
    }

    [Fact]
    public void Any_text_is_read_or_refused_and_never_breaks()
        => Gen.String.Sample(text =>
        {
            foreach (var kind in Enum.GetValues<ColumnKind>())
            {
                var dialect = new CellDialect { Kind = kind };
                var once = dialect.Decode(text);
                if (dialect.Decode(dialect.Encode(once)) != once)
                    return false;
            }

            return true;
        });
}
