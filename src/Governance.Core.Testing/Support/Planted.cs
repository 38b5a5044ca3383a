using System.Globalization;
using System.Text;

namespace Governance.Core.Testing;

/// <summary>How a text that the kit made up is named in a report.</summary>
internal static class Planted
{
    public static string Name(string text)
    {
        if (text.Length == 0)
            return "nothing";
        var name = new StringBuilder("“");
        foreach (var c in text)
            name.Append(char.IsControl(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : c.ToString());
        return name.Append('”').ToString();
    }
}
