using System.Globalization;
using System.Text.Json;
using Governance.Adapters.Tabular;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Gazetteers;

namespace Governance.Core.Cli.Reports;

/// <summary>
/// The p-codes that were proposed, one a row, for a person to look at: CSV, or a workbook where the name ends in .xlsx. It
/// names places of the data and is as sensitive as they are.
/// </summary>
internal sealed class ProposalList : IAsyncDisposable
{
    private static readonly string[] Columns = ["record", "field", "code", "edition", "name", "level", "others", "for", "against", "applied"];
    private static readonly double[] Widths = [24, 24, 12, 12, 24, 8, 24, 40, 40, 12];
    private readonly FileTarget _target;
    private readonly Stream _stream;
    private readonly CsvTableWriter? _text;
    private readonly XlsxTableWriter? _book;
    private readonly ToolTexts _texts;
    private bool _isEnded;

    private ProposalList(string path, ToolTexts texts)
    {
        _texts = texts;
        _target = new FileTarget(path);
        _stream = _target.CreateMain();
        if (path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            _book = new XlsxTableWriter(_stream, texts.Language);
        else
            _text = new CsvTableWriter(_stream, CsvReport.Dialect(texts));
    }

    public static async Task<ProposalList> BeginAsync(string path, ToolTexts texts, CancellationToken cancellationToken)
    {
        try
        {
            var list = new ProposalList(path, texts);
            if (list._book is not null)
                await list._book.BeginSheetAsync(new XlsxSheetLayout(texts["proposal-sheet"]) { Widths = Widths, HasFilter = true }, cancellationToken);
            await list.WriteAsync([.. Columns.Select(c => texts["proposal-" + c])], cancellationToken);
            return list;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(texts.Format("cannot-write-file", new DiagnosticArgument("file", FindingText.OnOneLine(path))));
        }
    }

    public Task AddAsync(Record record, PlaceProposal proposal, CancellationToken cancellationToken) => WriteAsync(
        [
            record.Id,
            proposal.Pointer,
            proposal.Code?.Code ?? "",
            proposal.Code?.Edition?.ToString() ?? "",
            proposal.Unit?.Names[0] ?? "",
            proposal.Unit?.Level.ToString(CultureInfo.InvariantCulture) ?? "",
            string.Join(", ", proposal.Others.Select(o => $"{o.Code} ({o.Edition})")),
            string.Join(_texts["semicolon"], proposal.Proofs.Select(p => _texts["proof-" + JsonNamingPolicy.KebabCaseLower.ConvertName(p.ToString())])),
            string.Join(_texts["semicolon"], proposal.Doubts.Select(d => _texts[Key(d)])),
            _texts[proposal.IsCertain ? "proposal-yes" : "proposal-no"],
        ], cancellationToken);

    public async Task CompleteAsync()
    {
        await EndAsync();
        _target.Commit();
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        await _target.DisposeAsync();
    }

    /// <summary>The text for a doubt.</summary>
    public static string Key(PlaceDoubt doubt) => "doubt-" + JsonNamingPolicy.KebabCaseLower.ConvertName(doubt.ToString());

    private async Task EndAsync()
    {
        if (_isEnded)
            return;
        _isEnded = true;
        if (_book is not null)
            await _book.DisposeAsync();
        if (_text is not null)
            await _text.DisposeAsync();
        await _stream.DisposeAsync();
    }

    private async Task WriteAsync(string[] cells, CancellationToken cancellationToken)
    {
        if (_book is not null)
            await _book.WriteAsync(cells, cancellationToken: cancellationToken);
        else
            await _text!.WriteAsync([.. cells.Select(FormulaText.Protect)], cancellationToken);
    }
}
