using System.Globalization;
using System.Text;

namespace Governance.Core.Fixes;

/// <summary>Writes a text as a JSON string, with no more escapes than it needs.</summary>
internal static class JsonQuoting
{
    /// <param name="text">The text, well-formed UTF-16.</param>
    /// <param name="asciiOnly">Whether all but plain letters is escaped, as where the string that it replaces did so.</param>
    /// <returns>The string in UTF-8, with its quotes.</returns>
    public static byte[] Quote(string text, bool asciiOnly)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c < ' ' || (asciiOnly && c > '~'))
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }

        return Encoding.UTF8.GetBytes(quoted.Append('"').ToString());
    }
}
