using System.Globalization;
using System.Text;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tabular;

/// <summary>The text and the kind of a cell, and what is wrong with it.</summary>
internal sealed class CellText(Workbook workbook)
{
    private const int RememberedDays = 1024;
    private const decimal MostShare = 1e24m;
    private const double FirstYear = 1900;
    private const double LastYear = 2100;

    private readonly (int Day, string Text)[] _days = new (int, string)[RememberedDays];

    /// <summary>Answers with a finding where the cell is not what it says; its text is kept as far as it has one.</summary>
    public DiagnosticDescriptor? Read(SheetReader cell, out string text, out CellKind kind)
    {
        (text, kind) = ("", CellKind.Blank);
        if (!cell.HasValue)
            return cell.HasFormula ? TabularDiagnostics.NoResult : null;
        return cell.Type switch
        {
            CellType.Number => Number(cell, out text, out kind),
            CellType.Shared => Shared(cell.Value, out text, out kind),
            CellType.Boolean => Boolean(cell.Value, out text, out kind),
            CellType.Error => Raw(cell, CellKind.Error, TabularDiagnostics.ErrorCell, out text, out kind),
            CellType.Date => Raw(cell, CellKind.Date, null, out text, out kind),
            CellType.Text => Raw(cell, CellKind.Text, null, out text, out kind),
            _ => Raw(cell, CellKind.Text, TabularDiagnostics.BadCell, out text, out kind),
        };
    }

    private DiagnosticDescriptor? Number(SheetReader cell, out string text, out CellKind kind)
    {
        var number = cell.Value.Trim(" \t\r\n"u8);
        (text, kind) = ("", CellKind.Blank);
        if (number.IsEmpty)
            return cell.HasFormula ? TabularDiagnostics.NoResult : null;
        var shape = (uint)cell.Style < (uint)workbook.Styles.Length ? workbook.Styles[cell.Style] : ShownAs.None;
        var isMonth = shape == ShownAs.Month;
        if (isMonth)
            shape = ShownAs.Date;
        if (shape == ShownAs.Date && number.Length is > 0 and < 8 && CellPlace.TryRow(number, out var day) && Day(day) is { } known)
        {
            (text, kind) = (isMonth ? OfMonth(known) : known, CellKind.Date);
            return IsYear(day) ? TabularDiagnostics.YearAsDate : null;
        }

        if (shape == ShownAs.Percent && NumberText.TryText(number, out var share) && decimal.TryParse(share, NumberStyles.Float, CultureInfo.InvariantCulture, out var part) && Math.Abs(part) < MostShare)
        {
            (text, kind) = ((part * 100).ToString("0.############################", CultureInfo.InvariantCulture) + "%", CellKind.Text);
            return null;
        }

        if (shape > ShownAs.Padded && NumberText.TryText(number, out var code) && !code.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            (text, kind) = (code.PadLeft(shape - ShownAs.Padded, '0'), code.Length < shape - ShownAs.Padded ? CellKind.Text : CellKind.Number);
            return null;
        }

        if (shape is not (ShownAs.None or ShownAs.Percent) and < ShownAs.Padded && NumberText.TryValue(number, out var serial))
        {
            if (ExcelDate.Text(serial, shape, workbook.From1904) is { } date)
            {
                (text, kind) = (isMonth ? OfMonth(date) : date, CellKind.Date);
                return shape is ShownAs.Date or ShownAs.DateTime && IsYear(serial) ? TabularDiagnostics.YearAsDate : null;
            }

            (text, kind) = (NumberText.Text(serial), CellKind.Number);
            return TabularDiagnostics.NotADate;
        }

        kind = CellKind.Number;
        return NumberText.TryText(number, out text) ? null : Raw(cell, CellKind.Text, TabularDiagnostics.BadCell, out text, out kind);
    }

    /// <summary>Whether the number of a day is rather a year: nobody here writes of days in the years from 1905 to 1909, as which it is shown.</summary>
    private static bool IsYear(double day) => day is >= FirstYear and <= LastYear && Math.Truncate(day) == day;

    /// <summary>The month of a day that stands for it; any other day was written as one, whatever is shown of it.</summary>
    private static string OfMonth(string date) => date.Length == "2021-06-01".Length && date.EndsWith("-01", StringComparison.Ordinal) ? date[..^"-01".Length] : date;

    /// <summary>The text of a whole day, or null where none has this number. A sheet has few days and many cells.</summary>
    private string? Day(int day)
    {
        ref var slot = ref _days[day & (RememberedDays - 1)];
        if (slot.Text is null || slot.Day != day)
        {
            if (ExcelDate.Text(day, ShownAs.Date, workbook.From1904) is not { } text)
                return null;
            slot = (day, text);
        }

        return slot.Text;
    }

    private DiagnosticDescriptor? Shared(ReadOnlySpan<byte> value, out string text, out CellKind kind)
    {
        var index = 0;
        var digits = value.Trim(" \t\r\n"u8);
        var isIndex = digits.Length is > 0 and < 10;
        foreach (var c in digits)
        {
            isIndex &= char.IsAsciiDigit((char)c);
            index = unchecked((index * 10) + c - '0');
        }

        text = "";
        kind = CellKind.Blank;
        if (!isIndex || !workbook.Strings.TryGet(index, out text))
            return TabularDiagnostics.BadCell;
        kind = text.Length == 0 ? CellKind.Blank : CellKind.Text;
        return null;
    }

    private static DiagnosticDescriptor? Boolean(ReadOnlySpan<byte> value, out string text, out CellKind kind)
    {
        var word = value.Trim(" \t\r\n"u8);
        kind = CellKind.Boolean;
        text = word.SequenceEqual("1"u8) || word.SequenceEqual("true"u8) ? "TRUE" : word.SequenceEqual("0"u8) || word.SequenceEqual("false"u8) ? "FALSE" : "";
        if (text.Length > 0)
            return null;
        text = EscapedText.Decode(Encoding.UTF8.GetString(value));
        kind = text.Length == 0 ? CellKind.Blank : CellKind.Text;
        return TabularDiagnostics.BadCell;
    }

    private static DiagnosticDescriptor? Raw(SheetReader cell, CellKind meant, DiagnosticDescriptor? finding, out string text, out CellKind kind)
    {
        text = EscapedText.Decode(Encoding.UTF8.GetString(cell.Value));
        kind = text.Length == 0 ? CellKind.Blank : meant;
        return finding;
    }
}
