using System.Runtime.CompilerServices;
using System.Text.Json;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>
/// The rows of a table in JSON: a list of rows, or a list of objects whose keys are the header. A list streams; a table within
/// a larger document is read with the document, whose size is limited.
/// </summary>
internal static class JsonRows
{
    /// <summary>How many objects are read ahead: their keys together are the header.</summary>
    private const int Sample = 1000;

    /// <summary>The rows of all tables; those of one table have the same number.</summary>
    public static async IAsyncEnumerable<(int Table, TableRow Row)> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var objects = new ObjectTable(Sample);
        var around = new List<TableRow>();
        await foreach (var item in JsonItems.ReadAsync(source, options, cancellationToken).ConfigureAwait(false))
        {
            if (item.Json is null)
            {
                // What stands around the list is told behind its last rows.
                var row = new TableRow(item.Start, [], item.Findings);
                if (item.IsOfList)
                    yield return (0, row);
                else
                    around.Add(row);
                continue;
            }

            using var document = JsonDocument.Parse(item.Json);
            if (item.IsOfList)
            {
                foreach (var row in Rows(document.RootElement, item.Start, objects))
                    yield return (0, row);
                continue;
            }

            foreach (var (table, row) in Within(document.RootElement, item.Start))
                yield return (table, row);
        }

        foreach (var row in objects.End())
            yield return (0, row);
        foreach (var row in around)
            yield return (0, row);
    }

    /// <summary>Tables one level down in an object.</summary>
    private static IEnumerable<(int Table, TableRow Row)> Within(JsonElement document, Origin start)
    {
        if (document.ValueKind != JsonValueKind.Object)
            yield break;
        var table = 0;
        foreach (var member in document.EnumerateObject().Where(m => m.Value.ValueKind == JsonValueKind.Array && m.Value.EnumerateArray().Any(i => i.ValueKind is JsonValueKind.Array or JsonValueKind.Object)))
        {
            table++;
            var objects = new ObjectTable(Sample);
            foreach (var (i, item) in member.Value.EnumerateArray().Index())
            {
                foreach (var row in Rows(item, start with { Row = i + 1 }, objects))
                    yield return (table, row);
            }

            foreach (var row in objects.End())
                yield return (table, row);
        }
    }

    private static IEnumerable<TableRow> Rows(JsonElement item, Origin start, ObjectTable objects) => item.ValueKind switch
    {
        JsonValueKind.Array => [new TableRow(start, [.. item.EnumerateArray().Select(Text)], [])],
        JsonValueKind.Object => objects.Add(start, [.. item.EnumerateObject().Select(m => (m.Name, Text(m.Value)))]),
        _ => [new TableRow(start, [], [new Diagnostic(HxlDiagnostics.NotATable) { Origin = start }])],
    };

    /// <summary>A value as a cell. A text needs no apostrophe against formulas here; in cells of ours it has one.</summary>
    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => FormulaText.Protect(value.GetString()!),
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };
}
