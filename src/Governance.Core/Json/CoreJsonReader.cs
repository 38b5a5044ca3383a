using System.Runtime.CompilerServices;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Core.Json;

/// <summary>
/// Core JSON as a format: <c>json</c> (one record or an array) and <c>jsonl</c> (one record a line). Reading through this
/// class checks the shape alone: whoever wants the rules gives the stream to the validator.
/// </summary>
public sealed class CoreJsonReader : FormatReader
{
    private readonly RecordLayout _layout;

    internal CoreJsonReader(FormatInfo format, RecordLayout layout) => (Format, _layout) = (format, layout);

    /// <inheritdoc/>
    public override FormatInfo Format { get; }

    /// <summary>Whether a name ends the way this format's files do.</summary>
    /// <param name="name">Name of the input.</param>
    /// <returns>True where it does.</returns>
    public bool Claims(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Format.Extensions.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>How the records of an input lie: as its format says where that was named, else as its name or its first bytes do.</summary>
    /// <param name="name">Name of the input.</param>
    /// <param name="isNamed">Whether the caller named this format; else it was recognised.</param>
    /// <returns>The layout.</returns>
    public RecordLayout LayoutOf(string name, bool isNamed) => isNamed || Claims(name) ? _layout : RecordLayout.Auto;

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var found = new List<Diagnostic>();
        var check = new Validator([], []).Begin(new ValidationOptions { RunRules = false, MaxRecordBytes = options.MaxRecordBytes, MaxFindings = int.MaxValue }, found.Add);
        using var records = check.Open(source.Stream, source.Name, _layout);
        var items = new Queue<ReadItem>();
        while (await records.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (Next(check, records, source.Name, found) is { } item)
                items.Enqueue(item);
            while (items.TryDequeue(out var item))
                yield return item;
        }

        // What stands around the records, such as a list that is not closed.
        foreach (var finding in found)
            yield return new ReadItem(null, new RowOrigin(finding.Origin), [finding]);
    }

    private static ReadItem? Next(DatasetCheck check, RecordStream records, string name, List<Diagnostic> found)
    {
        if (!records.TryNext(out var slice))
            return null;
        var record = check.Check(slice, typed: true);
        var start = new Origin { Input = name, Offset = slice.Start.Offset, Line = slice.Start.Line, Column = slice.Start.Column };
        var item = new ReadItem(record, new JsonOrigin(start, slice.Bytes.ToArray()), [.. found]);
        found.Clear();
        return item;
    }
}
