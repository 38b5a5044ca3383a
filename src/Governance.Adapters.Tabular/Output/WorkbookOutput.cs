using System.Globalization;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Tables as sheets of a workbook. Its cells say that they are text, so the apostrophe that protects a formula in a text is left out.</summary>
internal sealed class WorkbookOutput(Stream output, string language) : TableOutput
{
    private const int LeastWidth = 12;
    private const int MostWidth = 60;
    private readonly XlsxTableWriter _writer = new(output, language);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private CellKind[] _kinds = [];
    private IReadOnlyList<CellDialect?> _spelling = [];
    private int _sheets;

    public override bool HasSheets => true;

    public override async ValueTask<string?> BeginAsync(ITablePlan plan, CancellationToken cancellationToken)
    {
        _sheets++;
        _spelling = plan.Spelling;
        _kinds = [.. plan.Kinds.Select(Kind)];
        var name = Own(plan.Sheet ?? plan.NewSheet ?? (language == "fr" ? "Feuille" : "Sheet") + _sheets);
        await _writer.BeginSheetAsync(
            new XlsxSheetLayout(name)
            {
                HeaderRows = plan.Head.Count,
                Widths = [.. plan.Names.Zip(plan.Kinds, Width)],
            },
            cancellationToken).ConfigureAwait(false);
        foreach (var row in plan.Head)
            await _writer.WriteAsync(row, cancellationToken: cancellationToken).ConfigureAwait(false);
        return name;
    }

    public override ValueTask WriteAsync(IReadOnlyList<string> cells, CancellationToken cancellationToken)
        => _writer.WriteAsync([.. cells.Select(Cell)], [.. cells.Select((_, i) => Of(i))], cancellationToken);

    public override ValueTask DisposeAsync() => _writer.DisposeAsync();

    /// <summary>Sheets of two workbooks may have the same name; in one of them they may not.</summary>
    private string Own(string name)
    {
        var own = name;
        for (var n = 2; !_names.Add(own); n++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $" ({n})");
            own = name[..Math.Min(name.Length, XlsxTableWriter.MaxNameCharacters - number.Length)] + number;
        }

        return own;
    }

    /// <summary>A date or a number of a text is written as what it is, not as it was spelled: a workbook has its own spelling.</summary>
    private string Cell(string cell, int i)
    {
        var text = FormulaText.Unprotect(cell);

        // A text that begins with such an apostrophe of its own would lose it to the reader.
        if (FormulaText.Unprotect(text) != text)
            return cell;
        return Of(i) is CellKind.Date or CellKind.Number && i < _spelling.Count && _spelling[i]?.Decode(text) is { Length: > 0 } value ? value : text;
    }

    private CellKind Of(int i) => i < _kinds.Length ? _kinds[i] : CellKind.Text;

    private static CellKind Kind(ColumnKind? kind) => kind switch
    {
        ColumnKind.Number => CellKind.Number,
        ColumnKind.Date => CellKind.Date,
        _ => CellKind.Text,
    };

    private static double Width(string name, ColumnKind? kind)
        => Math.Clamp(kind is null or ColumnKind.Text ? name.Length * 2 : name.Length + 2, LeastWidth, MostWidth);
}
