using System.Globalization;
using System.Text;

namespace Governance.Adapters.Tabular;

/// <summary>
/// The boxes that spreadsheets show comments in, in the old drawing language they still use for it. A drawing of the user is
/// added to by bytes: it need not be well-formed XML, and stays as it is.
/// </summary>
internal sealed class CommentBoxes
{
    private const string Spaces = "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

    /// <summary>Far from the numbers that spreadsheets give out, block by block of 1,024.</summary>
    private const int FirstNumber = 500 * 1024;

    private const string New = "<xml " + Spaces + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"500\"/></o:shapelayout></xml>";
    private const string ShapeType = "<v:shapetype " + Spaces + " id=\"governance_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    private readonly StringBuilder _shapes = new();
    private int _count;

    public bool IsEmpty => _count == 0;

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
        own ??= Encoding.UTF8.GetBytes(New);
        var end = own.AsSpan().LastIndexOf("</xml>"u8);
        return end < 0 ? null : [.. own.AsSpan(0, end), .. Encoding.UTF8.GetBytes(ShapeType), .. Encoding.UTF8.GetBytes(_shapes.ToString()), .. own.AsSpan(end)];
    }
}
