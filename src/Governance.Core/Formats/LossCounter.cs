using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Governance.Core.Json;

namespace Governance.Core.Formats;

/// <summary>Counts what a writer could not carry. Not thread-safe: one per output.</summary>
/// <param name="format">The format that is written; absent where partner fields are all the same to it.</param>
/// <param name="fields">
/// Partner fields the format knows. They are named in the report; any other is named by its place, because its name may hold
/// data.
/// </param>
public sealed class LossCounter(string? format = null, IEnumerable<string>? fields = null)
{
    private readonly HashSet<string> _fields = [.. fields ?? []];
    private readonly Dictionary<(string Type, string Field, LossReason Reason), long> _counts = [];

    /// <summary>What was counted, ordered by kind of record, field and reason.</summary>
    public IReadOnlyList<FieldLoss> Losses => [.. _counts
        .Select(c => new FieldLoss(c.Key.Type, c.Key.Field, c.Value, c.Key.Reason))
        .OrderBy(l => l.RecordType, StringComparer.Ordinal).ThenBy(l => l.Field, StringComparer.Ordinal).ThenBy(l => l.Reason)];

    /// <summary>Counts one value, or one whole record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="field">Pointer pattern; empty for the whole record.</param>
    /// <param name="reason">Why.</param>
    public void Add(Record record, string field, LossReason reason)
    {
        ArgumentNullException.ThrowIfNull(record);
        var key = (record.GetType().Name, field, reason);
        _counts[key] = _counts.GetValueOrDefault(key) + 1;
    }

    /// <summary>
    /// Counts every leaf of a record that is not in the record read back from what was written: complete by construction,
    /// whatever the writer forgot.
    /// </summary>
    /// <param name="record">The record that was given.</param>
    /// <param name="readBack">The record that a reader makes of what was written.</param>
    public void Compare(Record record, Record readBack)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(readBack);
        var given = new ArrayBufferWriter<byte>(1024);
        var found = new ArrayBufferWriter<byte>(1024);
        RecordJson.Write(record, given);
        RecordJson.Write(readBack, found);
        if (given.WrittenSpan.SequenceEqual(found.WrittenSpan))
            return;
        using var left = JsonDocument.Parse(given.WrittenMemory);
        using var right = JsonDocument.Parse(found.WrittenMemory);
        Compare(record, left.RootElement, right.RootElement, "", depth: 0);
        if (record.Sensitivity is null && record.EffectiveSensitivity != readBack.EffectiveSensitivity)
            Add(record, "/sensitivity", LossReason.Reduced);
    }

    /// <summary>Counts every partner field of a record.</summary>
    internal void AddExtensions(Record record, LossReason reason)
    {
        foreach (var (f, (id, members)) in (record.Extensions ?? new Dictionary<string, IDictionary<string, JsonElement>>()).Index())
        {
            foreach (var (i, (name, _)) in members.Index())
                Add(record, $"/extensions/{FormatName(id, f)}/{FieldName(id, name, i)}", reason);
        }
    }

    /// <summary>Depth 2 holds the fields of one format; below them every leaf is counted under its field.</summary>
    private void Compare(Record record, JsonElement given, JsonElement? found, string pattern, int depth, string? partner = null)
    {
        switch (given.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var (i, member) in given.EnumerateObject().Index())
                {
                    var same = found is { ValueKind: JsonValueKind.Object } o && o.TryGetProperty(member.Name, out var value) ? value : (JsonElement?)null;
                    var isExtensions = pattern.StartsWith("/extensions", StringComparison.Ordinal);
                    var inner = (isExtensions, depth) switch
                    {
                        (true, 1) => $"{pattern}/{FormatName(member.Name, i)}",
                        (true, 2) => $"{pattern}/{FieldName(partner!, member.Name, i)}",
                        (true, _) => pattern,
                        _ => $"{pattern}/{member.Name}",
                    };
                    Compare(record, member.Value, same, inner, depth + 1, depth == 1 ? member.Name : partner);
                }

                break;
            case JsonValueKind.Array:
                var items = pattern.StartsWith("/extensions", StringComparison.Ordinal) ? pattern : pattern + "/*";
                var pairs = ListPairs.Of(given, found, out var isMoved);
                foreach (var (item, match) in pairs)
                    Compare(record, item, match, items, depth + 1, partner);
                if (isMoved)
                    Add(record, pattern, LossReason.Reduced);
                break;
            default:
                if (found is null)
                    Add(record, pattern, LossReason.NotCarried);
                else if (!JsonElement.DeepEquals(given, found.Value))
                    Add(record, pattern, LossReason.Reduced);
                break;
        }
    }

    private string FormatName(string id, int index) => id == format ? id : Ordinal(index);

    private string FieldName(string id, string name, int index)
        => id == format && _fields.Contains(name) ? name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : Ordinal(index);

    private static string Ordinal(int index) => string.Create(CultureInfo.InvariantCulture, $"#{index + 1}");
}
