using System.Globalization;
using System.Text;

namespace Governance.Adapters.Tests.Csv;

/// <summary>Opens a table of ours and saves it again, as Excel does in the settings of a country: each cell that looks like a number, a date, a time or a truth value comes back as it is shown.</summary>
internal sealed class Spreadsheet
{
    private static readonly string[] FrenchMonths = ["janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"];

    private static readonly string[] EnglishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    /// <summary>France: « CSV (séparateur : point-virgule) », in Windows-1252.</summary>
    public static readonly Spreadsheet French = new() { Separator = ';', Decimal = ',', Months = FrenchMonths, Truth = ("VRAI", "FAUX"), Day = "dd/MM/yyyy", Time = "HH:mm", Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)! };

    /// <summary>France: « CSV UTF-8 ».</summary>
    public static readonly Spreadsheet FrenchUtf8 = new() { Separator = ';', Decimal = ',', Months = FrenchMonths, Truth = ("VRAI", "FAUX"), Day = "dd/MM/yyyy", Time = "HH:mm", Encoding = Encoding.UTF8 };

    /// <summary>The United Kingdom.</summary>
    public static readonly Spreadsheet British = new() { Separator = ',', Decimal = '.', Months = EnglishMonths, Truth = ("TRUE", "FALSE"), Day = "dd/MM/yyyy", Time = "HH:mm", Encoding = Encoding.UTF8 };

    /// <summary>The United States.</summary>
    public static readonly Spreadsheet American = new() { Separator = ',', Decimal = '.', Months = EnglishMonths, Truth = ("TRUE", "FALSE"), Day = "M/d/yyyy", Time = "H:mm", Encoding = Encoding.UTF8 };

    public required char Separator { get; init; }

    public required char Decimal { get; init; }

    public required string[] Months { get; init; }

    public required (string True, string False) Truth { get; init; }

    public required string Day { get; init; }

    public required string Time { get; init; }

    public required Encoding Encoding { get; init; }

    /// <summary>The table as it is saved, with a row that was once filled, which nothing gives back, where asked for.</summary>
    public byte[] Save(IReadOnlyList<string[]> rows, bool hasBlankRow = true)
    {
        var text = new StringBuilder();
        foreach (var (row, i) in rows.Select((r, i) => (r, i)))
            text.AppendJoin(Separator, row.Select(c => Quoted(i == 0 ? c : Shown(c)))).Append("\r\n");
        if (hasBlankRow)
            text.Append(Separator, rows[0].Length - 1).Append("\r\n");
        return [.. Encoding.GetPreamble(), .. Encoding.GetBytes(text.ToString())];
    }

    /// <summary>What a cell shows.</summary>
    public string Shown(string cell)
    {
        if (cell is "true" or "false")
            return cell == "true" ? Truth.True : Truth.False;
        if (DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day >= FirstDay ? day.ToString(Day, CultureInfo.InvariantCulture) : cell;
        if (DateOnly.TryParseExact(cell, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return month >= FirstDay ? $"{Months[month.Month - 1]}-{month.Year % 100:00}" : cell;
        if (TimeOnly.TryParseExact(cell, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time.ToString(Time, CultureInfo.InvariantCulture);

        // 5-11 is the fifth of November of this year.
        if (cell.Split('-') is [var a, var b] && int.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(b, NumberStyles.None, CultureInfo.InvariantCulture, out var second) && first is > 0 and < 13 && second is > 0 and < 13)
            return Day[0] == 'd' ? $"{first:00}-{Months[second - 1]}" : $"{second}-{Months[first - 1]}";
        return decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? Shown(number) : cell;
    }

    /// <summary>A number: eleven digits before the sign, and no nought that says nothing.</summary>
    private string Shown(decimal number)
        => (Math.Abs(number) >= 100_000_000_000 ? number.ToString("0.#####E+00", CultureInfo.InvariantCulture) : number.ToString("0.##########", CultureInfo.InvariantCulture)).Replace('.', Decimal);

    private string Quoted(string cell) => cell.Contains(Separator, StringComparison.Ordinal) || cell.AsSpan().ContainsAny('"', '\n') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
