using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>A row that is held until the rows that it adds to come.</summary>
/// <param name="table">Its table.</param>
/// <param name="id">Its id; empty where it has none.</param>
/// <param name="json">Its cells as an object.</param>
/// <param name="start">Where it stands.</param>
/// <param name="names">The ids that its keys name, in the order of the keys of its table; empty for none.</param>
internal sealed class SideRow(SideTable table, string id, string json, Origin start, IReadOnlyList<string> names)
{
    /// <summary>Its table.</summary>
    public SideTable Table => table;

    /// <summary>Its id; empty where it has none.</summary>
    public string Id => id;

    /// <summary>Its cells as an object.</summary>
    public string Json => json;

    /// <summary>Where it stands.</summary>
    public Origin Start => start;

    /// <summary>The ids that its keys name, in the order of the keys of its table; empty for none.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Whether a cell of it has this member; what another table says of it has no place then.</summary>
    public bool Has(string member) => json.Contains($"\"{member}\":", StringComparison.Ordinal);

    /// <summary>Which of its keys met a row, by their bits.</summary>
    public int Met { get; set; }

    /// <summary>Whether it is in the object that is being made: a row is never within itself.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether another row names it.</summary>
    public bool IsNamed { get; set; }
}
