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
    private const int IdCharacters = 32;
    private readonly Dictionary<(string Entity, string Column), HashSet<string>> _held = [];
    private long _characters;
    private bool _isBeyond;

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
                var isNamed = row.Id.Length > 0 && await IsNamedAsync(side.Kind, row.Id, cancellationToken).ConfigureAwait(false);
                if (side.Keys.All(k => k.Member is not null))
                    unnamed = isNamed ? unnamed : (unnamed.Rows == 0 ? row.Start : unnamed.First, unnamed.Rows + 1);
                else
                {
                    var met = new bool[side.Keys.Count];
                    foreach (var (i, key) in side.Keys.Index())
                        met[i] = row.Names[i].Length > 0 && await MeetsAsync(side.Entity(key, item.Row.Cells), row.Names[i], cancellationToken).ConfigureAwait(false);
                    if (!_isBeyond)
                        findings.AddRange(SideVerdict.Of(side.Keys, row.Names, (_, i) => met[i], k => k.Entity is null || Files(k.Entity).Any(), isNamed, row.Start));
                }
            }

            if (findings.Count > 0)
                yield return new ReadItem(null, new RowOrigin(item.Row.Start), findings);
        }

        var whole = new Origin { Input = source.Name };
        if (unnamed.Rows > 0 && !_isBeyond)
            yield return new ReadItem(null, new RowOrigin(unnamed.First), [new Diagnostic(HsdsDiagnostics.NotNamed, new DiagnosticArgument("rows", unnamed.Rows)) { Origin = unnamed.First }]);
        if (_isBeyond)
            yield return new ReadItem(null, new RowOrigin(whole), [new Diagnostic(HsdsDiagnostics.TooManyRows, new("limit", mostCharacters), new("rows", rows)) { Origin = whole }]);
        else if (rows > 0)
            yield return new ReadItem(null, new RowOrigin(whole), []) { IsChecked = true };
    }

    /// <summary>The tables of the folder that its rows are joined to.</summary>
    private List<string> Joined(SideTable side)
        => [.. Siblings.Of(source).Select(s => HsdsTables.Find(s.Name)!).Where(t => side.Keys.Any(k => k.Member is null && (k.Entity is null ? t.IsMain : k.Entity == t.Entity)) || t.Links.Any(l => l.Entity == side.Kind.Entity)).Select(t => t.Names[0]).Distinct()];

    private IEnumerable<SiblingFile> Files(string entity) => Siblings.Of(source).Where(s => HsdsTables.Find(s.Name)!.Entity == entity);

    private async Task<bool> IsNamedAsync(HsdsTable kind, string id, CancellationToken cancellationToken)
    {
        foreach (var (from, link) in HsdsTables.LinksTo(kind.Entity))
        {
            if ((await HeldAsync(from.Entity, link.Column, cancellationToken).ConfigureAwait(false)).Contains(id))
                return true;
        }

        return false;
    }

    /// <summary>Whether a row of an entity, or of any where none is said, has this id.</summary>
    private async Task<bool> MeetsAsync(string? entity, string id, CancellationToken cancellationToken)
    {
        foreach (var one in entity is not null ? [entity] : Siblings.Of(source).Select(s => HsdsTables.Find(s.Name)!.Entity).Distinct().ToList())
        {
            if ((await HeldAsync(one, "id", cancellationToken).ConfigureAwait(false)).Contains(id))
                return true;
        }

        return false;
    }

    /// <summary>What a column of the files of an entity holds.</summary>
    private async Task<HashSet<string>> HeldAsync(string entity, string column, CancellationToken cancellationToken)
    {
        if (_held.TryGetValue((entity, column), out var held))
            return held;
        _held[(entity, column)] = held = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Files(entity))
        {
            var opened = await file.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using var _ = opened.ConfigureAwait(false);
            var at = -1;
            Table? table = null;
            await foreach (var item in Tables.ReadAsync(opened, layout with { Json = null }, options with { Layout = null, HeaderRow = null, Parts = null, Fixes = null }, cancellationToken).ConfigureAwait(false))
            {
                if (item.Table != table)
                    (table, at) = (item.Table, HsdsTables.Position(HsdsTables.Spelled(item.Table.Names), column));
                if (item.Role == RowRole.Data && at >= 0 && at < item.Row.Cells.Count && item.Row.Cells[at].Trim() is { Length: > 0 } id && !_isBeyond && held.Add(id))
                    _isBeyond = (_characters += id.Length + IdCharacters) > mostCharacters;
            }
        }

        return held;
    }
}
