using System.Text.Json;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Fixes;

/// <summary>
/// Finds out which ids of a dataset can lose the white space around them without becoming the id of something else. Give it
/// every input once, and, where <see cref="NeedsCompare"/> says so, once more; then it is ready for <see cref="FixOptions.Ids"/>.
/// References change with the ids, or not at all. One thread at a time.
/// </summary>
public sealed class IdFixes
{
    /// <summary>The most ids to be mended that are held; where there are more, none is mended.</summary>
    public const int Most = 100_000;

    private static readonly Pattern Id = Pattern.Of(Patterns.Id);

    private delegate void See(ReadOnlySpan<byte> record, string id);

    private readonly HashSet<string> _candidates = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private bool _isCompared;

    /// <summary>Whether the inputs have to be compared: some id could be mended.</summary>
    public bool NeedsCompare => _candidates.Count is > 0 and <= Most;

    /// <summary>Looks for ids that could be mended.</summary>
    /// <param name="stream">An input of core JSON; it is read to its end and stays open.</param>
    /// <param name="layout">How its records lie.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The work.</returns>
    /// <exception cref="IOException">The stream broke.</exception>
    public Task FindAsync(Stream stream, RecordLayout layout = RecordLayout.Auto, CancellationToken cancellationToken = default)
        => ReadAsync(stream, layout, Find, cancellationToken);

    /// <summary>Takes away those that would become an id that is there already.</summary>
    /// <param name="stream">The same input from its start; it is read to its end and stays open.</param>
    /// <param name="layout">How its records lie.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The work.</returns>
    /// <exception cref="IOException">The stream broke.</exception>
    public Task CompareAsync(Stream stream, RecordLayout layout = RecordLayout.Auto, CancellationToken cancellationToken = default)
    {
        _isCompared = true;
        return ReadAsync(stream, layout, Compare, cancellationToken);
    }

    /// <summary>Whether ids and references may become this one.</summary>
    internal bool Allows(string normalized)
        => _candidates.Count <= Most
            && (_candidates.Contains(normalized)
                && (_isCompared && !_taken.Contains(normalized) && !ShippedFrameworks.Ids.Contains(normalized) && !ShippedIndicators.Ids.Contains(normalized)));

    private void Find(ReadOnlySpan<byte> record, string id)
    {
        // Two ids that would become one are none that can be mended, nor is one in a record that is left alone.
        if (_candidates.Count <= Most && Normalized(id) is { } normalized && (!_candidates.Add(normalized) || !RecordFixer.IsSound(record)))
            _taken.Add(normalized);
    }

    private void Compare(ReadOnlySpan<byte> record, string id)
    {
        if (_candidates.Contains(id))
            _taken.Add(id);
    }

    private static string? Normalized(string id)
        => CodeSpelling.Trim(id) is { } trimmed && trimmed.Length < id.Length && Id.IsMatch(trimmed) ? trimmed : null;

    private static async Task ReadAsync(Stream stream, RecordLayout layout, See see, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var records = new RecordStream(stream, static _ => { }, new RecordStreamOptions { Layout = layout });
        while (await records.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            while (records.TryNext(out var record))
                Ids(record.Bytes, see);
        }
    }

    /// <summary>Every member named id: parts of a record have ids as well.</summary>
    private static void Ids(ReadOnlySpan<byte> record, See see)
    {
        if (!System.Text.Unicode.Utf8.IsValid(record))
            return;
        var reader = new Utf8JsonReader(record, new JsonReaderOptions { MaxDepth = Schema.MaxDepth });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && JsonText.IsName(ref reader, "id"u8) && reader.Read() && reader.TokenType == JsonTokenType.String)
                    see(record, JsonText.Decode(reader.ValueSpan));
            }
        }
        catch (JsonException)
        {
            // Not JSON from here on, as the walker reports. No id in it is mended, and what was met counts.
        }
    }
}
