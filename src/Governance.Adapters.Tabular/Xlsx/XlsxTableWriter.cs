using System.Buffers;
using System.IO.Compression;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Writes workbooks row by row in flat memory: one sheet after the other, texts within their cells. Text stays text whatever
/// it looks like: a cell of a workbook says what it is, so a spreadsheet does not run one that starts with <c>=</c>, and no
/// apostrophe is needed. What a worksheet cannot hold as the kind it is given is written as text, so that nothing changes:
/// days before March 1900, whole numbers of more than fifteen digits, numbers with zeros in front. The same rows give the
/// same bytes.
/// </summary>
public sealed class XlsxTableWriter : IAsyncDisposable
{
    /// <summary>The most rows a sheet holds.</summary>
    public const int MaxRows = 1_048_576;

    /// <summary>The most columns a sheet holds.</summary>
    public const int MaxColumns = 16_384;

    /// <summary>The most characters a cell holds.</summary>
    public const int MaxCellCharacters = 32_767;

    /// <summary>The most characters the name of a sheet has.</summary>
    internal const int MaxNameCharacters = 31;

    private const int FlushBytes = 32 * 1024;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("[]:*?/\\\0");

    // The oldest time a ZIP container can tell: the clock would make each file another one.
    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _zip;
    private readonly string _language;
    private readonly List<XlsxSheetLayout> _sheets = [];
    private readonly XmlText _text = new();
    private Stream? _part;
    private bool _isBroken;
    private int _row;
    private int _width;

    /// <summary>Starts a workbook.</summary>
    /// <param name="output">The output; it need not seek and stays open.</param>
    /// <param name="language">The language of the workbook as a tag, such as <c>fr</c>.</param>
    public XlsxTableWriter(Stream output, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentException.ThrowIfNullOrEmpty(language);
        _zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        _language = language;
    }

    private XlsxSheetLayout Layout => _sheets[^1];

    /// <summary>Ends the sheet before, if any, and begins another.</summary>
    /// <param name="layout">How the sheet is to look.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>When the sheet is begun.</returns>
    /// <exception cref="ArgumentException">The name is not one a sheet can have, or another sheet has it.</exception>
    public async ValueTask BeginSheetAsync(XlsxSheetLayout layout, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(layout);
        if (!IsSheetName(layout.Name) || _sheets.Exists(s => string.Equals(s.Name, layout.Name, StringComparison.OrdinalIgnoreCase)))
            throw new ArgumentException("A sheet needs a name of its own that spreadsheets accept.", nameof(layout));
        if (_sheets.Count == 0)
            await WriteFrontAsync(cancellationToken).ConfigureAwait(false);
        await EndSheetAsync(cancellationToken).ConfigureAwait(false);
        _sheets.Add(layout);
        (_row, _width) = (0, 0);
        _part = Create($"xl/worksheets/sheet{_sheets.Count}.xml");
        XlsxParts.WriteSheetStart(_text, layout);
    }

    /// <summary>Writes the next row of the sheet; one without cells leaves a gap.</summary>
    /// <param name="cells">The texts of the cells, from column A; an empty one is blank.</param>
    /// <param name="kinds">What each is, spelled as the reader spells it; absent means text.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>When the row is in the buffer or written out.</returns>
    /// <exception cref="InvalidOperationException">No sheet is begun, or the sheet is full.</exception>
    /// <exception cref="ArgumentException">There are more cells than a sheet has columns, or a cell has more characters than one holds.</exception>
    public async ValueTask WriteAsync(IReadOnlyList<string> cells, IReadOnlyList<CellKind>? kinds = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (_part is null)
            throw new InvalidOperationException("No sheet is begun.");
        if (_row == MaxRows)
            throw new InvalidOperationException("The sheet is full.");
        if (cells.Count > MaxColumns || cells.Any(c => c.Length > MaxCellCharacters))
            throw new ArgumentException("The row does not fit into a sheet.", nameof(cells));
        _row++;
        WriteRow(cells, kinds);
        if (_text.Length >= FlushBytes)
            await FlushAsync(_part, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Ends the workbook. One without any sheet gets an empty one, as spreadsheets want. One whose output broke, or whose writing
    /// was stopped, is left as it is: then what was thrown first is what the caller sees.
    /// </summary>
    /// <returns>When all is written.</returns>
    public async ValueTask DisposeAsync()
    {
        if (_isBroken)
            return;
        if (_sheets.Count == 0)
            await BeginSheetAsync(new XlsxSheetLayout("Sheet1")).ConfigureAwait(false);
        await EndSheetAsync(CancellationToken.None).ConfigureAwait(false);
        await PartAsync("xl/workbook.xml", t => XlsxParts.WriteWorkbook(t, _sheets), CancellationToken.None).ConfigureAwait(false);
        await PartAsync("xl/_rels/workbook.xml.rels", t => XlsxParts.WriteWorkbookArrows(t, _sheets.Count), CancellationToken.None).ConfigureAwait(false);
        await _zip.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>As much of a text as a cell holds, no character cut in two.</summary>
    internal static string Fit(string text) => text.Length <= MaxCellCharacters ? text : text[..(char.IsHighSurrogate(text[MaxCellCharacters - 1]) ? MaxCellCharacters - 1 : MaxCellCharacters)];

    private static bool IsSheetName(string name) => name is { Length: > 0 and <= MaxNameCharacters } && !name.AsSpan().ContainsAny(NotInNames) && name[0] != '\'' && name[^1] != '\'';

    private void WriteRow(IReadOnlyList<string> cells, IReadOnlyList<CellKind>? kinds)
    {
        var isBegun = false;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length == 0)
                continue;
            if (!isBegun)
                _text.Raw("<row r=\"").Number(_row).Raw("\">");
            isBegun = true;
            _width = Math.Max(_width, i + 1);
            XlsxCells.Write(_text, i, _row, cells[i], kinds is null ? CellKind.Text : kinds[i], isHeader: _row <= Layout.HeaderRows);
        }

        if (isBegun)
            _text.Raw("</row>");
    }

    private async ValueTask EndSheetAsync(CancellationToken cancellationToken)
    {
        if (_part is null)
            return;
        XlsxParts.WriteSheetEnd(_text, Layout, _row, _width);
        await FlushAsync(_part, cancellationToken).ConfigureAwait(false);
        await CloseAsync(_part).ConfigureAwait(false);
        _part = null;
    }

    /// <summary>Until it is written, the output counts as broken.</summary>
    private async ValueTask FlushAsync(Stream part, CancellationToken cancellationToken)
    {
        _isBroken = true;
        await _text.FlushAsync(part, cancellationToken).ConfigureAwait(false);
        _isBroken = false;
    }

    private async ValueTask CloseAsync(Stream part)
    {
        _isBroken = true;
        await part.DisposeAsync().ConfigureAwait(false);
        _isBroken = false;
    }

    /// <summary>What tells the kind of the file comes first, for programs that look no further.</summary>
    private async ValueTask WriteFrontAsync(CancellationToken cancellationToken)
    {
        await PartAsync("[Content_Types].xml", XlsxParts.WriteContentTypes, cancellationToken).ConfigureAwait(false);
        await PartAsync("_rels/.rels", XlsxParts.WritePackageArrows, cancellationToken).ConfigureAwait(false);
        await PartAsync("docProps/core.xml", t => XlsxParts.WriteProperties(t, _language), cancellationToken).ConfigureAwait(false);
        await PartAsync("xl/styles.xml", XlsxParts.WriteStyles, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask PartAsync(string name, Action<XmlText> write, CancellationToken cancellationToken)
    {
        var part = Create(name);
        write(_text);
        await FlushAsync(part, cancellationToken).ConfigureAwait(false);
        await CloseAsync(part).ConfigureAwait(false);
    }

    private Stream Create(string name)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Timestamp;
        entry.ExternalAttributes = 0;
        return entry.Open();
    }
}
