using System.Text;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>Makes the objects of one record of the rows that add to it, up to the length that a record may have.</summary>
/// <param name="index">The rows.</param>
/// <param name="mostCharacters">How long all objects together may be.</param>
internal sealed class Assembly(SideIndex index, long mostCharacters)
{
    /// <summary>Rows within rows, of which the specification has four: services at a place, their phones, the languages of these.</summary>
    private const int MostDepth = 8;

    private long _left = mostCharacters;
    private int _depth;

    /// <summary>How many rows were left out because the record was long or deep enough.</summary>
    public long LeftOut { get; private set; }

    /// <summary>How many rows have no place because a cell says the same.</summary>
    public long Beside { get; private set; }

    /// <summary>The lists of a row, by their names, each with its rows in their order.</summary>
    /// <param name="entity">What the row is.</param>
    /// <param name="id">Its id.</param>
    /// <param name="has">Whether a cell of the row has such a list already.</param>
    public IReadOnlyList<(string Member, string Json, IReadOnlyList<SideRow> Rows)> Lists(string entity, string id, Func<string, bool> has)
    {
        var lists = new List<(string, string, IReadOnlyList<SideRow>)>();
        foreach (var list in index.Of(entity, id).Where(r => !r.Row.IsOpen && r.Row.Table.Kind.Entity != entity).GroupBy(r => r.Row.Table.Kind.MemberIn(entity)).ToList())
        {
            var json = new StringBuilder("[");
            var rows = new List<SideRow>();
            var isBeside = has(list.Key);
            foreach (var (row, bit) in list)
            {
                row.Met |= 1 << bit;
                Beside += isBeside ? 1 : 0;
                if (isBeside || !Fits(row))
                    continue;
                json.Append(json.Length > 1 ? "," : "");
                Append(json, row);
                rows.Add(row);
            }

            if (json.Length > 1)
                lists.Add((list.Key, json.Append(']').ToString(), rows));
        }

        return lists;
    }

    /// <summary>The object of a row that another names; null where there is none.</summary>
    public string? Object(string entity, string id, out SideRow? row)
    {
        row = index.Named(entity, id);
        if (row is null || row.IsOpen || !Fits(row))
            return null;
        row.IsNamed = true;
        var json = new StringBuilder();
        Append(json, row);
        return json.ToString();
    }

    private bool Fits(SideRow row)
    {
        if (_left < row.Json.Length || _depth >= MostDepth)
        {
            LeftOut++;
            return false;
        }

        _left -= row.Json.Length;
        return true;
    }

    private void Append(StringBuilder json, SideRow row)
    {
        row.IsOpen = true;
        _depth++;
        json.Append(row.Json, 0, row.Json.Length - 1);
        var isFirst = row.Json.Length == 2;
        foreach (var (key, i) in row.Table.Keys.Select((k, i) => (k, i)).Where(k => k.k.Member is not null && row.Names[k.i].Length > 0 && !row.Has(k.k.Member!)))
        {
            if (Object(key.Entity!, row.Names[i], out _) is not { } named)
                continue;
            row.Met |= 1 << i;
            Member(key.Member!, named);
        }

        if (row.Id.Length > 0)
        {
            foreach (var (member, list, _) in Lists(row.Table.Kind.Entity, row.Id, row.Has))
                Member(member, list);
        }

        json.Append('}');
        row.IsOpen = false;
        _depth--;

        void Member(string name, string value)
        {
            json.Append(isFirst ? "\"" : ",\"").Append(name).Append("\":").Append(value);
            isFirst = false;
        }
    }
}
