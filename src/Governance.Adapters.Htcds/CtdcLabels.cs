using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Htcds;

/// <summary>
/// Columns that repeat in words what others of their row say in numbers, such as « Physical abuse;Other ». They are a check: a
/// word whose column does not hold contradicts it, as in files whose cells have slipped to the side.
/// </summary>
internal static class CtdcLabels
{
    /// <summary>The converter of such a column.</summary>
    /// <param name="start">How the names of the columns begin that it repeats.</param>
    /// <param name="separator">What it writes between words.</param>
    public static FieldConverter<Migrant> Of(string start, string separator)
    {
        var columns = CtdcCodes.Columns(CtdcCodes.KAnon, start);
        return FieldConverters.Of<Migrant>(
            (cell, migrant) => cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(word => columns.FirstOrDefault(c => IsNamed(c, word)))
                .All(c => c is null || CtdcFlags.Holds(migrant, CtdcCodes.KAnon, c.Code)),
            migrant =>
            {
                var words = string.Join(separator, columns.Where(c => !IsUnknown(c) && CtdcFlags.Holds(migrant, CtdcCodes.KAnon, c.Code)).Select(c => c.En));
                return words.Length == 0 ? null : words;
            });
    }

    private static bool IsUnknown(CrosswalkItem column)
        => column.Code.EndsWith("NotSpecified", StringComparison.Ordinal) || column.Code.EndsWith("Unknown", StringComparison.Ordinal);

    private static bool IsNamed(CrosswalkItem column, string word)
        => column.En.Equals(word, StringComparison.OrdinalIgnoreCase) || column.Aliases.Any(a => a.Equals(word, StringComparison.OrdinalIgnoreCase));
}
