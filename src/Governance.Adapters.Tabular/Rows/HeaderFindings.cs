using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>What can be wrong between a header and the rows below it.</summary>
internal static class HeaderFindings
{
    /// <summary>Names that are blank or repeated, where letter case tells names apart or not.</summary>
    /// <param name="header">The row of names.</param>
    /// <param name="names">The names.</param>
    /// <param name="isCased">Whether letter case tells names apart.</param>
    /// <param name="first">The first column that must have a name.</param>
    public static IReadOnlyList<Diagnostic> OfNames(TableRow header, IReadOnlyList<string> names, bool isCased = false, int first = 0)
    {
        List<Diagnostic>? findings = null;
        var seen = new HashSet<string>(isCased ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        for (var i = first; i < names.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(names[i]) || !seen.Add(names[i].Trim()))
                (findings ??= []).Add(new Diagnostic(TabularDiagnostics.HeaderName) { Origin = header.Start with { CellColumn = ColumnLetters.Of(i) } });
        }

        return findings ?? (IReadOnlyList<Diagnostic>)[];
    }

    /// <summary>A row of a text table with more or fewer cells than the header. An empty line has none, and says so itself.</summary>
    public static IReadOnlyList<Diagnostic> OfWidth(TableRow row, int width)
        => row.Cells.Count == width || row.Cells.Count == 0 || width < 0
            ? []
            : [new Diagnostic(TabularDiagnostics.Ragged, new DiagnosticArgument("found", row.Cells.Count), new DiagnosticArgument("expected", width)) { Origin = row.Start }];
}
