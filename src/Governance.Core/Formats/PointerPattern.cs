namespace Governance.Core.Formats;

/// <summary>Compares JSON Pointers with patterns that have <c>*</c> for indexes.</summary>
internal static class PointerPattern
{
    /// <summary>The pattern of a pointer: its indexes become <c>*</c>.</summary>
    public static string Of(string pointer)
        => string.Join('/', pointer.Split('/').Select(s => s.Length > 0 && s.All(char.IsAsciiDigit) ? "*" : s));

    /// <summary>The first of some patterns as far as it is a pointer: up to its first <c>*</c>.</summary>
    public static string Start(IReadOnlyList<string> patterns)
        => patterns.Count == 0 ? "" : patterns[0].Split("/*")[0];

    /// <summary>
    /// How many segments the two share, where one leads to the other; 0 where they part. A pointer to a whole object finds
    /// the columns that fill its members, and a pointer to a member finds the column of the whole.
    /// </summary>
    public static int Common(string pattern, string pointer)
    {
        var left = pattern.Split('/');
        var right = pointer.Split('/');
        var length = Math.Min(left.Length, right.Length);
        for (var i = 1; i < length; i++)
        {
            if (left[i] != right[i] && !(left[i] == "*" && right[i].All(char.IsAsciiDigit)))
                return 0;
        }

        return length - 1;
    }
}
