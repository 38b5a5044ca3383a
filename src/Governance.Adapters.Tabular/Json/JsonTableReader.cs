using System.Runtime.CompilerServices;
using System.Text.Json;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Reads a list of JSON objects as the rows of a table: the first row has the names of their members, then a row an object,
/// in the order of the list. A list of any length streams.
/// </summary>
public static class JsonTableReader
{
    /// <summary>How many objects are read ahead: their members together are the columns.</summary>
    public const int SampleObjects = 1000;

    private static readonly Schema AnyJson = Schema.Compile("true"u8);

    /// <summary>Whether an input is JSON and no table in text.</summary>
    /// <param name="peek">The first bytes of the input.</param>
    /// <returns>True where it starts as a list or an object.</returns>
    public static bool IsJson(ReadOnlySpan<byte> peek) => Content(peek) is [(byte)'[' or (byte)'{', ..];

    /// <summary>The names of the members of the first objects that the first bytes show, to recognise a format by.</summary>
    /// <param name="peek">The first bytes of the input.</param>
    /// <param name="layout">How the lists lie; absent means any.</param>
    /// <returns>The names; none where there is no list of objects.</returns>
    public static IReadOnlyList<string> PeekNames(ReadOnlyMemory<byte> peek, JsonTableLayout? layout = null)
    {
        layout ??= JsonTableLayout.Any;
        var content = Content(peek.Span);
        if (!IsJson(content))
            return [];
        var start = content is [(byte)'{', ..] ? EnvelopeStream.ListStart(content, isEnd: true, layout.Lists) : 0;
        return start >= 0 ? FirstNames(content[start..], layout, depth: 1) : layout.TakesSingle ? FirstNames(content, layout, depth: 0) : [];
    }

    /// <summary>Reads an input.</summary>
    /// <param name="source">The input; it stays open.</param>
    /// <param name="layout">How the lists lie; absent means any.</param>
    /// <param name="options">What the caller knows of this input; absent means nothing.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The rows; what is no object is an empty row with its finding. The row number is the ordinal in the list, from 1; the row of names has none.</returns>
    public static async IAsyncEnumerable<TableRow> ReadAsync(FormatSource source, JsonTableLayout? layout = null, ReadOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        layout ??= JsonTableLayout.Any;
        var around = new List<Diagnostic>();
        var envelope = new EnvelopeStream(source.Stream, layout.Lists);
        await using var _ = envelope.ConfigureAwait(false);
        using var stream = new RecordStream(envelope, f => around.Add(new Diagnostic(f.Descriptor, f.Arguments) { Origin = At(f.Position, envelope, source.Name, f.Ordinal) }), new RecordStreamOptions { Layout = RecordLayout.Json, MaxRecordBytes = (options ?? new ReadOptions()).MaxRecordBytes });
        var objects = new JsonObjectTable(SampleObjects);
        while (await stream.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var row in Drain(stream, envelope, source.Name, layout, objects))
                yield return row;
        }

        foreach (var row in objects.End())
            yield return row;
        if (envelope.HasMore)
            around.Add(new Diagnostic(TabularDiagnostics.AroundList) { Origin = new Origin { Input = source.Name } });
        foreach (var finding in around)
            yield return new TableRow(finding.Origin, [], [finding]);
    }

    private static List<TableRow> Drain(RecordStream stream, EnvelopeStream envelope, string input, JsonTableLayout layout, JsonObjectTable objects)
    {
        var rows = new List<TableRow>();
        while (stream.TryNext(out var slice))
        {
            var start = At(slice.Start, envelope, input, slice.Ordinal);
            var shape = new List<ShapeFinding>();
            if (!AnyJson.Check(slice, shape.Add))
            {
                var findings = new List<Diagnostic>();
                foreach (var f in shape)
                    findings.Add(f.In(slice.Bytes, Place(slice.Start, envelope), start));
                rows.Add(new TableRow(start, [], findings));
                continue;
            }

            using var document = JsonDocument.Parse(slice.Bytes.ToArray());
            if (document.RootElement.ValueKind == JsonValueKind.Object && (stream.IsArray || layout.TakesSingle))
                rows.AddRange(objects.Add(start, JsonMembers.Of(document.RootElement, layout.Lifted)));
            else
                rows.Add(new TableRow(start, [], [new Diagnostic(TabularDiagnostics.NotAnObject) { Origin = start }]));
        }

        return rows;
    }

    private static Origin At(TextPosition position, EnvelopeStream envelope, string input, long ordinal)
    {
        var place = Place(position, envelope);
        return new() { Input = input, Offset = place.Offset, Line = place.Line, Column = place.Column, Row = ordinal == 0 ? null : ordinal };
    }

    /// <summary>A place of the list as one of the document.</summary>
    private static TextPosition Place(TextPosition position, EnvelopeStream envelope)
        => new(position.Offset + envelope.Start.Offset, position.Line + envelope.Start.Line - 1, position.Line == 1 ? position.Column + envelope.Start.Column - 1 : position.Column);

    private static ReadOnlySpan<byte> Content(ReadOnlySpan<byte> peek)
        => (peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek).TrimStart(" \t\r\n"u8);

    /// <param name="list">The list, or the object that stands for one.</param>
    /// <param name="layout">How the lists lie.</param>
    /// <param name="depth">How deep the objects lie in it.</param>
    private static List<string> FirstNames(ReadOnlySpan<byte> list, JsonTableLayout layout, int depth)
    {
        var names = new List<string>();
        var reader = new Utf8JsonReader(list, isFinalBlock: false, default);
        try
        {
            var isLifted = false;
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == depth)
                    break;
                if (reader.TokenType != JsonTokenType.PropertyName)
                    continue;
                if (reader.CurrentDepth == depth + 1)
                    isLifted = reader.ValueTextEquals(layout.Lifted);
                if (reader.CurrentDepth == depth + 1 && !isLifted)
                    names.Add(reader.GetString()!);
                else if (reader.CurrentDepth == depth + 2 && isLifted)
                    names.Add(reader.GetString()!);
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // What was read until here decides; reading the input reports what is broken.
        }

        return names;
    }
}
