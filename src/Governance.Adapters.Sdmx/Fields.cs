using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Sdmx;

/// <summary>Converters of components.</summary>
internal static class Fields
{
    private const int MostCharacters = 256;

    /// <summary>The power of ten.</summary>
    public static FieldConverter<Observation> Multiplier { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (!int.TryParse(cell.AsSpan().Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) || power is < -15 or > 15)
                return false;
            o.UnitMultiplier = power;
            return true;
        },
        static o => o.UnitMultiplier?.ToString(CultureInfo.InvariantCulture));

    /// <summary>The time of an observation.</summary>
    public static FieldConverter<Observation> Time { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (!Periods.TryRead(cell.AsSpan().Trim(), out var period, out _))
                return false;
            o.Period = period;
            return true;
        },
        static o => Periods.Write(o.Period));

    /// <summary>The structure that is cited.</summary>
    /// <param name="unsaid">What is cited for a record that says nothing; null for nothing.</param>
    public static FieldConverter<Observation> Dataset(string? unsaid) => FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (StructureRef.Parse(cell) is not { } cited)
                return false;
            (o.Source ??= new Source()).Dataset = cited.ToString();
            return true;
        },
        o => StructureRef.Parse(o.Source?.Dataset)?.ToString() ?? unsaid);

    /// <summary>The indicator, by its code.</summary>
    public static FieldConverter<Observation> Indicator { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (Series.OfCode(cell.Trim()) is not { } id)
                return false;
            o.IndicatorId = id;
            return true;
        },
        static o => Series.Code(o.IndicatorId));

    /// <summary>The indicator, by the id of its record, where no code leads to it.</summary>
    public static FieldConverter<Observation> IndicatorId { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (cell.Trim() is { Length: > 0 } id)
            {
                if (id.Length > 128 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or ':' or '/' or '-') || !char.IsAsciiLetterOrDigit(id[0]))
                    return false;
                o.IndicatorId = id;
            }

            return true;
        },
        static o => o.IndicatorId.Length == 0 || Series.Code(o.IndicatorId) is not null || o.IndicatorId == Series.OfFlow(o.Source?.Dataset) ? null : o.IndicatorId);

    /// <summary>A number. What is missing on purpose is written in several ways, and is no number.</summary>
    public static FieldConverter<Observation> Number(Action<Observation, decimal> set, Func<Observation, decimal?> get) => FieldConverters.Of<Observation>(
        (cell, o) =>
        {
            var text = cell.AsSpan().Trim();
            if (IsMissing(text))
                return true;
            if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number))
                return false;
            set(o, number);
            return true;
        },
        o => get(o)?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A cell that mostly says the same and nothing to the core; where it says something else, its text is kept.</summary>
    public static FieldConverter<Observation> Usual(string text) => FieldConverters.Of<Observation>(static (_, _) => true, _ => text);

    /// <summary>A dimension without a place of its own in the core.</summary>
    public static FieldConverter<Observation> Dimension(string id, string? unsaid) => FieldConverters.Of<Observation>(
        (cell, o) => Add(o.Dimensions ??= [], id, cell),
        o => Get(o.Dimensions, id) ?? unsaid);

    /// <summary>An attribute without a place of its own in the core; a long text stays as it is with the record.</summary>
    public static FieldConverter<Observation> Attribute(string id) => FieldConverters.Of<Observation>(
        (cell, o) => cell.Trim() is not { Length: > 0 and <= MostCharacters } text || Add(o.Attributes ??= [], id, text),
        o => Get(o.Attributes, id));

    /// <summary>A code of a list of the core; one that the list does not have stays a dimension or an attribute.</summary>
    public static FieldConverter<Observation> Coded(string id, string list, Func<Observation, string?> get, Action<Observation, string> set, Func<Observation, string?>? dimension) => FieldConverters.Of<Observation>(
        (cell, o) =>
        {
            var code = cell.Trim();
            if (CodeList.Get(list).Contains(code))
                set(o, code);
            else if (dimension is not null)
                return Add(o.Dimensions ??= [], id, code);
            else if (code.Length is > 0 and <= MostCharacters)
                return Add(o.Attributes ??= [], id, code);
            return true;
        },
        o => get(o) ?? (dimension is not null ? dimension(o) : Get(o.Attributes, id)));

    /// <summary>The code of a dimension or attribute.</summary>
    public static string? Get(IList<DimensionValue>? values, string id)
    {
        for (var i = 0; i < values?.Count; i++)
        {
            if (values[i].Dimension == id)
                return values[i].Code;
        }

        return null;
    }

    /// <summary>Whether a text says that a value is missing on purpose.</summary>
    public static bool IsMissing(ReadOnlySpan<char> text) => text.Equals("NaN", StringComparison.OrdinalIgnoreCase) || text is "#N/A";

    private static bool Add(IList<DimensionValue> values, string id, string cell)
    {
        if (cell.Trim() is not { Length: > 0 and <= MostCharacters } code || id.Length is 0 or > 128)
            return false;
        values.Add(new DimensionValue { Dimension = id, Code = code });
        return true;
    }
}
