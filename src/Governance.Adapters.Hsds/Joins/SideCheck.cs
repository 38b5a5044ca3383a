using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>
/// Reads a table that adds to others of its folder. Its rows are in the records of those; here each is asked whether it names
/// a row that is there.
/// </summary>
/// <param name="source">The table.</param>
/// <param name="layout">What is known of tables.</param>
/// <param name="options">What the caller knows of it.</param>
/// <param name="mostCharacters">How many characters of ids are held.</param>
internal sealed class SideCheck(FormatSource source, TableLayout layout, ReadOptions options, int mostCharacters)
{
    private readonly SiblingIds _ids = new(source, layout, options, mostCharacters);

    /// <summary>What is wrong with its rows.</summary>
    public async IAsyncEnumerable<ReadItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Table? table = null;
        SideTable? side = null;
        var (rows, unnamed) = (0L, (First: default(Origin), Rows: 0L));
        await foreach (var item in Tables.ReadAsync(source, layout, options, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Table != table)
            {
                table = item.Table;
                side = HsdsTables.Find(source.Name, table.Names) is { } kind ? new SideTable(kind, table.Names) : null;
                options.Parts?.Invoke(table.Part(layout: null, kept: []) with { Joined = side is null ? [] : Joined(side) });
            }

            List<Diagnostic> findings = [.. item.Findings];
            if (side is not null && item.Role == RowRole.Data)
            {
                rows++;
                var row = side.Row(item.Row.Cells, item.Row.Start);
                var isNamed = row.Id.Length > 0 && await _ids.IsNamedAsync(side.Kind, row.Id, cancellationToken).ConfigureAwait(false);
                if (row.Id.Length > 0 && !_ids.Take(row.Id))
                    findings.Add(new Diagnostic(HsdsDiagnostics.Twice) { Origin = row.Start with { Field = "id" } });
                if (side.Keys.All(k => k.Member is not null))
                    unnamed = isNamed ? unnamed : (unnamed.Rows == 0 ? row.Start : unnamed.First, unnamed.Rows + 1);
                else
                {
                    var met = new bool[side.Keys.Count];
                    foreach (var (i, key) in side.Keys.Index())
                        met[i] = row.Names[i].Length > 0 && await _ids.MeetsAsync(side.Entity(key, item.Row.Cells), row.Names[i], cancellationToken).ConfigureAwait(false);
                    if (!_ids.IsPartial)
                        findings.AddRange(SideVerdict.Of(side.Keys, row.Names, (_, i) => met[i], k => k.Entity is null || _ids.HasTable(k.Entity), isNamed, row.Start));
                }
            }

            if (findings.Count > 0)
                yield return new ReadItem(null, new RowOrigin(item.Row.Start), findings);
        }

        var whole = new Origin { Input = source.Name };
        if (unnamed.Rows > 0 && !_ids.IsPartial)
            yield return new ReadItem(null, new RowOrigin(unnamed.First), [new Diagnostic(HsdsDiagnostics.NotNamed, new DiagnosticArgument("rows", unnamed.Rows)) { Origin = unnamed.First }]);
        if (_ids.IsPartial)
            yield return new ReadItem(null, new RowOrigin(whole), [new Diagnostic(HsdsDiagnostics.NotChecked) { Origin = whole }]);
        if (rows > 0)
            yield return new ReadItem(null, new RowOrigin(whole), []) { IsChecked = true };
    }

    /// <summary>The tables of the folder that its rows are joined to.</summary>
    private List<string> Joined(SideTable side)
        => [.. Siblings.Of(source).Select(s => HsdsTables.Find(s.Name)!).Where(t => side.Keys.Any(k => k.Member is null && (k.Entity is null ? t.IsMain : k.Entity == t.Entity)) || t.Links.Any(l => l.Entity == side.Kind.Entity)).Select(t => t.Names[0]).Distinct()];
}
