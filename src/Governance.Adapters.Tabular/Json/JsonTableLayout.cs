namespace Governance.Adapters.Tabular;

/// <summary>
/// How the lists of JSON objects of a partner lie, for an adapter that reads them like tables: the members of an object are
/// the cells of a row.
/// </summary>
public sealed record JsonTableLayout
{
    /// <summary>A list of objects, at the root or as the first such list within an object.</summary>
    public static JsonTableLayout Any { get; } = new();

    /// <summary>A list at the root, or under a name that interfaces give it; portals of open data (CKAN) have it a step deeper.</summary>
    public static JsonTableLayout Usual { get; } = new() { Lists = ["content", "contents", "data", "features", "items", "records", "result", "result/records", "results", "rows", "submissions", "value"] };

    /// <summary>
    /// Names of the member that holds the list where the root is an object, such as <c>items</c>, or <c>result/records</c> for one
    /// within an object; empty means the first list of objects.
    /// </summary>
    public IReadOnlyList<string> Lists { get; init; } = [];

    /// <summary>
    /// A member whose own members count as those of the object, without its name before theirs, such as <c>properties</c> of
    /// GeoJSON; null for none. Other objects within an object are named by path: <c>geometry/type</c>.
    /// </summary>
    public string? Lifted { get; init; }

    /// <summary>Whether an object without such a list is itself the one object of a list, as in collections with a file for each. Default false.</summary>
    public bool TakesSingle { get; init; }

    /// <summary>Lists within an object of whose items each row says where they start, such as <c>services</c>: <see cref="TableRow.Inner"/>. Default none.</summary>
    public IReadOnlyList<string> Located { get; init; } = [];
}
