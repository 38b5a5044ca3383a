using System.Buffers;
using System.Text.Json;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Core.Comparison;

/// <summary>
/// The top-level fields of one record after the other, with their hashes. Where a record stood in its file is no field of it, nor
/// what stands below the table whose last one it is.
/// </summary>
internal sealed class RecordFields(ulong key)
{
    private readonly ArrayBufferWriter<byte> _json = new(4096);
    private readonly List<RecordField> _fields = [];

    /// <summary>The fields of the record at hand.</summary>
    public IReadOnlyList<RecordField> Fields => _fields;

    /// <summary>A hash of all the record says but its id: what a record without an id of its own is known by.</summary>
    public UInt128 Content { get; private set; }

    public void Read(Record record)
    {
        _json.ResetWrittenCount();
        _fields.Clear();
        Write(record);
        var json = _json.WrittenSpan;
        var content = new StableHash(key);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var isIdentity = reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("minted"u8);
            var isSource = reader.ValueTextEquals("source"u8);
            var source = isSource ? OfSource(ref reader, json) : null;
            reader.Skip();
            if (isSource && source is null)
                continue;
            var end = (int)reader.BytesConsumed;
            var hash = source ?? StableHash.Of(json[start..end], key);
            _fields.Add(new RecordField(start, end, (ulong)hash));
            if (!isIdentity)
                content = content.Add(hash);
        }

        Content = content.ToHash();
    }

    /// <summary>Some of the fields as an object of their own.</summary>
    public byte[] Object(IEnumerable<int> fields)
    {
        var json = new ArrayBufferWriter<byte>();
        var before = "{"u8;
        foreach (var field in fields)
        {
            json.Write(before);
            json.Write(_json.WrittenSpan[_fields[field].Start.._fields[field].End]);
            before = ","u8;
        }

        json.Write(json.WrittenCount == 0 ? "{}"u8 : "}"u8);
        return json.WrittenSpan.ToArray();
    }

    /// <summary>
    /// Writes a record without what its table looked like: its header, its dialect, the rows below the data. They go over to another
    /// record when the first or last of the table does, and a banner that tells the month is no change of a record.
    /// </summary>
    private void Write(Record record)
    {
        var extensions = record.Extensions;
        if (extensions?.Values.Any(own => own.Keys.Any(IsOfTable)) == true)
            record.Extensions = WithoutTable(extensions);
        try
        {
            RecordJson.Write(record, _json);
        }
        finally
        {
            record.Extensions = extensions;
        }
    }

    private static Dictionary<string, IDictionary<string, JsonElement>>? WithoutTable(IDictionary<string, IDictionary<string, JsonElement>> extensions)
    {
        var left = new Dictionary<string, IDictionary<string, JsonElement>>(StringComparer.Ordinal);
        foreach (var (format, own) in extensions)
        {
            var fields = own.Where(f => !IsOfTable(f.Key)).ToDictionary(StringComparer.Ordinal);
            if (fields.Count > 0 || own.Count == 0)
                left.Add(format, fields);
        }

        return left.Count > 0 ? left : null;
    }

    private static bool IsOfTable(string name)
        => name is FieldMap<Record>.ColumnsField or FieldMap<Record>.TableField or FieldMap<Record>.AfterField;

    /// <summary>The hash of a source without the sheet and row; null for one that says nothing else.</summary>
    private UInt128? OfSource(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var hash = new StableHash(key);
        var isEmpty = true;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var isPlace = reader.ValueTextEquals("row"u8) || reader.ValueTextEquals("sheet"u8);
            reader.Skip();
            if (isPlace)
                continue;
            hash = hash.Add(StableHash.Of(json[start..(int)reader.BytesConsumed], key));
            isEmpty = false;
        }

        return isEmpty ? null : hash.ToHash();
    }
}
