using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Reads any table that a map describes, from text or from the sheets of a workbook: one record a row of data. Whatever else
/// a row is, it is an item with its finding. All an adapter of one kind of record and one row a record needs.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="format">The format; <see cref="FormatInfo.Recognises"/> is not asked, the header is.</param>
/// <param name="map">The map; its format is the id of <paramref name="format"/>.</param>
/// <exception cref="ArgumentException">The map is of another format.</exception>
public sealed class TableFormatReader<T>(FormatInfo format, FieldMap<T> map) : FormatReader
    where T : Record
{
    // Else what the map keeps in extensions stands under a name that no format has.
    private readonly TableLayout _layout = map.Format == format.Id
        ? TableLayout.Of(map)
        : throw new ArgumentException($"The map is of the format {map.Format}, and the reader of {format.Id}: give both one id.", nameof(map));

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
            if (!head.HasRecordTag && map.Recognise([.. head.Columns.Select(c => c.Name)]) is not null)
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, CancellationToken cancellationToken = default)
        => BoundTables.ReadAsync(source, Known, options, (table, ordinal) => TableBinding.Of(map, table, ordinal, options), cancellationToken: cancellationToken);
}
