using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The findings a team knows and lives with, so that a run tells what is new. A finding is known by its code, its record and
/// its place in the record: a keyed hash of them, whose key is in the baseline. Indexes of lists do not count, so neither
/// records nor items of lists become new when others are inserted, deleted or put in another order; instead it is counted how many
/// findings one place of one record has. Records that are named after their row have no lasting id; their findings are
/// counted by code and place. Holds no value from the data. Immutable.
/// </summary>
public sealed class Baseline
{
    /// <summary>Name of its published schema.</summary>
    private const string SchemaName = "baseline";

    private static readonly CheckedJson File = new(SchemaName);
    private readonly (ulong First, ulong Second) _key;
    private readonly Dictionary<UInt128, BaselineEntry> _entries;

    internal Baseline((ulong First, ulong Second) key, Dictionary<UInt128, BaselineEntry> entries)
    {
        _key = key;
        _entries = entries;
        Findings = entries.Values.Sum(e => e.Count);
    }

    /// <summary>How many findings are known.</summary>
    public long Findings { get; }

    internal IReadOnlyDictionary<UInt128, BaselineEntry> Entries => _entries;

    /// <summary>Makes one that knows nothing, with a random key.</summary>
    /// <returns>The baseline.</returns>
    public static Baseline Create() => new(Key(RandomNumberGenerator.GetBytes(16)), []);

    /// <summary>Reads one that was written.</summary>
    /// <param name="utf8">The file, JSON in UTF-8.</param>
    /// <param name="name">Its name, as findings print it.</param>
    /// <param name="report">Takes what is wrong with the file, with line and column.</param>
    /// <returns>The baseline; null where anything is wrong with the file.</returns>
    public static Baseline? Read(ReadOnlyMemory<byte> utf8, string name, Action<Diagnostic> report)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(report);
        using var document = File.Read(utf8, name, report);
        if (document is null)
            return null;
        var key = Key(Convert.FromHexString(document.RootElement.GetProperty("key").GetString()!));
        var entries = new Dictionary<UInt128, BaselineEntry>();
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in document.RootElement.GetProperty("findings").EnumerateArray())
        {
            // Few codes for many entries: each is held once.
            var code = entry.GetProperty("code").GetString()!;
            if (!codes.TryAdd(code, code))
                code = codes[code];
            var ofRecord = entry.TryGetProperty("fingerprint", out var hash);
            var pointer = ofRecord ? null : entry.TryGetProperty("pointer", out var place) ? place.GetString()! : "";
            var print = ofRecord
                ? UInt128.Parse(hash.GetString()!, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                : Fingerprint(key, code, 0, pointer!);
            // Two branches may each have added it; joined, they know it as often as the one that knows it more often.
            entries[print] = new BaselineEntry(code, pointer, Math.Max((long)entry.GetProperty("count").GetDouble(), entries.GetValueOrDefault(print).Count));
        }

        return new Baseline(key, entries);
    }

    /// <summary>Writes the baseline as JSON, one entry a line in an order of its own: the same findings give the same bytes.</summary>
    /// <param name="output">Takes the file in UTF-8.</param>
    public void Write(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        // Written by hand: the writer of the box knows no entry a line, which is what people compare and merge.
        output.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""
            {
              "$schema": "urn:governance-core:v1:{{SchemaName}}",
              "key": "{{_key.First:x16}}{{_key.Second:x16}}",
              "findings": [
            """).ReplaceLineEndings("\n")));
        var between = "\n    ";
        foreach (var (print, entry) in _entries.OrderBy(e => e.Value.Code, StringComparer.Ordinal).ThenBy(e => e.Value.Pointer, StringComparer.Ordinal).ThenBy(e => e.Key))
        {
            output.Write(Encoding.UTF8.GetBytes(between));
            Write(print, entry, output);
            between = ",\n    ";
        }

        output.Write(_entries.Count > 0 ? "\n  ]\n}\n"u8 : "]\n}\n"u8);
    }

    internal BaselineRun Begin() => new(this);

    internal Baseline With(Dictionary<UInt128, BaselineEntry> entries) => new(_key, entries);

    /// <summary>The id of a record, as every run with this baseline knows it; 0 for one that does not last.</summary>
    internal ulong IdHash(string? id) => id is null || RowId.Is(id) ? 0 : Math.Max(1, (ulong)new StableHash(_key.First, _key.Second).Add(id).ToHash());

    internal UInt128 Fingerprint(string code, ulong idHash, string shape) => Fingerprint(_key, code, idHash, shape);

    private static UInt128 Fingerprint((ulong First, ulong Second) key, string code, ulong idHash, string shape)
        => new StableHash(key.First, key.Second).Add(code).Add((long?)(long)idHash).Add(shape).ToHash();

    private static void Write(UInt128 print, BaselineEntry entry, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteString("code", entry.Code);
        if (entry.Pointer is { } pointer)
            json.WriteString("pointer", pointer);
        else
            json.WriteString("fingerprint", print.ToString("x32", CultureInfo.InvariantCulture));
        json.WriteNumber("count", entry.Count);
        json.WriteEndObject();
    }

    private static (ulong First, ulong Second) Key(ReadOnlySpan<byte> bytes)
        => (BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]));
}
