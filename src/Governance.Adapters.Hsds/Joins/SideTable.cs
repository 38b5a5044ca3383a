using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>A table whose rows are held.</summary>
/// <param name="kind">What it is.</param>
/// <param name="header">Its columns.</param>
internal sealed class SideTable(HsdsTable kind, IReadOnlyList<string> header)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly IReadOnlyList<string> _header = HsdsTables.Lower(header);
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);

    /// <summary>What it is.</summary>
    public HsdsTable Kind => kind;

    /// <summary>Its columns, in small letters as the specification spells them.</summary>
    public IReadOnlyList<string> Header => _header;

    /// <summary>The columns by which its rows are joined.</summary>
    public IReadOnlyList<SideKey> Keys { get; } = HsdsTables.KeysOf(kind, HsdsTables.Lower(header));

    /// <summary>The members that objects of its rows have.</summary>
    public IReadOnlyCollection<string> Members => _members;

    /// <summary>Its rows.</summary>
    public List<SideRow> Rows { get; } = [];

    /// <summary>Whether its rows make records of their own in this run, so that they are not in others too.</summary>
    public bool IsRecord { get; init; }

    /// <summary>A row of it.</summary>
    public SideRow Row(IReadOnlyList<string> cells, Origin start)
    {
        var item = new JsonObject();
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length == 0)
                continue;

            // A cell without a name, or with that of another, is kept by its place.
            var isNamed = i < _header.Count && _header[i].Length > 0 && !item.ContainsKey(_header[i]);
            item[isNamed ? _header[i] : $"#{i + 1}"] = cells[i];
            if (isNamed)
                _members.Add(_header[i]);
        }

        if (kind.Told is var (told, value) && !item.ContainsKey(told))
        {
            item[told] = value;
            _members.Add(told);
        }

        return new SideRow(this, Cell("id"), item.ToJsonString(Compact), start, [.. Keys.Select(k => Cell(k.Column))]);

        string Cell(string name) => HsdsTables.Position(_header, name) is >= 0 and var at && at < cells.Count ? cells[at].Trim() : "";
    }

    /// <summary>A list or an object as text.</summary>
    public static string Text(JsonNode value) => value.ToJsonString(Compact);

    /// <summary>What a key of a row names: its own table, or the one that the row says; null for any where there is no column to say it, and nothing for a table that is none.</summary>
    public string? Entity(SideKey key, IReadOnlyList<string> cells)
        => key.Entity ?? (HsdsTables.TypeOf(_header) is >= 0 and var type ? (type < cells.Count ? HsdsTables.Find(cells[type])?.Entity : null) ?? "" : null);
}
