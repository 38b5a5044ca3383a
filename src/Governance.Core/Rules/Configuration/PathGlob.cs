using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Core.Rules;

/// <summary>A pattern of paths: <c>*</c> and <c>?</c> within a folder, <c>**</c> over folders; a name that ends in <c>/</c> is all below that folder.</summary>
internal sealed class PathGlob
{
    private readonly Regex _pattern;

    public PathGlob(string glob)
    {
        var text = glob.EndsWith('/') ? glob + "**" : glob;
        var pattern = new StringBuilder("^");
        for (var i = 0; i < text.Length; i++)
        {
            if (text.AsSpan(i).StartsWith("**/"))
            {
                pattern.Append("(?:.*/)?");
                i += 2;
            }
            else if (text.AsSpan(i).StartsWith("**"))
            {
                pattern.Append(".*");
                i++;
            }
            else
                pattern.Append(text[i] switch { '*' => "[^/]*", '?' => "[^/]", var one => Regex.Escape(one.ToString()) });
        }

        _pattern = new Regex(pattern.Append("\\z").ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }

    public bool Matches(string path) => _pattern.IsMatch(path);
}
