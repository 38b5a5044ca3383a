using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>Values: a number, or the bound of one (<c>&lt;2.5</c>, <c>&gt;95</c>), which is never taken for the number itself.</summary>
internal static class Values
{
    private const decimal Noise = 1e-12m;

    /// <summary>Status of an observation that says of itself that its value is missing.</summary>
    private const string Missing = "O";

    private static readonly (string Sign, Qualifier Qualifier)[] Signs = [("<", Qualifier.LessThan), (">=", Qualifier.Minimum), ("≥", Qualifier.Minimum), (">", Qualifier.MoreThan)];

    /// <summary>Both directions.</summary>
    public static FieldConverter<Observation> Converter { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (!IsMissing(cell.Trim()))
                return TryRead(cell.Trim(), o);
            o.Status ??= Missing;
            return true;
        },
        static o => Write(o.Value));

    /// <summary>Both directions for counts of people: what binary fractions leave behind the twelfth digit is no part of a person. The text of the cell is kept.</summary>
    public static FieldConverter<Observation> Counts { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (!Converter.TryRead(cell, o))
                return false;
            if (o.Value?.Value is { Scale: > 0 } value && Math.Abs(value - decimal.Round(value)) <= Math.Abs(value) * Noise)
                o.Value.Value = decimal.Round(value);
            return true;
        },
        static o => Write(o.Value));

    /// <summary>A sign that stands in a column of its own beside the value: where there is none, it says that it is missing. Its text is kept.</summary>
    public static FieldConverter<Observation> Sign { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (o.Value is null or { Value: null, Lower: null, Upper: null } && IsMissing(cell.Trim()))
                o.Status ??= Missing;
            return true;
        },
        static _ => null);

    /// <summary>Whether a text says that there is no value: N, for what is not relevant or not there, two points, and the like.</summary>
    public static bool IsMissing(string text) => text is "N" or "NA" or "NaN" or ".." or "..." or "." or "-" or "\u2013" or "\u2026";

    /// <summary>Reads a value; false where the text is none.</summary>
    public static bool TryRead(string text, Observation observation)
    {
        var (sign, qualifier) = Array.Find(Signs, s => text.StartsWith(s.Sign, StringComparison.Ordinal));
        if (!decimal.TryParse(text.AsSpan((sign ?? "").Length).Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return false;
        var value = observation.Value ??= new Quantity();
        if (sign is null)
            value.Value = number;
        else if (qualifier == Qualifier.LessThan)
            (value.Upper, value.Qualifier) = (number, qualifier);
        else
            (value.Lower, value.Qualifier) = (number, qualifier);
        return true;
    }

    /// <summary>The text of a value; null where there is none.</summary>
    public static string? Write(Quantity? value) => value switch
    {
        { Value: { } number } => Text(number),
        { Qualifier: Qualifier.LessThan, Upper: { } upper } => "<" + Text(upper),
        { Qualifier: Qualifier.Minimum, Lower: { } lower } => ">=" + Text(lower),
        { Qualifier: Qualifier.MoreThan, Lower: { } lower } => ">" + Text(lower),
        _ => null,
    };

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
