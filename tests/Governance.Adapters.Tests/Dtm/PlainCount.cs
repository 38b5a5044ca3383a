using System.Text;
using System.Text.Json;

namespace Governance.Adapters.Tests.Dtm;

/// <summary>Reads the files by plain code of its own, to hold the reader against.</summary>
internal static class PlainCount
{
    /// <summary>The rows of a CSV with commas and double quotes, by the letter of RFC 4180.</summary>
    public static List<string[]> Csv(byte[] bytes)
    {
        var rows = new List<string[]>();
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[++i]);
            else if (c == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && c is ',' or '\n')
                End(c);
            else if (isQuoted || c != '\r')
                cell.Append(c);
        }

        if (cell.Length > 0 || cells.Count > 0)
            End('\n');
        return rows;

        void End(char c)
        {
            if (isQuoted)
            {
                cell.Append(c);
                return;
            }

            cells.Add(cell.ToString());
            cell.Clear();
            if (c != '\n')
                return;
            rows.Add([.. cells]);
            cells.Clear();
        }
    }

    /// <summary>The objects of an envelope.</summary>
    public static List<JsonElement> Rows(byte[] bytes) => [.. JsonDocument.Parse(bytes).RootElement.GetProperty("result").EnumerateArray()];
}
