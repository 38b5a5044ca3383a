using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// The boxes that spreadsheets show comments in, in the old drawing language they still use for it. A drawing of the user is
/// added to by bytes: it need not be well-formed XML, and stays as it is. From one that is, the boxes of an earlier copy go.
/// </summary>
internal sealed class CommentBoxes
{
    private const string Spaces = "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

    /// <summary>Far from the numbers that spreadsheets give out, block by block of 1,024.</summary>
    private const int FirstNumber = 500 * 1024;

    private const string New = "<xml " + Spaces + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"500\"/></o:shapelayout></xml>";
    private const string ShapeType = "<v:shapetype " + Spaces + " id=\"governance_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    private readonly StringBuilder _shapes = new();
    private readonly HashSet<(int Row, int Column)> _gone = [];
    private int _count;

    public bool IsEmpty => _count == 0 && _gone.Count == 0;

    /// <summary>Says that the comment of a cell is gone, and its box with it.</summary>
    public void Remove(string cell)
    {
        if (CellPlace.TryRange(cell, out var place))
            _gone.Add((place.FirstRow - 1, place.FirstColumn));
    }

    /// <summary>Adds a box for a cell: row from 1, column from 0.</summary>
    public void Add(int row, int column, int characters)
    {
        var height = Math.Clamp(3 + (characters / 30), 4, 20);
        var (left, top) = (Math.Min(column + 1, XlsxTableWriter.MaxColumns - 4), Math.Max(0, row - 2));
        _shapes.Append(
            CultureInfo.InvariantCulture,
            $"<v:shape {Spaces} id=\"_x0000_s{FirstNumber + ++_count}\" type=\"#governance_t202\" style=\"position:absolute;width:200pt;height:{height * 15}pt;z-index:{_count};visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{left}, 15, {top}, 2, {left + 3}, 15, {top + height}, 2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row - 1}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>");
    }

    /// <summary>A drawing with the boxes: a new one, or that of the user; null where the boxes do not fit in.</summary>
    public byte[]? Drawing(byte[]? own)
    {
        own = own is null ? Encoding.UTF8.GetBytes(New) : _gone.Count == 0 ? own : Without(own);
        var end = own.AsSpan().LastIndexOf("</xml>"u8);
        if (end < 0)
            return null;
        return _count == 0 ? own : [.. own.AsSpan(0, end), .. Encoding.UTF8.GetBytes(ShapeType), .. Encoding.UTF8.GetBytes(_shapes.ToString()), .. own.AsSpan(end)];
    }

    /// <summary>The drawing without the boxes of cells whose comment is gone; as it is where it is no XML.</summary>
    private byte[] Without(byte[] own)
    {
        XElement root;
        try
        {
            using var xml = SafeXml.Open(new MemoryStream(own));
            root = XElement.Load(xml);
        }
        catch (XmlException)
        {
            return own;
        }

        root.Elements().Where(e => e.Name.LocalName == "shape" && e.Elements().FirstOrDefault(c => c.Name.LocalName == "ClientData") is { } data && _gone.Contains((Number(data, "Row"), Number(data, "Column")))).Remove();
        return Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));

        static int Number(XElement data, string name)
            => int.TryParse(data.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }
}
