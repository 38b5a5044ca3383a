using System.Buffers;
using System.Text.Json;

namespace Governance.Adapters.Iati;

/// <summary>Makes JSON of what is kept, one object after another, in one buffer for a whole file.</summary>
internal sealed class KeptJson : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly Utf8JsonWriter _json;

    /// <summary>Nothing need be escaped for a page: only we read it back.</summary>
    public KeptJson() => _json = new Utf8JsonWriter(_buffer, ElementJson.Options);

    /// <summary>Opens an object, whose members are then written.</summary>
    public Utf8JsonWriter Start()
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
        return _json;
    }

    /// <summary>Closes the object.</summary>
    public JsonElement End()
    {
        _json.WriteEndObject();
        _json.Flush();
        return JsonElement.Parse(_buffer.WrittenSpan);
    }

    public void Dispose() => _json.Dispose();
}
