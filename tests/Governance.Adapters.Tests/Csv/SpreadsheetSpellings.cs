using System.Globalization;
using System.Text;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Csv;

/// <summary>What Excel makes of each kind of cell of ours, in France and in English-speaking countries.</summary>
public class SpreadsheetSpellings
{
    private const string EventHeader = "type;id;title.language;title.text;held.start;held.end;startTime;endTime;published";

    public static TheoryData<string> Cultures => ["", "tr-TR", "fr-FR"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Table_of_french_Excel_is_read(string culture)
    {
        var text = "type;id;minted;kind;sensitivity;period.start;period.end;reported;place.point.latitude;place.point.longitude;place.level;counts.dead.value;causes;ageRange;place.precision;description\r\n"
            + "Incident;i-1;VRAI;death;public;30/06/2021;05/07/2021;juin-21;16,27;-0,05;2;12;\"[{\"\"code\"\":\"\"drowning\"\"}]\";18-59;centroid;noyés à Gao\r\n"
            + "Incident;i-2;FAUX;rescue;public;2020;01/02/2021;15/06/2021 08:00;;;;1234,5;;;;\r\n;;;;;;;;;;;;;;;\r\n";
        var items = await InAsync(culture, Latin1(text));
        var incidents = Records<Incident>(items);

        Assert.Empty(items.SelectMany(i => i.Findings).Where(f => f.Code is not ("GC3002" or "GC3015")).Select(f => (f.Code, f.Origin.Field)));
        Assert.Equal(["2021-06-30", "2021-07-05", "2021-06"], Dates(incidents[0].Period?.Start, incidents[0].Period?.End, incidents[0].Reported));
        Assert.Equal(["2020", "2021-02-01", "2021-06-15"], Dates(incidents[1].Period?.Start, incidents[1].Period?.End, incidents[1].Reported));
        Assert.Equal((true, false), (incidents[0].Minted, incidents[1].Minted));
        Assert.Equal((16.27m, -0.05m, 12m, 2, "noyés à Gao"), ((decimal)incidents[0].Place!.Point!.Value.Latitude, (decimal)incidents[0].Place!.Point!.Value.Longitude, incidents[0].Counts!.Dead!.Value, incidents[0].Place!.Level, incidents[0].Description));
        Assert.Equal((1234.5m, "18-59", "drowning"), (incidents[1].Counts!.Dead!.Value, incidents[0].AgeRange, Assert.Single(incidents[0].Causes!).Code));
    }

    [Theory]
    [InlineData("6/30/2021", "7/5/2021", "Jun-21", "")]
    [InlineData("6/30/2021", "7/5/2021", "Jun-21", "tr-TR")]
    [InlineData("30/06/2021", "05/07/2021", "Jun-21", "fr-FR")]
    public async Task Table_of_english_Excel_is_read(string start, string end, string reported, string culture)
    {
        var text = "type,id,minted,kind,sensitivity,period.start,period.end,reported,counts.dead.value\r\n"
            + $"Incident,i-1,TRUE,death,public,{start},{end},{reported},2.5\r\nIncident,i-2,FALSE,death,public,2021,,2021,3\r\n";
        var items = await InAsync(culture, Encoding.UTF8.GetBytes(text));
        var incident = Records<Incident>(items)[0];

        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(["2021-06-30", "2021-07-05", "2021-06"], Dates(incident.Period?.Start, incident.Period?.End, incident.Reported));
        Assert.Equal((true, 2.5m), (incident.Minted, incident.Counts!.Dead!.Value));
    }

    [Theory]
    [InlineData("08:00", "17:30")]
    [InlineData("8:00", "17:30:00")]
    [InlineData("8:00 AM", "5:30 PM")]
    public async Task Time_of_day_is_read(string start, string end)
    {
        var meeting = Records<GovernanceEvent>(await CsvRun.ReadAsync($"{EventHeader}\nGovernanceEvent;e-1;fr;Atelier;30/06/2021;30/06/2021;{start};{end};\n"))[0];

        Assert.Equal(("08:00", "17:30"), (meeting.StartTime?.ToString(), meeting.EndTime?.ToString()));
    }

    [Fact]
    public async Task Date_that_may_be_of_two_months_is_told_and_its_year_is_read()
    {
        var items = await CsvRun.ReadAsync($"{EventHeader}\nGovernanceEvent;e-1;fr;Atelier;05/06/2021;06/07/2021;;;\n");
        var meeting = Records<GovernanceEvent>(items)[0];

        Assert.Equal(["2021", "2021"], Dates(meeting.Held?.Start, meeting.Held?.End));
        Assert.Equal(["GC3051", "GC3051"], items.SelectMany(i => i.Findings).Select(f => f.Code));
        Assert.Equal("05/06/2021", meeting.Extensions!["csv"]["held.start"].GetString());
    }

    [Fact]
    public async Task Order_of_day_and_month_that_is_named_is_taken()
    {
        var bytes = Encoding.UTF8.GetBytes($"{EventHeader}\nGovernanceEvent;e-1;fr;Atelier;05/06/2021;06/07/2021;;;\n");
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        var items = await FormatRun.Registry.Reader("csv")!.ReadAsync(source, new ReadOptions { Dates = DayMonthOrder.DayFirst }, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["2021-06-05", "2021-07-06"], Dates(Records<GovernanceEvent>(items)[0].Held?.Start, Records<GovernanceEvent>(items)[0].Held?.End));
    }

    /// <summary>The month of a short year is read where the column has that year, and no other that ends so, in full.</summary>
    [Theory]
    [InlineData("juin-21", "30/04/2021", "2021-06")]
    [InlineData("juin-21", "2021", "2021-06")]
    [InlineData("janv.-21", "2021-04-30", "2021-01")]
    [InlineData("Aug-95", "30/04/1995", "1995-08")]
    [InlineData("30-juin-21", "30/04/2021", "2021-06-30")]
    [InlineData("juin-21", "", null)]
    [InlineData("juin-21", "30/04/2022", null)]
    [InlineData("juin-21", "30/04/1921", "1921-06")]
    [InlineData("21-juin", "30/04/2021", null)]
    public async Task Month_of_a_short_year_is_read_where_the_column_tells_the_century(string cell, string other, string? expected)
    {
        var items = await CsvRun.ReadAsync($"{EventHeader}\nGovernanceEvent;e-1;fr;Atelier;;;;;{cell}\nGovernanceEvent;e-2;fr;Atelier;;;;;{other}\n");

        Assert.Equal(expected, Records<GovernanceEvent>(items)[0].Published?.ToString());
        Assert.Equal(expected is null ? ["GC3013"] : [], items.SelectMany(i => i.Findings).Select(f => f.Code));
    }

    [Fact]
    public async Task Short_year_of_two_centuries_is_told()
    {
        var items = await CsvRun.ReadAsync($"{EventHeader}\nGovernanceEvent;e-1;fr;a;;;;;juin-21\nGovernanceEvent;e-2;fr;b;;;;;30/04/2021\nGovernanceEvent;e-3;fr;c;;;;;30/04/1921\n");

        Assert.Equal(("GC3013", 2, "published"), Assert.Single(items.SelectMany(i => i.Findings)) is var one ? (one.Code, (int)one.Origin.Row!, one.Origin.Field) : default);
    }

    /// <summary>No spreadsheet makes these: they are as wrong as they were.</summary>
    [Theory]
    [InlineData("2021-06-3")]
    [InlineData("2021-6-30")]
    [InlineData("2021/06/30")]
    [InlineData("20210630")]
    [InlineData("20215")]
    [InlineData("44377")]
    [InlineData("2021-02-30")]
    [InlineData("2021-06-3O")]
    [InlineData("202-06-30")]
    [InlineData("2021-06-30 juin")]
    [InlineData("30/06/21")]
    [InlineData("22")]
    [InlineData("06/22")]
    [InlineData("31/06/2021")]
    public async Task Damaged_date_is_not_understood(string cell)
    {
        var items = await CsvRun.ReadAsync($"{EventHeader}\nGovernanceEvent;e-1;fr;Atelier;;;;;{cell}\nGovernanceEvent;e-2;fr;Atelier;;;;;2022-01-31\n");

        Assert.Equal(("GC3013", "published"), Assert.Single(items.SelectMany(i => i.Findings)) is var one ? (one.Code, one.Origin.Field) : default);
        Assert.Null(Records<GovernanceEvent>(items)[0].Published);
    }

    [Theory]
    [InlineData("ageRange", "05-nov", "GC3050")]
    [InlineData("ageRange", "11-May", "GC3050")]
    [InlineData("group", "12/05/2021", "GC3050")]
    [InlineData("group", "1,23457E+11", "GC3072")]
    [InlineData("group", "ABCE+11", null)]
    [InlineData("id", "mars-21", "GC3050")]
    [InlineData("id", "mars-2021", null)]
    [InlineData("id", "2021-06-30", null)]
    [InlineData("group", "2021-06-30", null)]
    [InlineData("place.region", "western-africa", null)]
    public async Task Code_that_became_a_date_or_a_number_is_told(string column, string cell, string? code)
    {
        var items = await CsvRun.ReadAsync($"type;id{(column == "id" ? "" : ";" + column)};kind;sensitivity\nIncident;{(column == "id" ? cell : "i-1;" + cell)};death;public\n");

        Assert.Equal(code is null ? [] : [code], items.SelectMany(i => i.Findings).Select(f => f.Code));
    }

    /// <summary>A decimal that a French spreadsheet did not understand stays as it was, whatever the other cells show.</summary>
    [Theory]
    [InlineData("240.728", "240.728")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("240,728", "240.728")]
    [InlineData("1 240,5", "1240.5")]
    [InlineData("12", "12")]
    public async Task Decimal_is_read_with_either_sign(string cell, string expected)
    {
        var items = await CsvRun.ReadAsync($"type;id;kind;sensitivity;counts.dead.value;counts.dead.lower\nIncident;i-1;death;public;{cell};0,5\n");

        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Records<Incident>(items)[0].Counts!.Dead!.Value);
    }

    [Theory]
    [InlineData("1,23457E+11")]
    [InlineData("1,2E+15")]
    [InlineData("1.23457E+11")]
    [InlineData("1E+11")]
    public async Task Number_that_was_rounded_is_told(string cell)
    {
        var items = await CsvRun.ReadAsync($"type;id;kind;sensitivity;counts.dead.value;counts.dead.lower\nIncident;i-1;death;public;{cell};0,5\n");

        Assert.Equal(("GC3013", "counts.dead.value"), Assert.Single(items.SelectMany(i => i.Findings)) is var one ? (one.Code, one.Origin.Field) : default);
    }

    /// <summary>Of a table with commas a spreadsheet may have kept the commas, and made decimals of the points.</summary>
    [Fact]
    public async Task Lone_comma_of_a_number_is_not_taken_for_one_that_parts_thousands()
    {
        var items = await CsvRun.ReadAsync("type,id,kind,sensitivity,counts.dead.value\nIncident,i-1,death,public,\"1,234\"\n");

        Assert.Equal(("GC3013", "counts.dead.value"), Assert.Single(items.SelectMany(i => i.Findings)) is var one ? (one.Code, one.Origin.Field) : default);
    }

    /// <summary>Texts and columns that we do not know keep what people wrote: they say nothing of how the spreadsheet spells dates.</summary>
    [Theory]
    [InlineData("title.text", "30/06/2021")]
    [InlineData("title.text", "12/25/2021")]
    [InlineData("extra", "30/06/2021")]
    public async Task Order_of_day_and_month_is_not_taken_from_texts(string column, string cell)
    {
        var items = await CsvRun.ReadAsync($"type,id,title.language{(column == "extra" ? ",title.text" : "")},{column},published\nGovernanceEvent,e-1,fr{(column == "extra" ? ",Atelier" : "")},{cell},05/06/2021\n");

        Assert.Contains("GC3051", items.SelectMany(i => i.Findings).Select(f => f.Code));
        Assert.Equal("2021", Records<GovernanceEvent>(items)[0].Published?.ToString());
    }

    /// <summary>In a table as we wrote it a code may look like a month and its year; in one that a spreadsheet saved it was made of another.</summary>
    [Theory]
    [InlineData(",", false)]
    [InlineData(";", true)]
    public async Task Code_that_looks_like_a_date_is_one_where_no_spreadsheet_was(string separator, bool isTold)
    {
        var items = await CsvRun.ReadAsync($"type,id,kind,sensitivity\nIncident,oct-21,death,public\n".Replace(",", separator, StringComparison.Ordinal));

        Assert.Equal(isTold ? ["GC3050"] : [], items.SelectMany(i => i.Findings).Select(f => f.Code));
    }

    [Fact]
    public async Task Workbook_of_dates_times_and_truth_values_is_read()
    {
        var stream = new MemoryStream();
        await using (var writer = new XlsxTableWriter(stream))
        {
            await writer.BeginSheetAsync(new XlsxSheetLayout("governance-event"), TestContext.Current.CancellationToken);
            await writer.WriteAsync(["type", "id", "minted", "title.language", "title.text", "held.start", "held.end", "startTime", "published"], cancellationToken: TestContext.Current.CancellationToken);
            await writer.WriteAsync(
                ["GovernanceEvent", "e-1", "TRUE", "fr", "Atelier", "2021-06-30", "2021-07-01T08:00:00", "08:00:00", "2021"],
                [CellKind.Text, CellKind.Text, CellKind.Boolean, CellKind.Text, CellKind.Text, CellKind.Date, CellKind.Date, CellKind.Date, CellKind.Number],
                TestContext.Current.CancellationToken);
            await writer.WriteAsync(["GovernanceEvent", "2021-11-05", "FALSE", "fr", "Atelier"], [CellKind.Text, CellKind.Date, CellKind.Boolean, CellKind.Text, CellKind.Text], TestContext.Current.CancellationToken);
        }

        var items = await CsvRun.ReadAsync(stream.ToArray(), "records.xlsx");
        var meeting = Records<GovernanceEvent>(items)[0];

        Assert.Equal(["2021-06-30", "2021-07-01", "2021"], Dates(meeting.Held?.Start, meeting.Held?.End, meeting.Published));
        Assert.Equal((true, "08:00"), (meeting.Minted, meeting.StartTime?.ToString()));
        Assert.Equal(("GC3050", "B", 3), Assert.Single(items.SelectMany(i => i.Findings)) is var one ? (one.Code, one.Origin.CellColumn, (int)one.Origin.Row!) : default);
    }

    /// <summary>What a spreadsheet spelled is written as we spell it.</summary>
    [Fact]
    public async Task Table_of_a_spreadsheet_is_written_as_ours_again()
    {
        var items = await CsvRun.ReadAsync(Spreadsheet.French.Save(PlainCsv.Rows(Encoding.UTF8.GetBytes(Fixtures.Incidents))));
        var (target, report) = await CsvRun.WriteAsync(items.Select(i => i.Record).OfType<Record>());

        Assert.Empty(report.Losses);
        Assert.Equal(Fixtures.Incidents.ReplaceLineEndings("\r\n"), Encoding.UTF8.GetString(target.Main.ToArray()));
    }

    /// <summary>Of the first cell the month is not known, of the second the hour has no place.</summary>
    [Theory]
    [InlineData("05/06/2021", "2021")]
    [InlineData("30/06/2021 08:00", "2021-06-30")]
    public async Task Cell_that_says_more_than_its_field_is_a_loss_where_the_table_is_written_as_ours(string cell, string written)
    {
        var items = await CsvRun.ReadAsync($"type;id;kind;reported\nIncident;a-1;death;{cell}\n");
        var (target, report) = await CsvRun.WriteAsync(items.Select(i => i.Record).OfType<Record>());

        Assert.Equal("/extensions/csv/reported", Assert.Single(report.Losses).Field);
        Assert.EndsWith($",{written}\r\n", Encoding.UTF8.GetString(target.Main.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cell_that_is_not_understood_is_written_as_it_stands()
    {
        var items = await CsvRun.ReadAsync("type;id;kind;period.start;reported\nIncident;a-1;death;30/06/2021;juin-21\n");
        var (target, report) = await CsvRun.WriteAsync(items.Select(i => i.Record).OfType<Record>());

        Assert.Empty(report.Losses);
        Assert.EndsWith(",2021-06-30,juin-21\r\n", Encoding.UTF8.GetString(target.Main.ToArray()), StringComparison.Ordinal);
    }

    /// <summary>Where a table is spelled as it came, its cells are too.</summary>
    [Fact]
    public async Task Table_of_a_spreadsheet_is_written_as_it_came_where_its_form_is_kept()
    {
        var saved = Spreadsheet.French.Save(PlainCsv.Rows(Encoding.UTF8.GetBytes("type,id,kind,period.start,period.end\nIncident,a-1,death,2021-06-30,2021-07\nIncident,a-2,death,2021,2021-08-15\n")));
        var items = await CsvRun.ReadAsync(saved);
        var (target, _) = await CsvRun.WriteAsync(items.Select(i => i.Record).OfType<Record>(), name: null);

        Assert.StartsWith(Encoding.UTF8.GetString(target.Main.ToArray()), Encoding.UTF8.GetString(saved), StringComparison.Ordinal);
        Assert.Contains("30/06/2021;juil-21", Encoding.UTF8.GetString(target.Main.ToArray()), StringComparison.Ordinal);
    }

    private static async Task<List<ReadItem>> InAsync(string culture, byte[] bytes)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return await CsvRun.ReadAsync(bytes);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static byte[] Latin1(string text) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);

    private static List<T> Records<T>(IEnumerable<ReadItem> items) => [.. items.Select(i => i.Record).OfType<T>()];

    private static IEnumerable<string?> Dates(params PartialDate?[] dates) => dates.Select(d => d?.ToString());
}
