namespace Governance.Adapters.Tabular;

/// <summary>Tells remarks among the rows of a table, such as its source, by how their text begins.</summary>
internal static class RowNotes
{
    private const int Shortest = 4;

    private static readonly string[] Words = ["source", "sources", "note", "notes", "nb", "n.b", "nota", "remarque", "remarques", "legende", "légende", "legend", "commentaire", "commentaires"];

    /// <summary>Whether a text says of itself that it is a remark, so that even a column that makes records does not have it.</summary>
    public static bool IsSurely(ReadOnlySpan<char> text)
    {
        if (text[0] is '*' or '\u00B9' or '\u00B2')
            return text.Length > Shortest && text[1] is ' ' or '\u00A0' or (>= 'A' and <= 'Z');
        foreach (var word in Words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text[word.Length..].TrimStart() is [':', ' ' or '\u00A0', ..])
                return true;
        }

        return false;
    }

    /// <summary>Whether a text begins with a word for a source or « NB », with which nothing but a remark does: what is recommended may be a list or a note.</summary>
    public static bool IsOfSource(string cell)
    {
        var text = cell.AsSpan().Trim();
        return text.StartsWith("source", StringComparison.OrdinalIgnoreCase) || text.StartsWith("nb", StringComparison.OrdinalIgnoreCase) || text.StartsWith("n.b", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a text that stands nearly alone begins as remarks do.</summary>
    public static bool Is(string cell)
    {
        var text = cell.AsSpan().Trim();
        if (text[0] is '*' or '\u00B9' or '\u00B2')
            return true;
        foreach (var word in Words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length && !char.IsLetterOrDigit(text[word.Length]))
                return true;
        }

        return false;
    }
}
