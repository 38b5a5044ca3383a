using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>A table bound to the map of its tags.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class TaggedTableOf<T> : TaggedTable
    where T : Record
{
    private readonly FieldBinding<T> _binding;
    private readonly Table _table;
    private readonly ReadOptions _options;
    private bool _isFirst = true;

    public TaggedTableOf(FieldMap<T> map, Table table, IReadOnlyList<string> header, ReadOptions options)
    {
        _binding = new FieldBinding<T>(map, map.Layouts[0], header, table.Codecs);
        _table = table;
        _options = options;
    }

    public override ReadItem Read(TableItem item)
    {
        var findings = new List<Diagnostic>(item.Findings);
        var origin = new FieldOrigin<T>(_binding, item.Row.Start);
        var place = new FieldPlace(_binding.Layout.Id, item.Row.Start.Row ?? 0, _options.Retrieved) { Sheet = _table.Sheet };
        var record = _binding.Read(item.Row.Cells, place, origin, findings);
        if (_binding.Map.IsRecord?.Invoke(record) == false)
            return new ReadItem(null, origin, [.. findings, new Diagnostic(TabularDiagnostics.NoRecord) { Origin = item.Row.Start }]);
        // The columns of the map are those of the header: without it nobody knows which were there.
        _binding.KeepHeader(record, _isFirst, always: true);
        if (_isFirst)
            TableForm.Of(_table).Keep(record, HxlFormat.Id);
        _isFirst = false;
        return new ReadItem(record, origin, findings);
    }
}
