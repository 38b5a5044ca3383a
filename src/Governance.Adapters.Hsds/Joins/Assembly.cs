using System.Text;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>Makes the objects of one record of the rows that add to it, up to the length that a record may have.</summary>
/// <param name="index">The rows.</param>
/// <param name="mostCharacters">How long all objects together may be.</param>
internal sealed class Assembly(SideIndex index, long mostCharacters)
{
    private long _left = mostCharacters;

    /// <summary>How many rows were left out because the record was long enough.</summary>
    public long LeftOut { get; private set; }

    /// <summary>The lists of a row, by their names, each with its first row.</summary>
    public IReadOnlyList<(string Member, string Json, SideRow First)> Lists(string entity, string id, IReadOnlyList<string> header)
    {
        var lists = new List<(string, string, SideRow)>();
        foreach (var list in index.Of(entity, id).Where(r => !r.Row.IsOpen && !header.Contains(r.Row.Table.Kind.Member) && r.Row.Table.Kind.Entity != entity).GroupBy(r => r.Row.Table.Kind.Member).ToList())
        {
            var json = new StringBuilder("[");
            foreach (var (row, bit) in list)
            {
                if (!Fits(row))
                    continue;
                row.Met |= 1 << bit;
                json.Append(json.Length > 1 ? "," : "");
                Append(json, row);
            }

            if (json.Length > 1)
                lists.Add((list.Key, json.Append(']').ToString(), list.First().Row));
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
        if (_left < row.Json.Length)
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
        json.Append(row.Json, 0, row.Json.Length - 1);
        var isFirst = row.Json.Length == 2;
        foreach (var (key, i) in row.Table.Keys.Select((k, i) => (k, i)).Where(k => k.k.Member is not null && row.Names[k.i].Length > 0 && !row.Table.Header.Contains(k.k.Member)))
        {
            if (Object(key.Entity!, row.Names[i], out _) is not { } named)
                continue;
            row.Met |= 1 << i;
            Member(key.Member!, named);
        }

        if (row.Id.Length > 0)
        {
            foreach (var (member, list, _) in Lists(row.Table.Kind.Entity, row.Id, row.Table.Header))
                Member(member, list);
        }

        json.Append('}');
        row.IsOpen = false;

        void Member(string name, string value)
        {
            json.Append(isFirst ? "\"" : ",\"").Append(name).Append("\":").Append(value);
            isFirst = false;
        }
    }
}
