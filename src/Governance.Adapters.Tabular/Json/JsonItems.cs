using System.Runtime.CompilerServices;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Adapters.Tabular;

/// <summary>The items of a JSON list, one after the other: a list of any length streams.</summary>
public static class JsonItems
{
    private static readonly Schema AnyJson = Schema.Compile("true"u8);

    /// <summary>Reads an input.</summary>
    /// <param name="source">The input; it stays open.</param>
    /// <param name="options">What the caller knows of this input; absent means nothing.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The items, numbered from 1; at the end one without text for each finding about what stands around them.</returns>
    public static IAsyncEnumerable<JsonItem> ReadAsync(FormatSource source, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ReadAsync(source.Stream, source.Name, options, static at => at, RecordLayout.Json, cancellationToken);
    }

    /// <summary>Reads the list that an input is, or holds, or whose items are its lines.</summary>
    /// <param name="source">The input; it stays open.</param>
    /// <param name="layout">How the list lies.</param>
    /// <param name="options">What the caller knows of this input; absent means nothing.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The items, numbered from 1; at the end one without text for each finding about what stands around them.</returns>
    public static async IAsyncEnumerable<JsonItem> ReadAsync(FormatSource source, JsonTableLayout layout, ReadOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(layout);
        if (await JsonLines.AreAsync(source, layout, cancellationToken).ConfigureAwait(false))
        {
            await foreach (var item in ReadAsync(source.Stream, source.Name, options, static at => at, RecordLayout.Ndjson, cancellationToken).ConfigureAwait(false))
                yield return item;
            yield break;
        }

        var envelope = new EnvelopeStream(source.Stream, layout.Lists);
        await using var _ = envelope.ConfigureAwait(false);
        await foreach (var item in ReadAsync(envelope, source.Name, options, envelope.Place, RecordLayout.Json, cancellationToken).ConfigureAwait(false))
            yield return item;
        if (!envelope.HasMore)
            yield break;
        var whole = new Origin { Input = source.Name };
        yield return new JsonItem(whole, null, IsOfList: false, [new Diagnostic(TabularDiagnostics.AroundList) { Origin = whole }]);
    }

    /// <summary>Reads a list that is part of an input.</summary>
    /// <param name="list">The list.</param>
    /// <param name="input">The name of the input.</param>
    /// <param name="options">What the caller knows of this input; absent means nothing.</param>
    /// <param name="place">Where a place of the list is in the input.</param>
    /// <param name="layout">Whether it is a list or lines.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal static async IAsyncEnumerable<JsonItem> ReadAsync(Stream list, string input, ReadOptions? options, Func<TextPosition, TextPosition> place, RecordLayout layout, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Origin At(TextPosition position, long ordinal)
        {
            var at = place(position);
            return new() { Input = input, Offset = at.Offset, Line = at.Line, Column = at.Column, Row = ordinal == 0 ? null : ordinal };
        }

        var around = new List<Diagnostic>();
        using var stream = new RecordStream(
            list,
            f => around.Add(new Diagnostic(f.Descriptor, f.Arguments) { Origin = At(f.Position, f.Ordinal) }),
            new RecordStreamOptions { Layout = layout, MaxRecordBytes = (options ?? new ReadOptions()).MaxRecordBytes });
        while (await stream.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            while (Next() is { } item)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }

        foreach (var finding in around)
            yield return new JsonItem(finding.Origin, null, IsOfList: false, [finding]);

        // A slice is of the buffer that is read, which no iterator may hold.
        JsonItem? Next()
        {
            if (!stream.TryNext(out var slice))
                return null;
            var start = At(slice.Start, slice.Ordinal);
            var isOfList = stream.IsArray || layout == RecordLayout.Ndjson;
            var shape = new List<ShapeFinding>();
            if (AnyJson.Check(slice, shape.Add))
                return new JsonItem(start, slice.Bytes.ToArray(), isOfList, []);
            var wrong = new List<Diagnostic>();
            foreach (var finding in shape)
                wrong.Add(finding.In(slice.Bytes, place(slice.Start), start));
            return new JsonItem(start, null, isOfList, wrong);
        }
    }
}
