using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Adapters.Hxl;

/// <summary>
/// Regular expressions as schemas have them, which are Python's. They run in linear time: one that cannot, because it looks
/// around or back, is not understood.
/// </summary>
internal static class PythonPattern
{
    /// <summary>The test of an expression that is to be found in a cell; null where it is not understood.</summary>
    public static SchemaTest? Test(string pattern, bool withCase)
    {
        try
        {
            var options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | (withCase ? RegexOptions.None : RegexOptions.IgnoreCase);
            if (Translate(pattern) is not { } own)
                return null;
            var regex = new Regex(own, options);
            return new CellTest(SchemaDiagnostics.Pattern, (_, text) => regex.IsMatch(text));
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException)
        {
            // Wrong in itself, or beyond what runs in linear time: whoever wrote the schema is told.
            return null;
        }
    }

    /// <summary>Python's spelling of what .NET spells otherwise; null for what .NET alone would read as something else.</summary>
    private static string? Translate(string pattern)
    {
        var own = new StringBuilder(pattern.Length);
        var isClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var rest = pattern.AsSpan(i);
            if (pattern[i] == '\\' && i + 1 < pattern.Length)
            {
                own.Append('\\').Append(pattern[i + 1] == 'Z' && !isClass ? 'z' : pattern[i + 1]);
                i++;
            }
            else if (isClass)
            {
                // A class less another class is .NET's alone.
                if (rest.StartsWith("-["))
                    return null;
                own.Append(pattern[i]);
                // A bracket that comes first in a class is one of its signs.
                isClass = pattern[i] != ']' || pattern[i - 1] == '[' || (pattern[i - 1] == '^' && pattern[i - 2] == '[');
            }
            else if (rest.StartsWith("(?P<"))
            {
                own.Append("(?<");
                i += 3;
            }
            else if (rest.StartsWith("{,"))
            {
                own.Append("{0,");
                i++;
            }
            else
            {
                isClass = pattern[i] == '[';
                own.Append(pattern[i]);
            }
        }

        return own.ToString();
    }
}
