using System.Runtime.CompilerServices;
using System.Text.Json;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Reads a list of JSON objects as the rows of a table: the first row has the names of their members, then a row an object,
/// in the order of the list. A list of any length streams.
/// </summary>
public static class JsonTableReader
{
    /// <summary>How many objects are read ahead: their members together are the columns.</summary>
    public const int SampleObjects = 1000;

    /// <summary>Whether an input is JSON and no table in text.</summary>
    /// <param name="peek">The first bytes of the input.</param>
    /// <returns>True where it starts as a list or an object.</returns>
    public static bool IsJson(ReadOnlySpan<byte> peek) => Content(peek) is [(byte)'[' or (byte)'{', ..];

    /// <summary>The names of the members of the first objects that the first bytes show, to recognise a format by.</summary>
    /// <param name="peek">The first bytes of the input.</param>
    /// <param name="name">The name of the input, which may say that it has an object a line (<c>.jsonl</c>, <c>.ndjson</c>).</param>
    /// <param name="layout">How the lists lie; absent means any.</param>
    /// <returns>The names; none where there is no list of objects.</returns>
    public static IReadOnlyList<string> PeekNames(ReadOnlyMemory<byte> peek, string name, JsonTableLayout? layout = null)
    {
        layout ??= JsonTableLayout.Any;
        var content = Content(peek.Span);
        if (!IsJson(content))
            return [];
        if (JsonLines.Are(content, name, layout))
            return FirstNames(content, layout, depth: 0);
        var start = content is [(byte)'{', ..] ? EnvelopeStream.ListStart(content, isEnd: true, layout.Lists) : 0;
        return start >= 0 ? FirstNames(content[start..], layout, depth: 1) : layout.TakesSingle ? FirstNames(content, layout, depth: 0) : [];
    }

    /// <summary>The names of the members of the first objects, also of objects one a line whose first is longer than the first bytes.</summary>
    internal static async ValueTask<IReadOnlyList<string>> PeekNamesAsync(FormatSource source, JsonTableLayout layout, CancellationToken cancellationToken)
        => PeekNames(source.Peek, source.Name, layout) is { Count: > 0 } names ? names
            : await JsonLines.AreAsync(source, layout, cancellationToken).ConfigureAwait(false) ? FirstNames(Content(source.Peek.Span), layout, depth: 0)
            : [];

    /// <summary>
    /// Whether an input is a list without anything in it, or an object around one, as interfaces answer where they have nothing: a
    /// table without rows, whatever its columns would be.
    /// </summary>
    /// <param name="peek">The first bytes of the input, and all of them.</param>
    /// <returns>True where it is; false where it is longer than these bytes.</returns>
    public static bool IsEmpty(ReadOnlyMemory<byte> peek) => peek.Length < FormatSource.PeekBytes && EmptyAnswer.Is(Content(peek.Span));

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
        var objects = new JsonObjectTable(SampleObjects);
        var around = new List<TableRow>();
        var held = new List<TableRow>();
        await foreach (var item in JsonItems.ReadAsync(source, layout, options, cancellationToken).ConfigureAwait(false))
        {
            // What stands around the list is told behind its last rows.
            if (item.Json is null && !item.IsOfList)
            {
                around.Add(new TableRow(item.Start, [], item.Findings));
                continue;
            }

            using var document = item.Json is null ? null : JsonDocument.Parse(item.Json);
            if (document?.RootElement.ValueKind == JsonValueKind.Object && (item.IsOfList || layout.TakesSingle))
            {
                foreach (var row in objects.Add(item.Start, JsonMembers.Of(document.RootElement, layout.Lifted), layout.Located.Count == 0 ? null : JsonPlaces.Of(item.Json!, item.Start, layout.Located)))
                    yield return row;
            }
            else
                held.Add(new TableRow(item.Start, [], document is null ? item.Findings : [new Diagnostic(TabularDiagnostics.NotAnObject) { Origin = item.Start }]));

            // The names come first. What is no object before the objects that give them waits for these.
            if (!objects.IsBegun && held.Count <= SampleObjects)
                continue;
            foreach (var row in held)
                yield return row;
            held.Clear();
        }

        foreach (var row in objects.End().Concat(held))
            yield return row;
        foreach (var row in around)
            yield return row;
    }

    /// <summary>The bytes behind a byte order mark and blanks.</summary>
    internal static ReadOnlySpan<byte> Content(ReadOnlySpan<byte> peek)
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
