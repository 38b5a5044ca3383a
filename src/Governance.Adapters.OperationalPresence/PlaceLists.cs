using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Gazetteers;

namespace Governance.Adapters.OperationalPresence;

/// <summary>
/// Reads lists of administrative units with their p-codes (COD-AB): the global list as CSV, a country's gazetteer as a workbook,
/// or its boundaries as GeoJSON, of which only the properties are read.
/// </summary>
public static class PlaceLists
{
    private static readonly TableLayout Layout = new()
    {
        Knows = PlaceListColumns.IsKnown,
        Use = column => PlaceListColumns.Use(column.Name),
        Json = JsonTableLayout.Usual with { Lifted = "properties" },
        OnlyData = true,
    };

    /// <summary>Reads the editions of a file. A country's units are one edition, valid from the newest day that the file says of them.</summary>
    /// <param name="source">The file; it stays open.</param>
    /// <param name="report">Takes a finding for each row without a code, name, level or country, for a country without a day, and for a file that is no such list.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The editions; none where the file is no such list.</returns>
    /// <exception cref="IOException">The stream broke.</exception>
    public static async Task<IReadOnlyList<PlaceEdition>> ReadAsync(FormatSource source, Action<Diagnostic> report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        var found = new Dictionary<CountryCode, FoundUnits>();
        Table? table = null;
        PlaceListColumns? columns = null;
        var isList = false;
        await foreach (var item in Tables.ReadAsync(source, Layout, options: null, cancellationToken).ConfigureAwait(false))
        {
            if (item.Table != table)
            {
                table = item.Table;
                columns = PlaceListColumns.Of(table);
                isList |= columns is not null;
            }

            if (item.Role == RowRole.Unread)
            {
                foreach (var finding in item.Findings.Where(f => f.Severity > Severity.Note))
                    report(finding);
            }

            if (columns is null || item.Role != RowRole.Data)
                continue;
            if (columns.Read(item.Row.Cells) is { } row)
                (found.TryGetValue(row.Country, out var units) ? units : found[row.Country] = new FoundUnits(row.Country)).Add(row, item.Row.Start);
            else if (!columns.IsCountry(item.Row.Cells))
                report(new Diagnostic(CodDiagnostics.NoUnit) { Origin = item.Row.Start });
        }

        if (!isList)
            report(new Diagnostic(CodDiagnostics.NotAListOfPlaces) { Origin = new Origin { Input = source.Name } });
        foreach (var undated in found.Values.Where(f => f.ValidFrom is null))
            report(new Diagnostic(CodDiagnostics.NoValidity) { Origin = undated.First });
        return [.. found.Values.Where(f => f.ValidFrom is not null).Select(f => new PlaceEdition(f.Country, f.ValidFrom!.Value, f.Units))];
    }
}
