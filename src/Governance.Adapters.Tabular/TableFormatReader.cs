using System.Runtime.CompilerServices;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Reads any table that a map describes, from text or from the sheets of a workbook: one record a row of data. Whatever else
/// a row is, it is an item with its finding. All an adapter of one kind of record and one row a record needs.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="format">The format; <see cref="FormatInfo.Recognises"/> is not asked, the header is.</param>
/// <param name="map">The map.</param>
public sealed class TableFormatReader<T>(FormatInfo format, FieldMap<T> map) : FormatReader
    where T : Record
{
    private readonly TableLayout _layout = MapLayout.Of(map);

    /// <summary>What the format knows of its tables beside the map, such as whether JSON is read; absent means nothing.</summary>
    public Func<TableLayout, TableLayout>? Layout { get; init; }

    private TableLayout Known => Layout?.Invoke(_layout) ?? _layout;

    /// <inheritdoc/>
    public override FormatInfo Format => format;

    /// <inheritdoc/>
    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        await foreach (var head in Tables.PeekHeadsAsync(source, Known, cancellationToken).ConfigureAwait(false))
        {
            if (map.Recognise([.. head.Columns.Select(c => c.Name)]) is not null)
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        Table? table = null;
        BoundTable<T>? bound = null;
        var tables = 0;
        var isSaid = false;
        await foreach (var item in Tables.ReadAsync(source, Known, options, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Table != table)
            {
                table = item.Table;
                bound = BoundTable<T>.Of(map, table, tables + 1, options);
                tables += bound is null ? 0 : 1;
                if (bound is null)
                    options.Parts?.Invoke(table.Part(layout: null, kept: []));
                if (bound is null && table.Sheet is not null && table.Columns.Count > 0)
                    yield return Without(item, new Diagnostic(TabularDiagnostics.OtherSheet) { Origin = new Origin { Input = source.Name, Sheet = table.Sheet } });
            }

            if (item.Role != RowRole.Data)
                bound?.Pass(item);
            if (bound is not null && item.Role == RowRole.Data)
            {
                foreach (var read in bound.ReadAll(item))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return read;
                }
            }
            else if (item.Findings.Count > 0 && (bound is not null || item.Role == RowRole.Unread))
            {
                isSaid |= item.Findings.Any(f => f.Severity == Severity.Error);
                yield return new ReadItem(null, new RowOrigin(item.Row.Start), item.Findings);
            }
        }

        if (tables == 0 && !isSaid)
            yield return new ReadItem(null, new RowOrigin(new Origin { Input = source.Name }), [new Diagnostic(TabularDiagnostics.NoKnownTable) { Origin = new Origin { Input = source.Name } }]);
    }

    private static ReadItem Without(TableItem item, Diagnostic finding) => new(null, new RowOrigin(item.Row.Start), [finding]);
}
