using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>How long the exploitation lasted, in the three bands of the synthetic dataset, with any dash between the months.</summary>
internal static class CtdcDurations
{
    private static readonly (string Months, string Cell, int From, int? To)[] Bands =
        [("0--12", "0--12 (0-1 yr)", 0, 12), ("13--24", "13--24 (1-2 yrs)", 13, 24), ("25+", "25+ (2+ yrs)", 25, null)];

    public static FieldConverter<Migrant> Converter { get; } = FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            var months = cell.Split('(')[0].Trim().Replace("\u2014", "--", StringComparison.Ordinal).Replace("\u2013", "--", StringComparison.Ordinal);
            var i = Array.FindIndex(Bands, b => b.Months == months);
            if (i < 0)
                return false;
            var trafficking = CodedLists.Trafficking(migrant);
            (trafficking.DurationMonthsFrom, trafficking.DurationMonthsTo) = (Bands[i].From, Bands[i].To);
            return true;
        },
        migrant => migrant.Trafficking is { DurationMonthsFrom: { } from } trafficking && Array.FindIndex(Bands, b => b.From == from && b.To == trafficking.DurationMonthsTo) is >= 0 and var i
            ? Bands[i].Cell
            : null);
}
