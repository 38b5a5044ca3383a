using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Unhcr;

/// <summary>Counts: the value of a row or column, and its parts by sex and age, which need not add up to it.</summary>
internal static class Counts
{
    private const string Suppressed = "*";

    /// <summary>The value. An asterisk stands for a count too small to be shown.</summary>
    public static FieldConverter<Observation> Value { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            o.Value = Read(cell);
            return o.Value is not null;
        },
        static o => Write(o.Value));

    /// <summary>A part of the value: of a sex, and of an age where one is given.</summary>
    public static FieldConverter<Observation> Part(string sex, string? age) => FieldConverters.Of<Observation>(
        (cell, o) =>
        {
            if (Read(cell) is not { } count)
                return false;
            (o.Breakdowns ??= []).Add(new Breakdown { Dimension = "sex", Category = sex, Count = count, Crossed = age is null ? null : [new DimensionValue { Dimension = "age", Code = age }] });
            return true;
        },
        o => Write(o.Breakdowns?.FirstOrDefault(b => b.Dimension == "sex" && b.Category == sex && Is(b.Crossed, age))?.Count));

    private static bool Is(IList<DimensionValue>? crossed, string? age)
        => age is null ? crossed is null or { Count: 0 } : crossed is [{ Dimension: "age" } only] && only.Code == age;

    private static Quantity? Read(string cell)
    {
        if (cell.Trim() == Suppressed)
            return new Quantity { Qualifier = Qualifier.Suppressed };
        return decimal.TryParse(cell.AsSpan().Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? new Quantity { Value = number } : null;
    }

    private static string? Write(Quantity? quantity)
        => quantity?.Value?.ToString(CultureInfo.InvariantCulture) ?? (quantity?.Qualifier == Qualifier.Suppressed ? Suppressed : null);
}
