using System.Globalization;

namespace Governance.Adapters.Iati;

/// <summary>Ids of records.</summary>
internal static class Ids
{
    private const int Longest = 128;
    private const string Prefix = IatiFormat.Id + ":";
    private const string Row = Prefix + "row-";

    /// <summary>The id of an activity or organisation: by its identifier, else by its place in the file.</summary>
    public static string Of(string? identifier, int row)
        => identifier is not null && identifier.Length <= Longest - Prefix.Length && identifier.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or ':' or '/' or '-') && !identifier.StartsWith("row-", StringComparison.Ordinal)
            ? Prefix + identifier
            : Row + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The id of something within a record, such as <c>iati:XX-1-A/r2/i1</c>.</summary>
    public static string Below(string id, int row, string part)
        => id.Length + part.Length < Longest ? $"{id}/{part}" : $"{Row}{row.ToString(CultureInfo.InvariantCulture)}/{part}";

    /// <summary>What is written as identifier of a record that has none.</summary>
    public static string Bare(string id) => id.StartsWith(Row, StringComparison.Ordinal) ? "" : id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;
}
