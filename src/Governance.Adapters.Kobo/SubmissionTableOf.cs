using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>A table of submissions with the map of its columns.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class SubmissionTableOf<T>(SubmissionMap<T> map, Table table, IReadOnlyList<string> header, ReadOptions options) : SubmissionTable
    where T : Record
{
    private readonly BoundTable<T> _bound = new(map.Map, map.Map.Layouts[0], table, header, options) { KeepsHeader = true };

    private readonly IReadOnlyList<IReadOnlyList<TableColumn>> _review = Review.In(table);

    public override bool IsMapped => map.IsMapped;

    public override void Pass(TableItem item) => _bound.Pass(item);

    public override ReadItem Read(TableItem item)
    {
        var read = _bound.Read(item);
        return Review.Of(item.Row, _review).ToList() is { Count: > 0 } said ? read with { Findings = [.. read.Findings, .. said] } : read;
    }
}
