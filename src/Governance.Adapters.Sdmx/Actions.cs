namespace Governance.Adapters.Sdmx;

/// <summary>What a message asks its receiver to do, by the letters of SDMX-CSV and the words of the other forms.</summary>
internal static class Actions
{
    /// <summary>To inform: what is meant where nothing is said.</summary>
    public const string Inform = "I";

    /// <summary>To delete.</summary>
    public const string Delete = "D";

    private const string Append = "A";
    private const string Merge = "M";

    private static readonly (string Letter, string Word)[] All = [(Inform, "Information"), (Append, "Append"), (Merge, "Merge"), ("R", "Replace"), (Delete, "Delete")];

    /// <summary>The letter of an action; null for one that is none.</summary>
    public static string? Letter(string? said)
    {
        var text = (said ?? "").Trim();
        if (text.Length == 0)
            return Inform;
        return Array.Find(All, a => a.Letter.Equals(text, StringComparison.OrdinalIgnoreCase) || a.Word.Equals(text, StringComparison.OrdinalIgnoreCase)).Letter;
    }

    /// <summary>The word of an action. To merge is what older forms, and all of SDMX-ML, call to append.</summary>
    public static string Word(string letter, string form)
        => letter == Merge && form != Forms.Json2 ? Word(Append, form) : Array.Find(All, a => a.Letter == letter).Word ?? All[0].Word;
}
