using System.Globalization;
using System.Text;

namespace Governance.Adapters.HumanRights;

/// <summary>
/// Lists as programs in Python print them, <c>['Migrants', "Women &amp; girls"]</c>: so they stand in tables that were made of the export
/// of the index.
/// </summary>
internal static class PythonList
{
    /// <summary>The texts of a list; null for a cell that is no such list.</summary>
    public static List<string>? Read(string cell)
    {
        var text = cell.AsSpan().Trim();
        if (text is not ['[', .., ']'])
            return null;
        var parts = new List<string>();
        for (var rest = text[1..^1].TrimStart(); !rest.IsEmpty; rest = rest.TrimStart())
        {
            if (Text(rest) is not { } read)
                return null;
            parts.Add(read.Value);
            rest = rest[read.Length..].TrimStart();
            if (rest.IsEmpty)
                break;
            if (rest[0] != ',')
                return null;
            rest = rest[1..];
        }

        return parts;
    }

    /// <summary>The text that begins here, between quotes of either kind, and how many characters it takes; null where none does.</summary>
    private static (string Value, int Length)? Text(ReadOnlySpan<char> rest)
    {
        if (rest[0] is not ('\'' or '"'))
            return null;
        var value = new StringBuilder();
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == rest[0])
                return (value.ToString(), i + 1);
            if (rest[i] != '\\')
                value.Append(rest[i]);
            else if (i + 1 < rest.Length && rest[i + 1] is '\\' or '\'' or '"')
                value.Append(rest[++i]);
            else if (i + 4 < rest.Length && rest[i + 1] == 'x' && byte.TryParse(rest.Slice(i + 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                (_, i) = (value.Append((char)code), i + 3);
            else
                return null;
        }

        return null;
    }
}
