using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>A table bound to the map of its tags. The map is made for them: without them nobody knows which columns there were.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class TaggedTableOf<T>(FieldMap<T> map, Table table, IReadOnlyList<string> header, int ordinal, ReadOptions options) : TaggedTable
    where T : Record
{
    private readonly BoundTable<T> _bound = new(map, map.Layouts[0], table, header, options) { KeepsHeader = true, Ordinal = ordinal };
    private readonly MintedIndicators _indicators = new();
    private readonly ColumnNotes _notes = new();

    public override void Pass(TableItem item) => _bound.Pass(item);

    public override IEnumerable<ReadItem> Read(TableItem item)
    {
        foreach (var read in _bound.ReadAll(item))
        {
            if (read.Record is Observation observation && _indicators.New(observation.IndicatorId, () => Indicators.Of(observation)) is { } indicator)
                yield return new ReadItem(indicator, new RowOrigin(item.Row.Start), []);
            yield return read with { Findings = _notes.Take(read.Findings) };
        }
    }

    public override ReadItem? End()
        => _notes.End() is { Count: > 0 } notes ? new ReadItem(null, new RowOrigin(notes[0].Origin), notes) : null;
}
