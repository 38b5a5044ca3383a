using System.Globalization;
using System.Xml;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Of the styles of a workbook, the one thing that changes what a cell says: whether its number is a date, a share of a hundred, or a code with noughts before it.</summary>
internal static class CellStyles
{
    /// <summary>The most styles a workbook of the largest program holds.</summary>
    private const int MaxStyles = 65_536;

    /// <summary>The shape of each cell style, by its number.</summary>
    public static ShownAs[] Read(Stream part)
    {
        var formats = new Dictionary<int, ShownAs>();
        var styles = new List<ShownAs>();
        var inCells = false;
        using var xml = SafeXml.Open(part);
        while (SafeXml.Next(xml))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == 2 && xml.LocalName == "numFmt")
                formats[Number("numFmtId")] = NumberFormats.OfCode(xml.GetAttribute("formatCode") ?? "");
            else if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement && xml.Depth == 1)
                inCells = xml.NodeType == XmlNodeType.Element && xml.LocalName == "cellXfs" && !xml.IsEmptyElement;
            else if (inCells && xml.NodeType == XmlNodeType.Element && xml.Depth == 2 && xml.LocalName == "xf" && styles.Count < MaxStyles)
                styles.Add(formats.TryGetValue(Number("numFmtId"), out var shape) ? shape : NumberFormats.OfBuiltIn(Number("numFmtId")));
        }

        return [.. styles];

        int Number(string name) => int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
