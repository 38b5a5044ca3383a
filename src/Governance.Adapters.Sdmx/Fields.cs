using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Sdmx;

/// <summary>Converters of components.</summary>
internal static class Fields
{
    private const int MostCharacters = 256;
    private const int SureDigits = 15;
    private const string Missing = "O";

    /// <summary>The power of ten.</summary>
    public static SureConverter Multiplier { get; } = new(
        static (cell, o) =>
        {
            if (Power(cell) is not { } power)
                return false;
            o.UnitMultiplier = power;
            return true;
        },
        static o => o.UnitMultiplier?.ToString(CultureInfo.InvariantCulture),
        static (cell, o) =>
        {
            o.UnitMultiplier = cell.Length == 1 && char.IsAsciiDigit(cell[0]) ? cell[0] - '0' : null;
            return o.UnitMultiplier is not null;
        });

    private static SureConverter Plain { get; } = Attribute(Known.Scale);

    /// <summary>The power of ten in flows of the International Monetary Fund; in those of others an attribute like any.</summary>
    public static SureConverter Scale { get; } = new(
        static (cell, o) =>
        {
            if (IsOfFund(o) && Power(cell) is { } power)
                o.UnitMultiplier = power;
            else
                Plain.TryRead(cell, o);
            return true;
        },
        static o => IsOfFund(o) && o.UnitMultiplier is not null ? Multiplier.Write(o) : Plain.Write(o),
        static (cell, o) => o.Source?.Dataset is not null && (IsOfFund(o) && Power(cell) is not null ? Multiplier : Plain).TryReadSurely(cell, o));

    private static SureConverter PlainValue { get; } = Number((o, n) => (o.Value ??= new Quantity()).Value = n, o => o.Value?.Value);

    /// <summary>The time of an observation.</summary>
    public static SureConverter Time { get; } = new(
        static (cell, o) =>
        {
            if (!Periods.TryRead(cell.AsSpan().Trim(), out var period, out _))
                return false;
            Set(o, cell, period);
            return true;
        },
        static o => Periods.Write(o),
        static (cell, o) =>
        {
            // A year, a month or a day, as most times are.
            if (!PartialDate.TryParse(cell, out var date))
                return false;
            o.Period = Period.At(date);
            return true;
        });

    /// <summary>The time of an observation beside the attribute that says when reporting years start, which is to be read before it.</summary>
    public static SureConverter TimeOfYears { get; } = new(
        static (cell, o) =>
        {
            if (cell.AsSpan().Trim() is not { Length: > 0 } text)
                return true;
            if (!Periods.TryRead(text, out var period, out _, Years(o)))
                return false;
            Set(o, cell, period);
            return true;
        },
        static o => Periods.Write(o, Years(o)),
        static (cell, o) => Time.TryReadSurely(cell, o));

    /// <summary>The time in the words of the source, unless the time itself tells more than the day.</summary>
    public static SureConverter TimeDetail { get; } = new(
        static (cell, o) =>
        {
            if (cell.Trim() is { Length: > 0 } text)
                o.TimeDetail ??= text;
            return true;
        },
        static o => o.TimeDetail,
        static (cell, o) =>
        {
            if (!IsTrimmed(cell) || Periods.IsOfDay(cell))
                return false;
            o.TimeDetail = cell;
            return true;
        });

    /// <summary>The indicator, by its code.</summary>
    public static SureConverter Indicator { get; } = new(
        static (cell, o) =>
        {
            if (Series.OfCode(cell.Trim()) is not { } id)
                return false;
            o.IndicatorId = id;
            return true;
        },
        static o => Series.Code(o.IndicatorId),
        static (cell, o) =>
        {
            if (!IsTrimmed(cell) || Series.OfCode(cell) is not { } id)
                return false;
            o.IndicatorId = id;
            return true;
        });

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

    /// <summary>The structure that is cited.</summary>
    /// <param name="form">The wire form; some cite by URN.</param>
    /// <param name="unsaid">What is cited for a record that says nothing; null for nothing.</param>
    public static SureConverter Dataset(string form, string? unsaid)
    {
        var last = "";
        return new(
            (cell, o) =>
            {
                // A label behind it is of tables alone.
                if (StructureRef.Parse(cell) is not { } cited || (!Forms.IsCsv(form) && cited.ToString() != cell))
                    return false;
                (o.Source ??= new Source()).Dataset = cited.ToString();
                return true;
            },
            o => Cited(form, o.Source?.Dataset) ?? unsaid,
            (cell, o) =>
            {
                // The same for all of a data set.
                if (cell != last && Cited(form, cell) != cell)
                    return false;
                last = cell;
                o.Source = new Source { Dataset = cell };
                return true;
            });
    }

    /// <summary>A reference as a form spells it; null for what is none.</summary>
    public static string? Cited(string form, string? dataset)
        => form is Forms.Json1 or Forms.Json2 or Forms.Specific30 ? StructureRef.Parse(dataset)?.InUrn() : StructureRef.Parse(dataset)?.ToString();

    /// <summary>A number. What is missing on purpose is written in several ways, and is no number.</summary>
    public static SureConverter Number(Action<Observation, decimal> set, Func<Observation, decimal?> get) => new(
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
        o => get(o)?.ToString(CultureInfo.InvariantCulture),
        (cell, o) =>
        {
            if (!IsPlainNumber(cell) || !decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                return false;
            set(o, number);
            return true;
        });

    /// <summary>
    /// The value. One that says itself that it is missing has that status, unless another is said: nothing else tells it from one
    /// that was forgotten.
    /// </summary>
    public static SureConverter Value { get; } = new(
        static (cell, o) =>
        {
            if (IsMissing(cell.AsSpan().Trim()))
                o.Status ??= Missing;
            return PlainValue.TryRead(cell, o);
        },
        static o => PlainValue.Write(o),
        static (cell, o) => PlainValue.TryReadSurely(cell, o));

    /// <summary>Whether the text of a value says all of the status of its observation.</summary>
    public static bool IsSaidMissing(Observation observation, string? text) => observation.Status == Missing && IsMissing(text);

    /// <summary>Plain text, trimmed in the core.</summary>
    public static SureConverter Text(Action<Observation, string> set, Func<Observation, string?> get) => new(
        (cell, o) =>
        {
            if (cell.Trim() is { Length: > 0 } text)
                set(o, text);
            return true;
        },
        get,
        (cell, o) =>
        {
            if (!IsTrimmed(cell))
                return false;
            set(o, cell);
            return true;
        });

    /// <summary>A cell that mostly says the same and nothing to the core; where it says something else, its text is kept.</summary>
    public static SureConverter Usual(string text) => new(static (_, _) => true, _ => text, (cell, _) => cell == text);

    /// <summary>A dimension without a place of its own in the core.</summary>
    public static SureConverter Dimension(string id, string? unsaid) => new(
        (cell, o) => Add(o.Dimensions ??= [], id, cell),
        o => Get(o.Dimensions, id) ?? unsaid,
        (cell, o) => IsTrimmed(cell) && Add(o.Dimensions ??= new List<DimensionValue>(16), id, cell));

    /// <summary>An attribute without a place of its own in the core; a long text stays as it is with the record.</summary>
    public static SureConverter Attribute(string id) => new(
        (cell, o) => cell.Trim() is not { Length: > 0 and <= MostCharacters } text || Add(o.Attributes ??= [], id, text),
        o => Get(o.Attributes, id),
        (cell, o) => IsTrimmed(cell) && Add(o.Attributes ??= [], id, cell));

    /// <summary>A code of a list of the core; one that the list does not have stays a dimension or an attribute.</summary>
    public static SureConverter Coded(string id, string list, Func<Observation, string?> get, Action<Observation, string> set, Func<Observation, string?>? dimension)
    {
        var codes = CodeList.Get(list);
        return new(
            (cell, o) =>
            {
                var code = cell.Trim();
                if (codes.Contains(code))
                    set(o, code);
                else if (dimension is not null)
                    return Add(o.Dimensions ??= [], id, code);
                else if (code.Length is > 0 and <= MostCharacters)
                    return Add(o.Attributes ??= [], id, code);
                return true;
            },
            o => get(o) ?? (dimension is not null ? dimension(o) : Get(o.Attributes, id)),
            (cell, o) =>
            {
                if (!codes.Contains(cell))
                    return false;
                set(o, cell);
                return true;
            });
    }

    /// <summary>The agency whose flows call the power of ten a scale.</summary>
    public static bool IsOfFund(string? dataset) => dataset is not null && (dataset.StartsWith("IMF:", StringComparison.Ordinal) || dataset.StartsWith("IMF.", StringComparison.Ordinal));

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

    /// <summary>Takes a time; a time of day is in the words of the source, and comes before others of them, because it is of the key.</summary>
    private static void Set(Observation observation, string cell, Period period)
    {
        observation.Period = period;
        if (Periods.IsOfDay(cell.AsSpan().Trim()))
            observation.TimeDetail = cell.Trim();
    }

    /// <summary>When the reporting years of an observation start; null where it does not say it.</summary>
    private static StartDay? Years(Observation observation) => StartDay.Parse(Get(observation.Attributes, Known.StartDay));

    /// <summary>Whether a text says that a value is missing on purpose.</summary>
    public static bool IsMissing(ReadOnlySpan<char> text) => text.Equals("NaN", StringComparison.OrdinalIgnoreCase) || text is "#N/A";

    /// <summary>Whether a text has no space around it.</summary>
    public static bool IsTrimmed(string cell) => cell.Length > 0 && !char.IsWhiteSpace(cell[0]) && !char.IsWhiteSpace(cell[^1]);

    /// <summary>Whether a number is spelled as it is written: no sign but a minus, no zero in front, nor a minus before zero.</summary>
    private static bool IsPlainNumber(ReadOnlySpan<char> cell)
    {
        if (cell is ['-', .. var positive])
        {
            if (positive is ['0', ..])
                return false;
            cell = positive;
        }

        var point = cell.IndexOf('.');
        var whole = point < 0 ? cell : cell[..point];
        var part = point < 0 ? "" : cell[(point + 1)..];
        return whole.Length is > 0 and < SureDigits && part.Length < SureDigits - 1 && (point < 0 || part.Length > 0) && (whole.Length == 1 || whole[0] != '0')
            && !whole.ContainsAnyExceptInRange('0', '9') && !part.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsOfFund(Observation observation) => IsOfFund(observation.Source?.Dataset);

    /// <summary>A power of ten that the core has; null for anything else.</summary>
    private static int? Power(string cell)
        => int.TryParse(cell.AsSpan().Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) && power is >= -15 and <= 15 ? power : null;

    private static bool Add(IList<DimensionValue> values, string id, string cell)
    {
        var code = IsTrimmed(cell) ? cell : cell.Trim();
        if (code.Length is 0 or > MostCharacters || id.Length is 0 or > 128)
            return false;
        values.Add(new DimensionValue { Dimension = id, Code = code });
        return true;
    }
}
