using System.Globalization;
using System.Xml.Linq;

namespace Governance.Adapters.Tabular;

/// <summary>The list of findings of an earlier copy: whoever works on in that copy and has it annotated again wants one list.</summary>
internal static class EarlierFindings
{
    /// <summary>Takes the tab out of the workbook.</summary>
    /// <param name="tabs">The workbook.</param>
    /// <param name="arrows">Its arrows.</param>
    /// <returns>Its name and the id of the arrow that led to its sheet; null where there is none.</returns>
    public static (string Name, string Arrow)? Remove(XElement tabs, XElement arrows)
    {
        var space = tabs.Name.Namespace;
        var names = tabs.Elements(space + "definedNames").Elements(space + "definedName").ToList();
        var sheets = tabs.Elements(space + "sheets").Elements(space + "sheet").ToList();
        var mark = names.Find(n => (string?)n.Attribute("name") == XlsxSheet.FindingsName);
        if (mark is null || Number(mark) is not { } tab || tab >= sheets.Count || sheets.Count == 1)
            return null;
        var arrow = sheets[tab].Attributes().FirstOrDefault(a => a.Name.LocalName == "id" && a.Name.NamespaceName.Length > 0)?.Value ?? "";
        sheets[tab].Remove();
        arrows.Elements().Where(a => (string?)a.Attribute("Id") == arrow).Remove();
        foreach (var name in names)
        {
            if (Number(name) is not { } of)
                continue;
            if (of == tab)
                name.Remove();
            else if (of > tab)
                name.SetAttributeValue("localSheetId", (of - 1).ToString(CultureInfo.InvariantCulture));
        }

        if (tabs.Element(space + "definedNames") is { HasElements: false } none)
            none.Remove();
        return (EscapedText.Decode((string?)sheets[tab].Attribute("name") ?? ""), arrow);
    }

    private static int? Number(XElement name)
        => int.TryParse((string?)name.Attribute("localSheetId"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
