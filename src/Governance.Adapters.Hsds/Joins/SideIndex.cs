using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>The rows of the tables that add to others, by what they name. They are held in memory up to a limit.</summary>
/// <param name="mostCharacters">How much is held.</param>
internal sealed class SideIndex(int mostCharacters)
{
    /// <summary>What a row takes beside its text.</summary>
    private const int RowCharacters = 64;

    private readonly Dictionary<(string? Entity, string Id), List<(SideRow Row, int Bit)>> _lists = [];
    private readonly Dictionary<(string Entity, string Id), SideRow> _named = [];
    private readonly HashSet<(string? Entity, string Member)> _members = [];
    private long _characters;
    private (Origin First, long Rows)? _beyond;

    /// <summary>The tables, in the order in which they came.</summary>
    public List<SideTable> Tables { get; } = [];

    /// <summary>Takes a row; one that is too much is counted.</summary>
    /// <returns>What is wrong with it; null for nothing.</returns>
    public Diagnostic? Add(SideTable table, IReadOnlyList<string> cells, Origin start)
    {
        var row = table.Row(cells, start);
        _characters += row.Json.Length + RowCharacters + row.Names.Sum(n => n.Length + RowCharacters);
        if (_characters > mostCharacters)
        {
            _beyond = (_beyond?.First ?? start, (_beyond?.Rows ?? 0) + 1);
            return null;
        }

        table.Rows.Add(row);
        var isTwice = row.Id.Length > 0 && !_named.TryAdd((table.Kind.Entity, row.Id), row);
        foreach (var (bit, key) in table.Keys.Index().Where(k => k.Item.Member is null && row.Names[k.Index].Length > 0))
        {
            var to = (table.Entity(key, cells), row.Names[bit]);
            if (!_lists.TryGetValue(to, out var rows))
                _lists[to] = rows = [];
            rows.Add((row, bit));
            _members.Add((to.Item1, table.Kind.MemberIn(to.Item1)));
        }

        return isTwice ? new Diagnostic(HsdsDiagnostics.Twice) { Origin = start with { Field = "id" } } : null;
    }

    /// <summary>The rows that name a row of an entity.</summary>
    public IEnumerable<(SideRow Row, int Bit)> Of(string entity, string id)
        => (_lists.GetValueOrDefault((entity, id)) ?? []).Concat(_lists.GetValueOrDefault((null, id)) ?? []);

    /// <summary>The row of an entity; null where there is none.</summary>
    public SideRow? Named(string entity, string id) => _named.GetValueOrDefault((entity, id));

    /// <summary>The lists that rows of an entity may have.</summary>
    public IReadOnlyList<string> Members(string entity) => [.. Tables.Select(t => t.Kind.MemberIn(entity)).Distinct().Where(m => _members.Contains((entity, m)) || _members.Contains((null, m)))];

    /// <summary>Says how many rows are not held, where there are any.</summary>
    public ReadItem? Beyond() => _beyond is { } beyond ? Item(HsdsDiagnostics.TooManyRows, beyond.First, new("limit", mostCharacters), new("rows", beyond.Rows)) : null;

    /// <summary>The rows that were joined to nothing, those that nothing names, and the keys that met nothing although their table is there.</summary>
    /// <param name="isThere">Whether rows of an entity are read or held.</param>
    /// <param name="elsewhere">Whether a key of a row meets one of another input.</param>
    /// <param name="tables">The tables of which it is to be said.</param>
    public async IAsyncEnumerable<ReadItem> LeftAsync(Func<string, bool> isThere, Func<string?, string, Task<bool>> elsewhere, IReadOnlySet<SideTable> tables)
    {
        foreach (var table in Tables.Where(t => !t.IsRecord && tables.Contains(t)))
        {
            if (table.Keys.All(k => k.Member is not null))
            {
                if (table.Rows.Where(r => !r.IsNamed).ToList() is [{ } first, ..] unnamed)
                    yield return Item(HsdsDiagnostics.NotNamed, first.Start, new DiagnosticArgument("rows", unnamed.Count));
                continue;
            }

            foreach (var row in table.Rows)
            {
                for (var bit = 0; bit < table.Keys.Count; bit++)
                {
                    if ((row.Met & (1 << bit)) == 0 && row.Names[bit].Length > 0 && await elsewhere(table.Keys[bit].Entity, row.Names[bit]).ConfigureAwait(false))
                        row.Met |= 1 << bit;
                }

                if (SideVerdict.Of(table.Keys, row.Names, (_, bit) => (row.Met & (1 << bit)) != 0, key => key.Entity is null || isThere(key.Entity), row.IsNamed, row.Start) is { Count: > 0 } findings)
                    yield return new ReadItem(null, new RowOrigin(row.Start), findings);
            }
        }
    }

    private static ReadItem Item(DiagnosticDescriptor what, Origin origin, params IReadOnlyList<DiagnosticArgument> arguments)
        => new(null, new RowOrigin(origin), [new Diagnostic(what, arguments) { Origin = origin }]);
}
