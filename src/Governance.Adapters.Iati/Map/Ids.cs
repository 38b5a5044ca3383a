using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Adapters.Iati;

/// <summary>Ids of records.</summary>
internal static class Ids
{
    private const int Longest = 128;
    private const string Prefix = IatiFormat.Id + ":";
    private const string Row = Prefix + "row-";
    private const string Hash = Prefix + "hash-";
    private const int HashDigits = 32;

    /// <summary>The id of an activity or organisation: by its identifier, or a hash of one that has no room in an id; else by its place in the file.</summary>
    public static string Of(string? identifier, int row)
    {
        if (identifier is not { Length: > 0 })
            return Row + row.ToString(CultureInfo.InvariantCulture);
        var id = Prefix + identifier;
        return id.Length <= Longest && identifier.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or ':' or '/' or '-') && !IsMade(id)
            ? id
            : Hash + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(identifier)))[..HashDigits].ToLowerInvariant();
    }

    /// <summary>Whether an id says no more than where its record stood. Any other stays the same, and two records of one are doubles.</summary>
    public static bool IsOfPlace(string id) => id.StartsWith(Row, StringComparison.Ordinal);

    /// <summary>The id of something within a record, such as <c>iati:XX-1-A/r2/i1</c>.</summary>
    public static string Below(string id, int row, string part)
        => id.Length + part.Length < Longest ? $"{id}/{part}" : $"{Row}{row.ToString(CultureInfo.InvariantCulture)}/{part}";

    /// <summary>What is written as identifier of a record that has none.</summary>
    public static string Bare(string id) => IsMade(id) ? "" : id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;

    private static bool IsMade(string id) => IsOfPlace(id) || id.StartsWith(Hash, StringComparison.Ordinal);
}
