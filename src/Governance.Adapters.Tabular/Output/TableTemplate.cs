using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Tabular;

/// <summary>
/// An empty workbook of a format that a map describes: a sheet with the columns that people fill in, with drop-down lists and
/// date columns, and a sheet of instructions, one line a column. Readers pass over the instructions.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="format">The format.</param>
/// <param name="map">The map; the layout with the name of the language is taken, else the newest.</param>
public sealed class TableTemplate<T>(FormatInfo format, FieldMap<T> map) : FormatTemplate
    where T : Record
{
    private const int LeastWidth = 12;
    private const int MostWidth = 40;

    /// <summary>Where the lists begin, to the right of the instructions and a gap.</summary>
    private const int FirstList = 5;

    private static readonly double[] Widths = [28, 50, 50, 40, 4];

    /// <inheritdoc/>
    public override FormatInfo Format => format;

    /// <inheritdoc/>
    public override string Form => "xlsx";

    /// <inheritdoc/>
    public override async Task WriteAsync(FormatTarget target, string language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(language);
        var words = TemplateWords.In(language);
        var layout = map.Layout(language) ?? map.Layouts[^1];
        var columns = layout.Columns.Where(c => c.Field.IsFilledIn).ToList();
        var lists = columns.Where(c => ListOf(c) is not null).ToList();
        var output = target.CreateMain();
        await using var _ = output.ConfigureAwait(false);
        var writer = new XlsxTableWriter(output, language);
        await using var __ = writer.ConfigureAwait(false);
        await writer.BeginSheetAsync(
            new XlsxSheetLayout(layout.Sheet ?? format.Id)
            {
                Widths = [.. columns.Select(c => Width(c, language))],
                Kinds = [.. columns.Select(c => Kind(c.Field.Kind))],
                DropDowns = [.. lists.Select((c, i) => (Column: c, List: i)).Where(l => l.Column.Field.CodeList is not null).Select(l => new XlsxDropDown(columns.IndexOf(l.Column), words.Sheet, Place(l.Column, l.List, words, language)))],
            },
            cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync([.. columns.Select(c => c.Name)], cancellationToken: cancellationToken).ConfigureAwait(false);
        await writer.BeginSheetAsync(
            new XlsxSheetLayout(words.Sheet) { IsAside = true, HeaderRows = HeaderRow(words), Widths = [.. Widths, .. lists.Select(c => Width(c, language))] },
            cancellationToken).ConfigureAwait(false);
        foreach (var row in Instructions(columns, lists, words, language))
            await writer.WriteAsync(row, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The row of the header of the instructions, behind the lines above it and a blank one.</summary>
    private static int HeaderRow(TemplateWords words) => words.Top.Count + 2;

    private static XlsxRange Place(FieldColumn<T> column, int list, TemplateWords words, string language)
        => new(HeaderRow(words) + 1, FirstList + list, HeaderRow(words) + Labels(column, language).Count, FirstList + list);

    private static IReadOnlyList<string> Labels(FieldColumn<T> column, string language)
        => [.. CodeList.Get(ListOf(column)!).ForChoice(language).Select(i => i.Label(language))];

    /// <summary>The list that people look up; a cell that takes several of it can have no drop-down.</summary>
    private static string? ListOf(FieldColumn<T> column) => column.Field.CodeList ?? column.Field.SeveralOf;

    private static IEnumerable<IReadOnlyList<string>> Instructions(List<FieldColumn<T>> columns, List<FieldColumn<T>> lists, TemplateWords words, string language)
    {
        foreach (var line in words.Top)
            yield return [line];
        yield return [];
        yield return [.. words.Header, "", .. lists.Select(l => l.Name)];
        var labels = lists.ConvertAll(l => Labels(l, language));
        for (var i = 0; i < Math.Max(columns.Count, labels.Count == 0 ? 0 : labels.Max(l => l.Count)); i++)
            yield return [.. i < columns.Count ? Line(columns[i], words, language) : ["", "", "", ""], "", .. labels.Select(l => i < l.Count ? l[i] : "")];
    }

    private static IReadOnlyList<string> Line(FieldColumn<T> column, TemplateWords words, string language)
    {
        var field = column.Field;
        var accepts = field.Help?.Accepts(language) ?? (field.CodeList is null ? words.Accepts(field.Kind) : words.List);
        var example = field.Help?.Example(language) ?? (ListOf(column) is null ? words.Example(field.Kind) : Labels(column, language)[0]);
        return [column.Name, language == "fr" ? field.MeaningFr : field.MeaningEn, (column.IsRequired ? words.Required : "") + accepts, example];
    }

    private static CellKind Kind(ColumnKind kind) => kind switch
    {
        ColumnKind.Date => CellKind.Date,
        ColumnKind.Number => CellKind.Number,
        ColumnKind.YesNo => CellKind.Blank,
        _ => CellKind.Text,
    };

    private static double Width(FieldColumn<T> column, string language)
        => column.IsRequired ? MostWidth
            : Math.Clamp(Math.Max(column.Name.Length + (column.Field.Kind == ColumnKind.Text ? 8 : 3), ListOf(column) is null ? 0 : Labels(column, language).Max(l => l.Length) + 2), LeastWidth, MostWidth);
}
