using Governance.Core.Rules;

namespace Governance.Core.Gazetteers;

/// <summary>Makes names of administrative units comparable.</summary>
internal static class PlaceNames
{
    /// <summary>Names shorter than this are not compared by likeness: too many are alike.</summary>
    private const int ShortestAlike = 5;

    private const int LongName = 8;

    private static readonly char[] Between = [' ', '\u00A0', '\u202F', '-', '\'', '’'];

    /// <summary>Folds a name without the words for the kind of unit, so that « Cercle de Gao » is Gao.</summary>
    public static string Fold(string name)
    {
        var words = name.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(w => FoldedText.Fold(w)).ToList();
        while (words.Count > 1 && words[0] is "cercle" or "region" or "district" or "province" or "departement" or "prefecture" or "de" or "du" or "d")
            words.RemoveAt(0);
        return string.Concat(words);
    }

    /// <summary>Whether two folded names differ by one letter, or by two in a long name: a slip of the pen, or another place.</summary>
    public static bool AreNear(string name, string other)
    {
        var most = name.Length >= LongName ? 2 : 1;
        return name.Length >= ShortestAlike && name != other && Math.Abs(name.Length - other.Length) <= most && Distance(name, other) <= most;
    }

    /// <summary>Letters to add, drop or change to come from one to the other.</summary>
    private static int Distance(string name, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= name.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (name[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
