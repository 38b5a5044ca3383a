using System.Buffers;
using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Governance.Core.Json.Readers;
using Governance.Core.Json.Writers;

namespace Governance.Core.Json;

/// <summary>
/// Core records as JSON: <c>type</c> first, members in the order of the schema, nothing absent written, no empty
/// collection, UTF-8. The same record gives the same bytes, so this form also compares records.
/// </summary>
public static class RecordJson
{
    private static readonly JsonSerializerOptions Options = MakeOptions();
    private static readonly Lazy<JsonTypeInfo<Record>> AnyRecord = new(() => (JsonTypeInfo<Record>)Options.GetTypeInfo(typeof(Record)));

    /// <summary>Metadata of all record types, for those who serialise with System.Text.Json themselves. Its exceptions may quote what they choke on: do not log them.</summary>
    public static JsonTypeInfo<Record> TypeInfo => AnyRecord.Value;

    /// <summary>Reads one record.</summary>
    /// <param name="utf8">The record as UTF-8 JSON; check it against the schema first.</param>
    /// <returns>The record.</returns>
    /// <exception cref="JsonException">The bytes are not a record. The message says where JSON ends to be valid, and repeats nothing of the bytes.</exception>
    /// <remarks>
    /// Members that no type has are passed over, as are members that are null, which say nothing; a null in a list is refused, and
    /// so are names of enums in another letter case. Of two members of one name the last counts.
    /// </remarks>
    public static Record Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return ReadValid(utf8, JsonInput.KindOf(utf8), out _);
        }
        catch (InvalidOperationException)
        {
            throw NoRecord();
        }
    }

    /// <summary>Reads a record whose bytes are known to be valid JSON.</summary>
    /// <param name="utf8">The record.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="rounded">Where the numbers stand that have more digits than are kept.</param>
    internal static Record ReadValid(ReadOnlySpan<byte> utf8, string? kind, out IReadOnlyList<int> rounded)
    {
        try
        {
            var input = new JsonInput(utf8);
            input.Begin();
            var record = RecordReader.Read(ref input, kind) ?? throw new JsonException(kind is null ? "The member type is missing." : "The type is none of those that records have.");
            rounded = input.Rounded;
            return record;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException)
        {
            // Half a character that is escaped; a value that its type refuses, which says so with the value: it goes no further.
            throw NoRecord();
        }
    }

    /// <summary>Writes one record on one line, without the line feed.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where the bytes go.</param>
    public static void Write(Record record, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(output);
        var json = new JsonOutput(output);
        RecordWriter.Write(ref json, record);
        json.Flush();
    }

    /// <summary>One record as text.</summary>
    /// <param name="record">The record.</param>
    /// <returns>JSON on one line.</returns>
    public static string ToJson(Record record)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(record, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Whether two records say the same, by their canonical JSON.</summary>
    /// <param name="left">One record.</param>
    /// <param name="right">Another.</param>
    /// <returns>True where all their members are equal, in the same order.</returns>
    public static bool AreEqual(Record left, Record right)
    {
        var one = new ArrayBufferWriter<byte>();
        var other = new ArrayBufferWriter<byte>();
        Write(left, one);
        Write(right, other);
        return one.WrittenSpan.SequenceEqual(other.WrittenSpan);
    }

    private static JsonException NoRecord() => new("Not a record.");

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(RecordJsonContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = RecordJsonContext.Default.WithAddedModifier(SkipEmptyCollections),
        };
        options.MakeReadOnly();
        return options;
    }

    private static void SkipEmptyCollections(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
                property.ShouldSerialize = static (_, value) => value is IEnumerable items && items.GetEnumerator().MoveNext();
        }
    }
}
