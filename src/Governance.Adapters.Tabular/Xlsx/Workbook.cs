using System.Globalization;
using System.Xml;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>An opened workbook: its sheets, and what their cells lean on. What is wrong with it is among its findings.</summary>
internal sealed class Workbook
{
    private readonly TableLimits _limits;
    private readonly Origin _origin;

    private Workbook(string input, TableLimits limits)
    {
        _limits = limits;
        _origin = new Origin { Input = input };
        Strings = new SharedStrings(limits.MaxSharedStringBytes);
    }

    /// <summary>The worksheets in the order of their tabs.</summary>
    public List<SheetPart> Sheets { get; } = [];

    public List<Diagnostic> Findings { get; } = [];

    public SharedStrings Strings { get; }

    /// <summary>The container; absent where there are no sheets.</summary>
    public ZipDirectory Zip { get; private set; } = null!;

    /// <summary>The name of the part that lists the sheets.</summary>
    public string Part { get; private set; } = "";

    /// <summary>The arrows from that part.</summary>
    public Dictionary<string, Relationship> Arrows { get; private set; } = [];

    /// <summary>What each style makes of a number.</summary>
    public ShownAs[] Styles { get; private set; } = [];

    /// <summary>Whether days are counted from 1904.</summary>
    public bool From1904 { get; private set; }

    /// <summary>Opens a workbook. Only a broken stream throws.</summary>
    public static Workbook Open(Stream input, string name, TableLimits limits)
    {
        var workbook = new Workbook(name, limits);
        if (input.Length == 0)
        {
            workbook.Add(TabularDiagnostics.Empty);
            return workbook;
        }

        if (ContainerForm.OfOther(input) is { } other)
        {
            workbook.Findings.Add(other.At(workbook._origin));
            return workbook;
        }

        workbook.Try(() => workbook.ReadPackage(input), () => workbook.Add(TabularDiagnostics.BrokenContainer));
        return workbook;
    }

    /// <summary>Reads what cells lean on: styles and shared strings.</summary>
    public void Load()
    {
        Lean("styles", part => Styles = CellStyles.Read(part));
        Lean("sharedStrings", Strings.Read);
    }

    /// <summary>Opens the XML of a sheet.</summary>
    public SheetReader OpenSheet(SheetPart sheet)
        => sheet.Part is not null && Zip.Parts.TryGetValue(sheet.Part, out var entry) ? new ByteSheetReader(() => Zip.Open(entry), _limits) : throw new InvalidDataException();

    private void ReadPackage(Stream input)
    {
        Zip = ZipDirectory.Read(input, _limits);
        Part = Relationship.Read(Zip, "").Values.FirstOrDefault(r => r.Kind == "officeDocument")?.Target ?? "";
        if (ContainerForm.OfPackage(Zip, Part) is { } other)
            throw other;
        Try(ReadWorkbook, () => Broken("workbook"));
    }

    private void ReadWorkbook()
    {
        Arrows = Relationship.Read(Zip, Part);
        if (Arrows.Values.Any(r => r.Kind == "vbaProject"))
            Add(TabularDiagnostics.Macros);
        if (Arrows.Values.Any(r => r.Kind == "externalLink"))
            Add(TabularDiagnostics.ExternalLinks);
        using var xml = SafeXml.Open(Zip.Open(Zip.Parts.GetValueOrDefault(Part) ?? throw new InvalidDataException()));
        var number = 0;
        while (SafeXml.Next(xml))
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.Depth == 1 && xml.LocalName == "workbookPr")
                From1904 = XmlParts.IsTrue(xml.GetAttribute("date1904"));
            else if (xml.Depth == 2 && xml.LocalName == "sheet")
                AddSheet(xml, ++number);
            else if (xml.Depth == 2 && xml.LocalName == "definedName" && xml.GetAttribute("name") == XlsxSheet.AsideName)
                SetAside(xml.GetAttribute("localSheetId"));
        }

        if (Sheets.Count == 0)
            throw new InvalidDataException();
    }

    /// <summary>Charts and dialogues are sheets too, without rows.</summary>
    private void AddSheet(XmlReader xml, int number)
    {
        string? id = null;
        while (xml.MoveToNextAttribute())
            id = xml.LocalName == "id" && xml.Prefix.Length > 0 ? xml.Value : id;
        xml.MoveToElement();
        var arrow = id is null ? null : Arrows.GetValueOrDefault(id);
        if (arrow is null or { Kind: "worksheet" })
            Sheets.Add(new SheetPart(new XlsxSheet(EscapedText.Decode(xml.GetAttribute("name") ?? ""), number, xml.GetAttribute("state") is "hidden" or "veryHidden"), arrow?.Target));
    }

    private void SetAside(string? tab)
    {
        var i = int.TryParse(tab, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Sheets.FindIndex(s => s.Sheet.Number - 1 == number) : -1;
        if (i >= 0)
            Sheets[i] = Sheets[i] with { Sheet = Sheets[i].Sheet with { IsAside = true } };
    }

    private void Lean(string kind, Action<Stream> read)
    {
        var target = Arrows.Values.FirstOrDefault(r => r.Kind == kind)?.Target;
        if (target is not null)
            Try(() => read(Zip.Open(Zip.Parts.GetValueOrDefault(target) ?? throw new InvalidDataException())), () => Broken(kind));
    }

    private void Try(Action read, Action broken)
    {
        try
        {
            read();
        }
        catch (WorkbookException limit)
        {
            Findings.Add(limit.At(_origin));
            Sheets.Clear();
        }
        catch (Exception damage) when (WorkbookException.Is(damage))
        {
            broken();
        }
    }

    private void Broken(string part) => Findings.Add(new Diagnostic(TabularDiagnostics.BrokenPart, new DiagnosticArgument("part", part)) { Origin = _origin });

    private void Add(DiagnosticDescriptor what) => Findings.Add(new Diagnostic(what) { Origin = _origin });
}
