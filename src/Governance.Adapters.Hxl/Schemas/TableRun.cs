using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>All rules of a schema on their way through one table.</summary>
internal sealed class TableRun
{
    private readonly List<TestRun> _all = [];
    private readonly List<TestRun> _scanning = [];

    public TableRun(HxlSchema schema, Table table, SchemaMemory memory, Fingerprint fingerprint)
    {
        if (table.Head.TagRow is not { } head)
            return;
        var columns = TaggedColumn.Of(table);
        foreach (var rule in schema.Rules)
        {
            var own = new RuleTable(rule, head, columns, memory, fingerprint);
            foreach (var test in rule.Tests)
            {
                var run = test.Start(own);
                _all.Add(run);
                if (test.NeedsScan)
                    _scanning.Add(run);
            }
        }
    }

    public void Scan(TableItem item)
    {
        if (item.Role == RowRole.Data)
            _scanning.ForEach(r => r.Scan(new CheckedRow(item.Row)));
    }

    public void EndScan() => _scanning.ForEach(r => r.EndScan());

    /// <summary>The row with what the rules find in it.</summary>
    public TableItem Check(TableItem item)
    {
        var findings = new List<Diagnostic>();
        if (item.Role == RowRole.Tags)
            _all.ForEach(r => findings.AddRange(r.Begin()));
        if (item.Role == RowRole.Data)
            _all.ForEach(r => r.Check(new CheckedRow(item.Row), findings));
        return findings.Count == 0 ? item : item with { Findings = [.. item.Findings, .. findings] };
    }

    /// <summary>What is to be said at the end.</summary>
    public IReadOnlyList<Diagnostic> End() => [.. _all.SelectMany(r => r.End())];
}
