using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.MissingMigrants;

/// <summary>
/// Writes incidents in any layout: the one asked for, else the one the first record came from, else the newest. Of a yearly list and the
/// table of its columns the name of the output chooses.
/// </summary>
internal sealed class MissingMigrantsWriter : FormatWriter
{
    private static readonly FieldMap<Incident> Map = MissingMigrantsMap.Map;

    public override FormatInfo Format => MissingMigrantsFormat.Info;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Layout is { } named && Map.Layout(named) is null)
            throw new ArgumentException("The format has no layout of this name.", nameof(options));
        var enumerator = records.GetAsyncEnumerator(cancellationToken);
        await using var _ = enumerator.ConfigureAwait(false);
        var more = await enumerator.MoveNextAsync().ConfigureAwait(false);
        var first = more ? enumerator.Current as Incident : null;
        var layout = Map.Layout(options.Layout ?? (first is null ? null : CameFrom(first)) ?? MissingMigrantsMap.Newest) ?? Map.Layout(MissingMigrantsMap.Newest)!;
        layout = UnderName(layout, target.Name);
        if (layout.Id != MissingMigrantsMap.JsonLayout)
            return await new TableFormatWriter<Incident>(Format, Map) { TakesObjects = true, HeaderOf = ListHeader }.WriteAsync(All(enumerator, more), target, options with { Layout = layout.Id }, cancellationToken).ConfigureAwait(false);
        var binding = new FieldBinding<Incident>(Map, layout, first is not null && CameFromList(first) ? Map.HeaderOf(first) : null);
        var rows = new FieldRowWriter<Incident>(Format, binding, options, firstRow: 1) { Carries = MissingMigrantsMap.Carries, Settle = Settle(new RepeatedIds()) };
        var output = target.CreateMain();
        await using var __ = output.ConfigureAwait(false);
        await WriteListAsync(enumerator, more, rows, output, cancellationToken).ConfigureAwait(false);
        return rows.Report;

        IReadOnlyList<string>? ListHeader(Incident incident) => layout.Id == MissingMigrantsMap.ListTable && CameFromList(incident) ? Map.HeaderOf(incident) : null;
    }

    /// <summary>The layout as the ending of the output has it: nobody looks for a list in a table, nor for a table in JSON.</summary>
    private static FieldLayout<Incident> UnderName(FieldLayout<Incident> layout, string? name)
    {
        var ending = Path.GetExtension(name)?.ToLowerInvariant();
        return (layout.Id, ending) switch
        {
            (MissingMigrantsMap.ListTable, ".json") => Map.Layout(MissingMigrantsMap.JsonLayout)!,
            (MissingMigrantsMap.JsonLayout, ".csv" or ".tsv" or ".xlsx") => Map.Layout(MissingMigrantsMap.ListTable)!,
            _ => layout,
        };
    }

    /// <summary>The records of which the first has been looked at.</summary>
    private static async IAsyncEnumerable<Record> All(IAsyncEnumerator<Record> records, bool more)
    {
        for (; more; more = await records.MoveNextAsync().ConfigureAwait(false))
            yield return records.Current;
    }

    private static async Task WriteListAsync(IAsyncEnumerator<Record> records, bool more, FieldRowWriter<Incident> rows, Stream output, CancellationToken cancellationToken)
    {
        var writer = new ListWriter(output);
        await using var _ = writer.ConfigureAwait(false);
        for (; more; more = await records.MoveNextAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (records.Current is Incident incident && CameFromList(incident) && Map.HeaderOf(incident) is { } header)
                rows.Binding = new FieldBinding<Incident>(Map, rows.Binding.Layout, header);
            if (rows.Row(records.Current) is { } row)
                await writer.WriteAsync(rows.Binding.Header, row, cancellationToken).ConfigureAwait(false);
        }
    }

    private static Action<Incident, Incident> Settle(RepeatedIds ids) => (_, readBack) => ids.Number(readBack);

    /// <summary>Whether a record came with the columns of the yearly lists.</summary>
    private static bool CameFromList(Incident incident) => CameFrom(incident) is MissingMigrantsMap.JsonLayout or MissingMigrantsMap.ListTable;

    /// <summary>The layout a record came from.</summary>
    private static string? CameFrom(Incident incident)
        => incident.Source?.Format is { } format && format.StartsWith(Keys.Scheme + "/", StringComparison.Ordinal) ? format[(Keys.Scheme.Length + 1)..] : null;
}
