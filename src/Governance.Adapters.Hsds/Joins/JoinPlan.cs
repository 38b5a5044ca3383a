using System.Text.Json.Nodes;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>How the rows of one table that makes records get what other tables add to them: as cells behind their own.</summary>
internal sealed class JoinPlan
{
    private readonly HsdsTable _table;
    private readonly SideIndex _index;
    private readonly IReadOnlyList<string> _header;
    private readonly List<string> _added = [];
    private readonly IReadOnlyList<SideKey> _links;
    private readonly int _id;
    private readonly int _name;
    private readonly int _place;
    private readonly int _mostCharacters;

    /// <param name="table">What the rows are.</param>
    /// <param name="header">The columns of the table.</param>
    /// <param name="index">The rows that add to them.</param>
    /// <param name="mostCharacters">How much may be added to a row.</param>
    public JoinPlan(HsdsTable table, IReadOnlyList<string> header, SideIndex index, int mostCharacters)
    {
        (_table, _index, _mostCharacters) = (table, index, mostCharacters);
        _header = HsdsTables.Spelled(header);
        (_id, _name) = (Position("id"), Position("name"));
        _links = [.. HsdsTables.KeysOf(table, _header).Where(k => index.Tables.Exists(t => !t.IsRecord && t.Kind.Entity == k.Entity))];
        // Before version 1.1 a service named its place itself, without a table between them.
        _place = table.Entity == Ids.Service && index.Tables.Exists(t => t.Kind.Entity == Ids.Location) ? Position(HsdsTables.PlaceOfService) : -1;
        Lists = _place < 0 ? index.Members(table.Entity) : [.. index.Members(table.Entity).Append(HsdsTables.Offers).Distinct()];

        // An object is named by path, as in the JSON form; its id is the one that names it.
        var objects = _links.SelectMany(k => index.Tables.Where(t => t.Kind.Entity == k.Entity).SelectMany(t => t.Members.Where(m => m != "id")).Concat(index.Members(k.Entity!)).Select(m => $"{k.Member}/{m}"));
        _added.AddRange(Lists.Concat(objects).Distinct().Where(m => !_header.Contains(m)));
    }

    /// <summary>How many columns the table itself has.</summary>
    public int Width => _header.Count;

    /// <summary>How many columns are behind them.</summary>
    public int Added => _added.Count;

    /// <summary>The lists that rows may have of other tables.</summary>
    public IReadOnlyList<string> Lists { get; }

    /// <summary>The header with the columns that are added.</summary>
    public TableRow Head(TableRow row) => With(row, [.. _added]);

    /// <summary>A row with what is added to it, and where that comes from.</summary>
    public (TableRow Row, JoinedCells Cells) Join(TableRow row)
    {
        var own = row.Cells.ToList();
        own.AddRange(Enumerable.Repeat("", Math.Max(0, Width - own.Count)));
        var from = new JoinedCell?[Width + Added];
        var added = new string[Added];
        Array.Fill(added, "");
        var assembly = new Assembly(_index, _mostCharacters);
        var id = _id < 0 ? "" : own[_id].Trim();

        // A row without a name makes no record: what names it is not to travel with another.
        var isRecord = id.Length > 0 && _name >= 0 && own[_name].Trim().Length > 0;
        if (isRecord)
        {
            foreach (var (member, list, rows) in assembly.Lists(_table.Entity, id, m => Position(m) is >= 0 and var at && own[at].Length > 0))
                Put(member, list, [.. rows.Select(r => r.Start)]);
        }

        if (isRecord && _place >= 0 && own[_place].Trim() is { Length: > 0 } place && !Has(HsdsTables.Offers) && assembly.Object(Ids.Location, place, out var location) is { } offered)
            Put(HsdsTables.Offers, $"[{{\"{Ids.Location}\":{offered}}}]", [location!.Start]);

        foreach (var link in _links.Where(k => isRecord && own[Position(k.Column)].Trim().Length > 0))
        {
            if (assembly.Object(link.Entity!, own[Position(link.Column)].Trim(), out var named) is not { } json)
                continue;
            foreach (var (name, value) in JsonNode.Parse(json)!.AsObject().Where(m => m.Key != "id"))
                Put($"{link.Member}/{name}", value is JsonValue text ? text.GetValue<string>() : SideTable.Text(value!), [named!.Start]);
        }

        var joined = With(row with { Cells = own }, added);
        List<Diagnostic> findings = [.. joined.Findings];
        if (row.Kinds is null && row.Cells.Count != Width)
            findings.Add(new Diagnostic(TabularDiagnostics.Ragged, new("found", row.Cells.Count), new("expected", Width)) { Origin = row.Start });
        if (assembly.LeftOut > 0)
            findings.Add(new Diagnostic(HsdsDiagnostics.TooManyRows, new("limit", _mostCharacters), new("rows", assembly.LeftOut)) { Origin = row.Start });
        if (assembly.Beside > 0)
            findings.Add(new Diagnostic(HsdsDiagnostics.Beside, new DiagnosticArgument("rows", assembly.Beside)) { Origin = row.Start });
        joined = joined with { Findings = findings };
        return (joined, new JoinedCells(row.Start, Width, from));

        bool Has(string name) => (Position(name) is >= 0 and var at && own[at].Length > 0) || (_added.IndexOf(name) is >= 0 and var behind && added[behind].Length > 0);

        void Put(string name, string value, Origin[] starts)
        {
            var at = Position(name);
            if (at >= 0 && own[at].Length == 0)
                (own[at], from[at]) = (value, new JoinedCell(name, value, starts));
            else if (_added.IndexOf(name) is >= 0 and var behind)
                (added[behind], from[Width + behind]) = (value, new JoinedCell(name, value, starts));
        }
    }

    /// <summary>Cells beyond the columns of the table stay the last.</summary>
    private TableRow With(TableRow row, string[] added)
    {
        var missing = Enumerable.Repeat("", Math.Max(0, Width - row.Cells.Count));
        return row with
        {
            Cells = [.. row.Cells.Take(Width), .. missing, .. added, .. row.Cells.Skip(Width)],
            Kinds = row.Kinds is null ? null : [.. row.Kinds.Take(Width), .. Enumerable.Repeat(CellKind.Text, Math.Max(0, Width - row.Kinds.Count) + added.Length), .. row.Kinds.Skip(Width)],
        };
    }

    private int Position(string name) => HsdsTables.Position(_header, name);
}
