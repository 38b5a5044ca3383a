using System.Globalization;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>
/// Leads a part of a population back to its column. Parts are numbered by what the row fills, columns by what the table has:
/// sex and age tell which belong together.
/// </summary>
internal sealed class PopulationOrigin(RecordOrigin row, Observation observation, IReadOnlyList<(string? Sex, string? Band)> columns) : RecordOrigin
{
    private const string Parts = "/breakdowns/";

    public override Origin Start => row.Start;

    public override Origin Locate(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        if (!pointer.StartsWith(Parts, StringComparison.Ordinal))
            return row.Locate(pointer);
        var end = pointer.IndexOf('/', Parts.Length);
        var digits = end < 0 ? pointer.AsSpan(Parts.Length) : pointer.AsSpan(Parts.Length..end);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || observation.Breakdowns?.ElementAtOrDefault(index) is not { } part)
            return row.Start;
        for (var i = 0; i < columns.Count; i++)
        {
            if (Populations.Is(part, columns[i].Sex, columns[i].Band))
                return row.Locate(string.Create(CultureInfo.InvariantCulture, $"{Parts}{i}"));
        }

        return row.Start;
    }
}
