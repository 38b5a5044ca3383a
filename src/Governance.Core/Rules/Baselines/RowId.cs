namespace Governance.Core.Rules;

/// <summary>
/// Tells the ids that readers make of the number of a row, such as <c>dtm:row-7</c> or <c>hxl:table-2-row-7</c>: when a row is
/// inserted, they name other records.
/// </summary>
internal static class RowId
{
    private const string Row = "row-";

    public static bool Is(string id)
    {
        var at = id.IndexOf(Row, StringComparison.Ordinal);
        return at > 0 && id[at - 1] is ':' or '-' && at + Row.Length < id.Length && char.IsAsciiDigit(id[at + Row.Length]);
    }
}
