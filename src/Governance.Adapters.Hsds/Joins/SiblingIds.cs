using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>What columns of the tables of a folder hold, read when it is first asked. They are held in memory up to a limit.</summary>
/// <param name="source">The input whose folder it is.</param>
/// <param name="layout">What is known of tables.</param>
/// <param name="options">What the caller knows of them.</param>
/// <param name="mostCharacters">How many characters are held.</param>
internal sealed class SiblingIds(FormatSource source, TableLayout layout, ReadOptions options, int mostCharacters)
{
    /// <summary>What an id takes beside its text.</summary>
    private const int IdCharacters = 32;

    private readonly Dictionary<(string Entity, string Column), HashSet<string>> _held = [];
    private long _characters;

    /// <summary>Whether there was more than is held, or a table could not be read: what is not there may be all the same.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>Whether a table of an entity is there.</summary>
    public bool HasTable(string entity) => Files(entity).Any();

    /// <summary>Whether a row of an entity, or of any where none is said, has this id.</summary>
    public async Task<bool> MeetsAsync(string? entity, string id, CancellationToken cancellationToken)
    {
        foreach (var one in entity is not null ? [entity] : Siblings.Of(source).Select(s => HsdsTables.Find(s.Name)!.Entity).Distinct().ToList())
        {
            if ((await HeldAsync(one, "id", cancellationToken).ConfigureAwait(false)).Contains(id))
                return true;
        }

        return false;
    }

    /// <summary>Whether a row of another table names this one.</summary>
    public async Task<bool> IsNamedAsync(HsdsTable table, string id, CancellationToken cancellationToken)
    {
        foreach (var (from, link) in HsdsTables.LinksTo(table.Entity))
        {
            if ((await HeldAsync(from.Entity, link.Column, cancellationToken).ConfigureAwait(false)).Contains(id))
                return true;
        }

        return false;
    }

    /// <summary>Takes an id of the input itself; false for one that was there before.</summary>
    public bool Take(string id) => Take(Own, id);

    private HashSet<string> Own { get; } = new(StringComparer.Ordinal);

    private bool Take(HashSet<string> held, string id)
    {
        if (IsPartial || !held.Add(id))
            return IsPartial;
        IsPartial = (_characters += id.Length + IdCharacters) > mostCharacters;
        return true;
    }

    private IEnumerable<SiblingFile> Files(string entity) => Siblings.Of(source).Where(s => HsdsTables.Find(s.Name)!.Entity == entity);

    private async Task<HashSet<string>> HeldAsync(string entity, string column, CancellationToken cancellationToken)
    {
        if (_held.TryGetValue((entity, column), out var held))
            return held;
        _held[(entity, column)] = held = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Files(entity))
        {
            try
            {
                await ReadAsync(file, column, held, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
            {
                // That it cannot be read is said when it is its turn; nobody is blamed for ids that it may have.
                IsPartial = true;
            }
        }

        return held;
    }

    private async Task ReadAsync(SiblingFile file, string column, HashSet<string> held, CancellationToken cancellationToken)
    {
        var opened = await file.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = opened.ConfigureAwait(false);
        var at = -1;
        Table? table = null;
        await foreach (var item in Tables.ReadAsync(opened, layout with { Json = null }, options with { Layout = null, HeaderRow = null, Parts = null, Fixes = null }, cancellationToken).ConfigureAwait(false))
        {
            if (item.Table != table)
                (table, at) = (item.Table, HsdsTables.Position(HsdsTables.Lower(item.Table.Names), column));
            if (item.Role == RowRole.Data && at >= 0 && at < item.Row.Cells.Count && item.Row.Cells[at].Trim() is { Length: > 0 } id)
                Take(held, id);
        }
    }
}
