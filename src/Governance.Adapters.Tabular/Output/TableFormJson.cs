using System.Globalization;
using System.Text.Json;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>A <see cref="TableForm"/> as JSON. What is not as we write it is left out: the file may have been edited.</summary>
internal static class TableFormJson
{
    private const string Exact = "Exact";

    public static void Write(Utf8JsonWriter writer, TableForm form)
    {
        writer.WriteStartObject();
        if (form.Dialect is { } dialect)
        {
            writer.WriteString("encoding", dialect.Encoding);
            writer.WriteBoolean("byteOrderMark", dialect.ByteOrderMark);
            writer.WriteString("separator", dialect.Separator.ToString());
            writer.WriteBoolean("separatorLine", dialect.SeparatorLine);
            writer.WriteString("lineEnd", dialect.LineEnd.ToString());
            writer.WriteString("quotes", dialect.Quotes.ToString());
        }

        writer.WriteStartArray("head");
        foreach (var row in form.Head)
        {
            writer.WriteStartArray();
            foreach (var cell in row)
                writer.WriteStringValue(cell);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        if (form.IsHeaderless)
            writer.WriteBoolean("headerless", true);
        writer.WriteStartArray("columns");
        foreach (var column in form.Columns)
            writer.WriteStringValue(column is null ? "" : Column(column));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static TableForm? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return null;
        return new TableForm
        {
            Dialect = Text(json, "encoding") is { } encoding ? Dialect(json, encoding) : null,
            Head = [.. Items(json, "head").Where(r => r.ValueKind == JsonValueKind.Array).Select(r => (IReadOnlyList<string>)[.. r.EnumerateArray().Select(String)])],
            IsHeaderless = Flag(json, "headerless"),
            Columns = [.. Items(json, "columns").Select(c => Column(String(c)))],
        };
    }

    private static TextDialect? Dialect(JsonElement json, string encoding)
    {
        try
        {
            TextEncodings.Find(encoding);
        }
        catch (ArgumentException)
        {
            // An encoding of another program; ours is used instead.
            return null;
        }

        return new TextDialect
        {
            Encoding = encoding,
            ByteOrderMark = Flag(json, "byteOrderMark"),
            Separator = Text(json, "separator") is [var separator] && char.IsAscii(separator) && separator is not ('"' or '\r' or '\n') ? separator : ',',
            SeparatorLine = Flag(json, "separatorLine"),
            LineEnd = Enum.TryParse<LineEnd>(Text(json, "lineEnd"), out var end) ? end : LineEnd.CrLf,
            Quotes = Enum.TryParse<QuoteUse>(Text(json, "quotes"), out var quotes) ? quotes : QuoteUse.AsNeeded,
        };
    }

    private static string Column(CellDialect column)
        => $"{column.Kind} {column.Decimal} {column.Dates}{(column.IsExact ? " " + Exact : "")}{string.Concat(column.Years.Order().Select(y => string.Create(CultureInfo.InvariantCulture, $" {y}")))}".TrimEnd();

    private static CellDialect? Column(string text)
    {
        var parts = text.Split(' ');
        return parts.Length < 2 || !Enum.TryParse<ColumnKind>(parts[0], out var kind) || !Enum.TryParse<DecimalMark>(parts[1], out var mark)
            ? null
            : new CellDialect
            {
                Kind = kind,
                Decimal = mark,
                Dates = parts.Length > 2 && Enum.TryParse<DayMonthOrder>(parts[2], out var order) ? order : null,
                IsExact = parts.Length > 3 && parts[3] == Exact,
                Years = [.. parts.Skip(4).Select(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0).Where(y => y > 0)],
            };
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string name)
        => json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;

    private static string? Text(JsonElement json, string name)
        => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool Flag(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static string String(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
