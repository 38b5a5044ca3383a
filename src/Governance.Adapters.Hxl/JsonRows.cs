using System.Runtime.CompilerServices;
using System.Text.Json;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Adapters.Hxl;

/// <summary>
/// The rows of a table in JSON: a list of rows, or a list of objects whose keys are the header. A list streams; a table within
/// a larger document is read with the document, whose size is limited.
/// </summary>
internal static class JsonRows
{
    /// <summary>How many objects are read ahead: their keys together are the header.</summary>
    private const int Sample = 1000;

    private static readonly Schema AnyJson = Schema.Compile("true"u8);

    /// <summary>The rows of all tables; those of one table have the same number.</summary>
    public static async IAsyncEnumerable<(int Table, TableRow Row)> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var around = new List<Diagnostic>();
        using var stream = new RecordStream(source.Stream, f => around.Add(Around(f, source.Name)), new RecordStreamOptions { Layout = RecordLayout.Json, MaxRecordBytes = options.MaxRecordBytes });
        var objects = new ObjectTable(Sample);
        while (await stream.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            while (TryNext(stream, source.Name, out var start, out var json, out var wrong))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (json is null)
                {
                    yield return (0, new TableRow(start, [], wrong));
                    continue;
                }

                using var document = JsonDocument.Parse(json);
                if (stream.IsArray)
                {
                    foreach (var row in Rows(document.RootElement, start, objects))
                        yield return (0, row);
                    continue;
                }

                foreach (var (table, row) in Within(document.RootElement, start))
                    yield return (table, row);
            }
        }

        foreach (var row in objects.End())
            yield return (0, row);
        foreach (var finding in around)
            yield return (0, new TableRow(finding.Origin, [], [finding]));
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

    /// <summary>The next item; null where it is no strict JSON, with what is wrong.</summary>
    private static bool TryNext(RecordStream stream, string input, out Origin start, out byte[]? json, out List<Diagnostic> wrong)
    {
        (start, json, wrong) = (default, null, []);
        if (!stream.TryNext(out var slice))
            return false;
        start = At(slice.Start, input, slice.Ordinal);
        var shape = new List<ShapeFinding>();
        if (AnyJson.Check(slice, shape.Add))
            json = slice.Bytes.ToArray();
        foreach (var finding in shape)
            wrong.Add(finding.In(slice.Bytes, slice.Start, start));
        return true;
    }

    private static Diagnostic Around(StreamFinding finding, string input)
        => new(finding.Descriptor, finding.Arguments) { Origin = At(finding.Position, input, finding.Ordinal) };

    private static Origin At(TextPosition position, string input, long ordinal)
        => new() { Input = input, Offset = position.Offset, Line = position.Line, Column = position.Column, Row = ordinal == 0 ? null : ordinal };
}
