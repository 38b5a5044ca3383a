using System.Buffers;
using System.Text.Json;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Core.Comparison;

/// <summary>The top-level fields of one record after the other, with their hashes. Where a record stood in its file is no field of it.</summary>
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
        RecordJson.Write(record, _json);
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

    /// <summary>The hash of a source without the row; null for one that says nothing else.</summary>
    private UInt128? OfSource(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var hash = new StableHash(key);
        var isEmpty = true;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var isRow = reader.ValueTextEquals("row"u8);
            reader.Skip();
            if (isRow)
                continue;
            hash = hash.Add(StableHash.Of(json[start..(int)reader.BytesConsumed], key));
            isEmpty = false;
        }

        return isEmpty ? null : hash.ToHash();
    }
}
