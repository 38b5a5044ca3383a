using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Xlsx;

/// <summary>An annotated workbook, taken apart by other means than ours.</summary>
internal sealed class Annotated
{
    private Annotated(byte[] bytes, Diagnostic? why) => (Bytes, Why) = (bytes, why);

    public byte[] Bytes { get; }

    public Diagnostic? Why { get; }

    public static CellNote Note(string? sheet, int row, string? column, Severity severity = Severity.Error, string text = "Sentence.")
        => new(severity, "GC0000", text) { Sheet = sheet, Row = row, Column = column, Field = "field", Mend = "Mend it." };

    public static Task<Annotated> OfAsync(Book book, params CellNote[] notes) => OfAsync(book.Zip(), notes);

    public static async Task<Annotated> OfAsync(byte[] source, params CellNote[] notes)
    {
        await using var opened = await FormatSource.OpenAsync("t", new MemoryStream(source));
        using var output = new MemoryStream();
        var why = await WorkbookAnnotator.AnnotateAsync(
            opened,
            new WorkbookNotes
            {
                Notes = notes,
                Sheet = "Constats",
                DataSheet = "Données",
                Author = "governance",
                Top = ["Constats", "1 erreur"],
                Header = ["Gravité", "Code", "Feuille", "Cellule", "Ligne", "Champ", "Constat", "Comment corriger", "Proposition"],
                Severity = s => s.ToString(),
            },
            output);
        return new Annotated(output.ToArray(), why);
    }

    public IReadOnlyList<string> Names()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        return [.. zip.Entries.Select(e => e.FullName)];
    }

    public byte[] Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        using var part = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        part.CopyTo(bytes);
        return bytes.ToArray();
    }

    public string Text(string name) => Encoding.UTF8.GetString(Part(name));

    public XElement Xml(string name) => XElement.Parse(Text(name));

    /// <summary>The colour that a cell of a sheet is filled with; null for none.</summary>
    public string? Colour(string sheet, string place)
    {
        var styles = Xml(Names().Single(n => n.StartsWith("xl/styles", StringComparison.Ordinal)));
        var cell = Xml(sheet).Descendants().Single(c => c.Name.LocalName == "c" && (string?)c.Attribute("r") == place);
        var style = styles.Elements().Single(e => e.Name.LocalName == "cellXfs").Elements().ElementAt((int?)cell.Attribute("s") ?? 0);
        var fill = styles.Elements().Single(e => e.Name.LocalName == "fills").Elements().ElementAt((int?)style.Attribute("fillId") ?? 0);
        return (string?)fill.Descendants().FirstOrDefault(e => e.Name.LocalName == "fgColor")?.Attribute("rgb");
    }

    /// <summary>The comments of a part, by their cells.</summary>
    public Dictionary<string, string> Comments(string part)
        => Xml(part).Descendants().Where(e => e.Name.LocalName == "comment").ToDictionary(c => (string)c.Attribute("ref")!, c => c.Value.Replace("\u200B\u2060\u200B", "", StringComparison.Ordinal));

    /// <summary>The cells of the user's sheets, as our reader gives them.</summary>
    public static async Task<List<string>> CellsAsync(byte[] book)
        => [.. (await Book.ReadAsync(book, select: s => !s.IsAside)).Where(r => r.Start.Row is not null)
            .SelectMany(r => r.Cells.Select((c, i) => (c, i)).Where(c => c.c.Length > 0).Select(c => $"{r.Start.Sheet}!{ColumnLetters.Of(c.i)}{r.Start.Row} {r.Kinds![c.i]} {c.c}"))];
}
