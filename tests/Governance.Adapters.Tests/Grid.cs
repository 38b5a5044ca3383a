using System.Text;
using System.Text.Json;
using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests;

/// <summary>A file as plain cells, to compare files cell by cell.</summary>
internal static class Grid
{
    public static async Task<List<string[]>> OfAsync(byte[] bytes)
    {
        if (bytes.AsSpan().TrimStart(" \r\n"u8).StartsWith("["u8))
            return OfList(bytes);
        await using var source = await FormatSource.OpenAsync("test", new MemoryStream(bytes));
        var rows = new List<string[]>();
        await foreach (var row in CsvTableReader.ReadAsync(source))
        {
            if (row.Cells.Count > 0)
                rows.Add([.. row.Cells]);
        }

        return rows;
    }

    /// <summary>The cells that differ, as row and column numbers from 0.</summary>
    public static List<(int Row, int Column)> Differences(List<string[]> left, List<string[]> right)
    {
        var differences = new List<(int, int)>();
        for (var r = 0; r < Math.Max(left.Count, right.Count); r++)
        {
            var one = r < left.Count ? left[r] : [];
            var other = r < right.Count ? right[r] : [];
            for (var c = 0; c < Math.Max(one.Length, other.Length); c++)
            {
                if ((c < one.Length ? one[c] : "") != (c < other.Length ? other[c] : "") || r >= left.Count || r >= right.Count)
                    differences.Add((r, c));
            }
        }

        return differences;
    }

    /// <summary>The cells of a list by the offset of their value.</summary>
    public static Dictionary<long, (int Row, int Column)> Places(byte[] bytes)
    {
        var places = new Dictionary<long, (int, int)>();
        var reader = new Utf8JsonReader(bytes);
        var (row, column) = (-1, 0);
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.StartObject)
                (row, column) = (row + 1, 0);
            else if (reader.CurrentDepth == 2 && reader.TokenType != JsonTokenType.PropertyName)
                places[reader.TokenStartIndex] = (row, column++);
        }

        return places;
    }

    private static List<string[]> OfList(byte[] bytes)
    {
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
        return [.. document.RootElement.EnumerateArray().Select(o => o.ValueKind == JsonValueKind.Object
            ? o.EnumerateObject().Select(p => p.Name + "=" + (p.Value.ValueKind == JsonValueKind.String ? p.Value.GetString() : p.Value.GetRawText())).ToArray()
            : [o.GetRawText()])];
    }
}
