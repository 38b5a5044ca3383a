using System.Globalization;
using System.Text;

namespace Governance.Core.Tests.Schemas;

/// <summary>Spells a document otherwise: some letters of its names and texts become escapes. It says the same.</summary>
internal static class Respelling
{
    /// <summary>The same document with about one of so many letters and digits within quotes as an escape.</summary>
    public static string Of(string json, Random random, int oneOf = 4)
    {
        var text = new StringBuilder();
        var inText = false;
        for (var i = 0; i < json.Length; i++)
        {
            var c = json[i];
            if (c == '\\')
            {
                text.Append(c).Append(json[++i]);
                if (json[i] != 'u')
                    continue;
                text.Append(json, i + 1, 4);
                i += 4;
                continue;
            }

            inText ^= c == '"';
            if (inText && char.IsAsciiLetterOrDigit(c) && random.Next(oneOf) == 0)
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                text.Append(c);
        }

        return text.ToString();
    }
}
