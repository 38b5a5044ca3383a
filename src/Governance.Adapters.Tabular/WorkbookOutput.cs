using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Tables as sheets of a workbook. Its cells say that they are text, so the apostrophe that protects a formula in a text is left out.</summary>
internal sealed class WorkbookOutput(Stream output, string language) : TableOutput
{
    private const int LeastWidth = 12;
    private const int MostWidth = 60;
    private readonly XlsxTableWriter _writer = new(output, language);
    private CellKind[] _kinds = [];
    private int _sheets;

    public override bool HasSheets => true;

    public override async ValueTask BeginAsync(ITablePlan plan, CancellationToken cancellationToken)
    {
        _sheets++;
        _kinds = [.. plan.Kinds.Select(Kind)];
        await _writer.BeginSheetAsync(
            new XlsxSheetLayout(plan.Sheet ?? plan.NewSheet ?? (language == "fr" ? "Feuille" : "Sheet") + _sheets)
            {
                HeaderRows = plan.Head.Count,
                Widths = [.. plan.Head[^1].Zip(plan.Kinds, Width)],
            },
            cancellationToken).ConfigureAwait(false);
        foreach (var row in plan.Head)
            await _writer.WriteAsync(row, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    public override ValueTask WriteAsync(IReadOnlyList<string> cells, CancellationToken cancellationToken)
        => _writer.WriteAsync([.. cells.Select(FormulaText.Unprotect)], [.. cells.Select((_, i) => i < _kinds.Length ? _kinds[i] : CellKind.Text)], cancellationToken);

    public override ValueTask DisposeAsync() => _writer.DisposeAsync();

    private static CellKind Kind(ColumnKind? kind) => kind switch
    {
        ColumnKind.Number => CellKind.Number,
        ColumnKind.Date => CellKind.Date,
        _ => CellKind.Text,
    };

    private static double Width(string name, ColumnKind? kind)
        => Math.Clamp(kind is null or ColumnKind.Text ? name.Length * 2 : name.Length + 2, LeastWidth, MostWidth);
}
