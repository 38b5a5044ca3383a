using System.Globalization;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>Makes columns that are recognised by their tag.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal static class Columns<T>
    where T : Record
{
    /// <summary>A column: the tag that is written, and the pattern of the tags it is read under.</summary>
    public static FieldColumn<T> Of(
        string tag, string pattern, string pointer, string en, string fr, FieldConverter<T> converter, ColumnKind kind = ColumnKind.Text, DiagnosticDescriptor? refusal = null, FieldTurn turn = FieldTurn.First)
    {
        var accepted = TagPattern.Parse(pattern);
        var field = new MappedField<T> { MeaningEn = en, MeaningFr = fr, Pointers = [pointer], Converter = converter, Kind = kind, Refusal = refusal, Turn = turn };
        return new FieldColumn<T>(field, tag) { Matches = header => Tag.Meaning(header) is { } found && accepted.Matches(found) };
    }

    public static FieldColumn<T> Text(string tag, string pattern, string pointer, string en, string fr, Func<T, string?> get, Action<T, string> set)
        => Of(tag, pattern, pointer, en, fr, FieldConverters.Text(set, get));

    public static FieldColumn<T> Date(string tag, string pattern, string pointer, string en, string fr, Func<T, PartialDate?> get, Action<T, PartialDate> set, FieldTurn turn = FieldTurn.First)
        => Of(tag, pattern, pointer, en, fr, DateOf(get, set), ColumnKind.Date, HxlDiagnostics.NotADate, turn);

    public static FieldColumn<T> Number(string tag, string pattern, string pointer, string en, string fr, Func<T, Quantity?> get, Action<T, Quantity> set)
        => Of(tag, pattern, pointer, en, fr, NumberOf(get, set), ColumnKind.Number, HxlDiagnostics.NotANumber);

    /// <summary>A number of people; fewer than none is no number of people.</summary>
    public static FieldConverter<T> NumberOf(Func<T, Quantity?> get, Action<T, Quantity> set) => FieldConverters.Of<T>(
        (cell, record) =>
        {
            if (!decimal.TryParse(cell.AsSpan().Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                return false;
            set(record, new Quantity { Value = number });
            return true;
        },
        record => get(record)?.Value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>
    /// The columns a header has, and those it says something by not having; all that are written where there is no header yet.
    /// </summary>
    public static IReadOnlyList<FieldColumn<T>> In(IReadOnlyList<string>? header, IEnumerable<FieldColumn<T>> columns)
        => [.. columns.Where(c => header is null || c.Field.Turn != FieldTurn.First || header.Any(c.IsNamed))];

    /// <summary>A date.</summary>
    public static FieldConverter<T> DateOf(Func<T, PartialDate?> get, Action<T, PartialDate> set) => FieldConverters.Of<T>(
        (cell, record) =>
        {
            if (cell.Length == 0)
                return true;
            if (!PartialDate.TryParse(cell.AsSpan().Trim(), out var date))
                return false;
            set(record, date);
            return true;
        },
        record => get(record)?.ToString());
}
