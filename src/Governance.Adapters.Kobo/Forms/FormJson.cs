using System.Text.Json;

namespace Governance.Adapters.Kobo;

/// <summary>
/// A form as the interface of KoboToolbox gives it: the rows of its sheets as lists of objects, within <c>content</c> or alone.
/// A label is a text, or a list with one for each of the <c>translations</c>; the list of choices of a question stands beside its type.
/// </summary>
internal static class FormJson
{
    private const string Survey = "survey";
    private const string Label = "label";

    /// <summary>The sheets of a form; null where the content is none.</summary>
    public static FormSheets? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var document = JsonDocument.Parse(content.Span.StartsWith("\uFEFF"u8) ? content[3..] : content);
            var root = document.RootElement;
            var form = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("content", out var inner) ? inner : root;
            if (form.ValueKind != JsonValueKind.Object || !form.TryGetProperty(Survey, out var survey) || survey.ValueKind != JsonValueKind.Array)
                return null;
            var sheets = new FormSheets();
            var languages = Languages(form);
            foreach (var sheet in FormSheets.Known)
            {
                foreach (var row in Rows(form, sheet))
                    sheets.Add(sheet, Row(row, languages));
            }

            return sheets;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Broken JSON, or half a character in a text: whoever reads it as a mapping says where.
            return null;
        }
    }

    /// <summary>Whether an input begins as a project of KoboToolbox does, whose form stands far behind.</summary>
    public static bool IsProject(ReadOnlySpan<byte> peek)
    {
        var reader = new Utf8JsonReader(peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek, isFinalBlock: false, default);
        var (isAsset, isOwned) = (false, false);
        try
        {
            while (!(isAsset && isOwned) && reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                    continue;
                isAsset |= reader.ValueTextEquals("asset_type"u8);
                isOwned |= reader.ValueTextEquals("owner"u8) || reader.ValueTextEquals("content"u8);
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // What was read until here decides.
        }

        return isAsset && isOwned;
    }

    private static List<string> Languages(JsonElement form)
        => form.TryGetProperty("translations", out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(l => Text(l) ?? "")] : [];

    private static IEnumerable<JsonElement> Rows(JsonElement form, string sheet)
    {
        if (!form.TryGetProperty(sheet, out var rows))
            return [];
        return (rows.ValueKind == JsonValueKind.Array ? rows.EnumerateArray() : new[] { rows }.AsEnumerable()).Where(r => r.ValueKind == JsonValueKind.Object);
    }

    private static Dictionary<string, string> Row(JsonElement row, List<string> languages)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in row.EnumerateObject())
        {
            if (Text(member.Value) is { } text)
                cells[FormSheets.Header(member.Name)] = text;
            else if (member.NameEquals(Label) && member.Value.ValueKind == JsonValueKind.Array)
            {
                foreach (var (i, label) in member.Value.EnumerateArray().Index())
                {
                    if (Text(label) is { } translated)
                        cells[i < languages.Count && languages[i].Length > 0 ? $"{Label}::{languages[i]}" : Label] = translated;
                }
            }
        }

        // A name that nobody gave is one that the server made.
        if ((cells.GetValueOrDefault("$autoname") ?? cells.GetValueOrDefault("$autovalue")) is { } made)
            cells.TryAdd("name", made);
        if (cells.GetValueOrDefault("select_from_list_name") is { } list && cells.GetValueOrDefault("type") is { } type && !type.Contains(' ', StringComparison.Ordinal))
            cells["type"] = $"{type} {list}";
        return cells;
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
