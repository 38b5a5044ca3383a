using System.Globalization;
using System.Text;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Cells of a worksheet as XML.</summary>
internal static class XlsxCells
{
    /// <summary>More digits than a spreadsheet shows or keeps when it is typed into.</summary>
    private const int SafeDigits = 15;

    private static readonly string[] Errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"];
    private static readonly string[] DateTimes = ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.fff"];
    private static readonly string[] Times = ["HH:mm:ss", "HH:mm:ss.fff"];

    public static void Write(XmlText xml, int column, int row, string text, CellKind kind, bool isHeader)
    {
        xml.Raw("<c r=\"").Raw(ColumnLetters.Of(column)).Number(row).Raw("\"");
        if (kind == CellKind.Number && NumberOf(text) is { } number)
            xml.Raw("><v>").Raw(number).Raw("</v></c>");
        else if (kind == CellKind.Date && DateOf(text) is { } date)
            xml.Raw(" s=\"").Number(date.Style).Raw("\"><v>").Number(date.Serial).Raw("</v></c>");
        else if (kind == CellKind.Boolean && text is "TRUE" or "FALSE")
            xml.Raw(" t=\"b\"><v>").Raw(text == "TRUE" ? "1" : "0").Raw("</v></c>");
        else if (kind == CellKind.Error && Errors.Contains(text))
            xml.Raw(" t=\"e\"><v>").Raw(text).Raw("</v></c>");
        else
            WriteText(xml, text, isHeader);
    }

    private static void WriteText(XmlText xml, string text, bool isHeader)
    {
        if (isHeader)
            xml.Raw(" s=\"").Number(XlsxParts.HeaderStyle).Raw("\"");
        var keepsSpace = char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]);
        xml.Raw(" t=\"inlineStr\"><is><t").Raw(keepsSpace ? " xml:space=\"preserve\">" : ">").Text(text).Raw("</t></is></c>");
    }

    /// <summary>The number as it is written, or null where a spreadsheet would change it.</summary>
    private static string? NumberOf(string text)
    {
        var digits = text.AsSpan().TrimStart('-');
        if (text.Length > 64 || digits.IsEmpty || text.Length - digits.Length > 1 || !char.IsAsciiDigit(digits[0]) || (digits[0] == '0' && digits.Length > 1 && char.IsAsciiDigit(digits[1])))
            return null;
        Span<byte> bytes = stackalloc byte[64 * 3];
        if (!NumberText.TryText(bytes[..Encoding.UTF8.GetBytes(text, bytes)], out var number))
            return null;
        return Significant(digits) <= SafeDigits || (number == text && digits.Contains('.')) ? number : null;
    }

    private static int Significant(ReadOnlySpan<char> digits)
    {
        var count = 0;
        foreach (var c in digits)
        {
            if (c is 'e' or 'E')
                break;
            count += char.IsAsciiDigit(c) && (count > 0 || c != '0') ? 1 : 0;
        }

        return count;
    }

    private static (double Serial, int Style)? DateOf(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return ExcelDate.Serial(date) is { } day ? (day, XlsxParts.DateStyle) : null;
        if (DateTime.TryParseExact(text, DateTimes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return ExcelDate.Serial(DateOnly.FromDateTime(moment)) is { } start ? (start + moment.TimeOfDay.TotalDays, XlsxParts.DateTimeStyle) : null;
        if (TimeOnly.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return (time.ToTimeSpan().TotalDays, XlsxParts.TimeStyle);
        return ExcelDate.TryDuration(text, out var milliseconds) ? (milliseconds / ExcelDate.DayMilliseconds, XlsxParts.ElapsedStyle) : null;
    }
}
