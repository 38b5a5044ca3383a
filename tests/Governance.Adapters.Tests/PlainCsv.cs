using System.Text;

namespace Governance.Adapters.Tests;

/// <summary>Comma-separated rows in UTF-8 by a few lines of plain code, to count a file without the code under test.</summary>
internal static class PlainCsv
{
    public static List<string[]> Rows(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else if (text[i] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && text[i] is (',' or '\n'))
                End(text[i] == '\n');
            else
                cell.Append(text[i]);
        }

        if (cell.Length > 0 || row.Count > 0)
            End(isRow: true);
        return rows;

        void End(bool isRow)
        {
            row.Add(cell.ToString());
            cell.Clear();
            if (!isRow)
                return;
            rows.Add([.. row]);
            row.Clear();
        }
    }
}
