using System.Text.Encodings.Web;
using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.HumanRights;

/// <summary>
/// How several labels stand in one cell. Labels of the index have commas and semicolons in them, so only lines and lists of
/// JSON keep them apart; those of UPR Info stand between commas, or between semicolons.
/// </summary>
internal sealed class ListForm
{
    private const string Bullet = "- ";
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Func<string, IReadOnlyList<string>?> _read;
    private readonly Func<IReadOnlyList<string>, string?> _write;

    private ListForm(Func<string, IReadOnlyList<string>?> read, Func<IReadOnlyList<string>, string?> write) => (_read, _write) = (read, write);

    /// <summary>Labels between commas, or between semicolons where there are any.</summary>
    public static ListForm Commas { get; } = new(
        static cell => Parts(cell.Split(cell.Contains(';', StringComparison.Ordinal) ? ';' : ',')),
        static parts => parts.Any(p => p.Contains(',', StringComparison.Ordinal)) ? null : string.Join(',', parts));

    /// <summary>A label a line, each behind a hyphen.</summary>
    public static ListForm Bullets { get; } = new(ReadAny, static parts => string.Join('\n', parts.Select(p => Bullet + p)));

    /// <summary>A list of JSON.</summary>
    public static ListForm Json { get; } = new(ReadAny, static parts => WriteJson(parts));

    /// <summary>A single label, which may stand behind a hyphen.</summary>
    public static ListForm One { get; } = new(static cell => Parts(cell.Split('\n')), static parts => parts.Count == 1 ? parts[0] : null);

    /// <summary>What a cell says of which there may be several: a list of JSON, else its text; null for a list of something else.</summary>
    public static IReadOnlyList<string>? Several(string cell)
    {
        if (!IsJsonList(cell))
            return Bare(cell) is { Length: > 0 } name ? [name] : [];
        return ReadJson(cell);
    }

    /// <summary>Reads a text also where it is the one of a list, as exports have it now and then; a list of several is refused.</summary>
    public static FieldConverter<T> OneOf<T>(FieldConverter<T> converter)
        where T : Record
        => FieldConverters.Of<T>(
            (cell, record) => IsJsonList(cell)
                ? ReadJson(cell) switch { [] => true, [var one] => converter.TryRead(one, record), _ => false }
                : converter.TryRead(cell, record),
            converter.Write);

    /// <summary>The labels of a cell; null where it is no list.</summary>
    public IReadOnlyList<string>? Read(string cell) => _read(cell);

    /// <summary>The cell; null where the form cannot hold the labels.</summary>
    public string? Write(IEnumerable<string?> labels)
    {
        List<string> parts = [.. labels.OfType<string>().Where(l => l.Length > 0)];
        return parts.Count == 0 ? null : _write(parts);
    }

    /// <summary>A line without its bullet and without blanks around it.</summary>
    public static string Bare(string line)
    {
        var text = line.Trim();
        return text.StartsWith(Bullet, StringComparison.Ordinal) || text.StartsWith("• ", StringComparison.Ordinal) ? text[2..].Trim() : text;
    }

    private static List<string>? ReadAny(string cell)
        => cell.AsSpan().TrimStart() is ['[', ..] ? ReadJson(cell) : Parts(cell.Split('\n'));

    /// <summary>Whether a cell is a list of JSON, or one that Python printed, whole.</summary>
    private static bool IsJsonList(string cell)
    {
        if (cell.AsSpan().TrimStart() is not ['[', ..])
            return false;
        try
        {
            using var document = JsonDocument.Parse(cell);
            return true;
        }
        catch (JsonException)
        {
            return PythonList.Read(cell) is not null;
        }
    }

    private static List<string> Parts(IEnumerable<string> parts) => [.. parts.Select(Bare).Where(p => p.Length > 0)];

    private static List<string>? ReadJson(string cell)
    {
        try
        {
            using var document = JsonDocument.Parse(cell);
            return document.RootElement.EnumerateArray().All(i => i.ValueKind == JsonValueKind.String)
                ? Parts(document.RootElement.EnumerateArray().Select(i => i.GetString()!))
                : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Then it is no such list, which the caller reports, unless Python printed it.
            return PythonList.Read(cell) is { } printed ? Parts(printed) : null;
        }
    }

    private static string WriteJson(IReadOnlyList<string> parts)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            writer.WriteStartArray();
            foreach (var part in parts)
                writer.WriteStringValue(part);
            writer.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
