using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Governance.Core;
using Governance.Core.Json;

namespace Governance.Adapters.Kobo;

/// <summary>A member of a kind of record by its name in JSON, read and set without reflection.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class RecordMember<T>
    where T : Record
{
    private readonly Func<object, object?> _get;
    private readonly Action<object, object?> _set;
    private readonly JsonTypeInfo _type;

    /// <summary>Finds a member.</summary>
    /// <param name="name">Its name in JSON.</param>
    public RecordMember(string name)
    {
        var options = RecordJson.TypeInfo.Options;
        var info = options.GetTypeInfo(typeof(T)).Properties.Single(p => p.Name == name && p.Get is not null && p.Set is not null);
        (_get, _set, _type) = (info.Get!, info.Set!, options.GetTypeInfo(info.PropertyType));
        IsShared = info.PropertyType == typeof(string) || info.PropertyType.IsValueType;
    }

    /// <summary>Whether records can share a value, as nobody can change it.</summary>
    public bool IsShared { get; }

    /// <summary>Writes the member of a record as JSON; false where it is absent.</summary>
    public bool Write(T record, IBufferWriter<byte> json)
    {
        if (_get(record) is not { } value)
            return false;
        using var writer = new Utf8JsonWriter(json);
        JsonSerializer.Serialize(writer, value, _type);
        return true;
    }

    /// <summary>The value that JSON in UTF-8 says; the schema accepts it.</summary>
    public object? Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, _type);

    /// <summary>Sets the member of a record.</summary>
    public void Set(T record, object? value) => _set(record, value);
}
