using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Idmc;

/// <summary>Counts and the words about them.</summary>
internal static class Labels
{
    private const string Prefix = IdmcFormat.Id + ":";

    private static readonly (string Label, Qualifier Qualifier)[] Qualifiers =
    [
        ("total", Qualifier.Exact), ("more than", Qualifier.MoreThan), ("more than or equal to", Qualifier.Minimum), ("less than", Qualifier.LessThan), ("approximately", Qualifier.Approximate),
    ];

    /// <summary>IDMC's number of a figure.</summary>
    public static FieldConverter<MobilityCount> Id { get; } = FieldConverters.Of<MobilityCount>(
        static (cell, m) =>
        {
            if (!cell.Trim().All(char.IsAsciiDigit))
                return false;
            (m.Id, m.Minted) = (Prefix + cell.Trim(), null);
            return true;
        },
        static m => m.Id.StartsWith(Prefix, StringComparison.Ordinal) && m.Id.AsSpan(Prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0 ? m.Id[Prefix.Length..] : null);

    /// <summary>Movements during a period, or people displaced at a date.</summary>
    public static FieldConverter<MobilityCount> Category { get; } = FieldConverters.Of<MobilityCount>(
        static (cell, m) =>
        {
            Measure? measure = cell.Trim().ToUpperInvariant() switch { "INTERNAL DISPLACEMENTS" => Measure.Flow, "IDPS" or "TOTAL NUMBER OF IDPS" => Measure.Stock, _ => null };
            m.Measure = measure ?? m.Measure;
            return measure is not null;
        },
        static m => m.Measure switch { Measure.Flow => "Internal Displacements", Measure.Stock => "IDPs", _ => null });

    /// <summary>What kind of number the figure is.</summary>
    public static FieldConverter<MobilityCount> Qualifying { get; } = FieldConverters.Of<MobilityCount>(
        static (cell, m) =>
        {
            var found = Array.FindIndex(Qualifiers, q => q.Label == cell.Trim());
            if (found < 0)
                return false;
            (m.Count ??= new Quantity()).Qualifier = Qualifiers[found].Qualifier;
            return true;
        },
        static m => m.Count?.Qualifier is { } qualifier ? Array.Find(Qualifiers, q => q.Qualifier == qualifier).Label : null);

    /// <summary>Whether a figure is the one to use, or one it was checked against.</summary>
    public static FieldConverter<MobilityCount> Role { get; } = FieldConverters.Of<MobilityCount>(
        static (cell, m) =>
        {
            if (!IsRole(cell.Trim()))
                return false;
            m.Note = cell.Trim();
            return true;
        },
        static m => IsRole(m.Note) ? m.Note : null);

    /// <summary>A figure; where a table has columns for flows and stocks, the column says which one it is.</summary>
    public static FieldConverter<MobilityCount> Count(Measure? measure) => FieldConverters.Of<MobilityCount>(
        (cell, m) =>
        {
            if (!decimal.TryParse(cell.AsSpan().Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                return false;
            (m.Count ??= new Quantity()).Value = number;
            m.Measure = measure ?? m.Measure;
            return true;
        },
        static m => m.Count?.Value?.ToString(CultureInfo.InvariantCulture));

    private static bool IsRole(string? text) => text is "Recommended figure" or "Triangulation";
}
