using System.Runtime.CompilerServices;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

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

    /// <summary>How the records of an input lie: as its name says, else as its first bytes do.</summary>
    /// <param name="name">Name of the input.</param>
    /// <returns>The layout.</returns>
    public RecordLayout LayoutOf(string name) => Claims(name) ? _layout : RecordLayout.Auto;

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var found = new List<Diagnostic>();
        var check = new Rules.Validator([], []).Begin(new Rules.ValidationOptions { RunRules = false, MaxRecordBytes = options.MaxRecordBytes }, found.Add);
        var origin = new InputOrigin(source.Name);
        await foreach (var record in check.ReadJsonAsync(source.Stream, source.Name, LayoutOf(source.Name), cancellationToken).ConfigureAwait(false))
        {
            yield return new ReadItem(record, origin, [.. found]);
            found.Clear();
        }

        if (found.Count > 0)
            yield return new ReadItem(null, origin, found);
    }

    private sealed class InputOrigin(string name) : RecordOrigin
    {
        public override Origin Start { get; } = new() { Input = name };

        public override Origin Locate(string pointer) => Start;
    }
}
