using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Hsds;

/// <summary>
/// Ids are unique within a table alone in older files, so a record is named after its table too: <c>hsds:service/1</c>. An id of
/// ours is written behind <c>core:</c> and comes back as it was.
/// </summary>
internal static partial class Ids
{
    public const string Organization = "organization";
    public const string Service = "service";
    public const string Location = "location";
    public const string Offer = "service_at_location";
    private const string Ours = "core:";
    private const int Longest = 128;

    /// <summary>The id of a record; named after its table.</summary>
    public static FieldConverter<T> Own<T>(string table)
        where T : Record
        => FieldConverters.Of<T>(
            (cell, record) =>
            {
                if (Read(table, cell) is not { } id)
                    return false;
                (record.Id, record.Minted) = (id, id.StartsWith(Prefix(table), StringComparison.Ordinal) ? true : null);
                return true;
            },
            record => IsOfRow(record) ? null : Write(table, record.Id));

    /// <summary>A reference to a record of a table.</summary>
    public static FieldConverter<T> Of<T>(string table, Func<T, string?> get, Action<T, string> set)
        where T : Record
        => FieldConverters.Of<T>(
            (cell, record) =>
            {
                if (Read(table, cell) is not { } id)
                    return false;
                set(record, id);
                return true;
            },
            record => get(record) is { } id ? Write(table, id) : null);

    /// <summary>Whether a record came from elsewhere, so that what version 3 asks for is made of what it says; one of a directory goes back as it was.</summary>
    public static bool IsOurs(Record record) => record.Source?.Format?.StartsWith(HsdsFormat.Id + "/", StringComparison.Ordinal) != true;

    /// <summary>The source of a record while it is read, before its row is known.</summary>
    public static Source Directory => new() { Format = HsdsFormat.Id + "/" };

    /// <summary>Whether a written id is one of ours.</summary>
    public static bool IsOurs(string? written) => written?.StartsWith(Ours, StringComparison.Ordinal) == true;

    /// <summary>What the ids of the parts of a record are made from; nothing where the record has no id of its own.</summary>
    public static string Key(Record record) => IsOfRow(record) ? "" : record.Id;

    /// <summary>The id of a record as its table has it; nothing where the record has no id of its own.</summary>
    public static string Written(string table, Record record) => IsOfRow(record) ? "" : Write(table, record.Id);

    /// <summary>A reference to a record of a table, as the table has its id.</summary>
    public static string Written(string table, string id) => Write(table, id);

    /// <summary>The id of a part of a record, which the specification wants as a UUID: the same every time.</summary>
    public static string Of(string key, string part, int index)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{key}\n{part}\n{index}")), hash);
        (hash[6], hash[8]) = ((byte)((hash[6] & 0x0F) | 0x80), (byte)((hash[8] & 0x3F) | 0x80));
        return new Guid(hash[..16], bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
    }

    private static bool IsOfRow(Record record) => record.Id.Length == 0 || (record.Minted == true && record.Id.StartsWith($"{HsdsFormat.Id}:row-", StringComparison.Ordinal));

    private static string Prefix(string table) => $"{HsdsFormat.Id}:{table}/";

    private static string? Read(string table, string cell)
    {
        var text = cell.Trim();
        var id = text.StartsWith(Ours, StringComparison.Ordinal) ? text[Ours.Length..] : Prefix(table) + text;
        return id.Length <= Longest && Pattern().IsMatch(id) && text.Length > 0 ? id : null;
    }

    private static string Write(string table, string id)
        => id.StartsWith(Prefix(table), StringComparison.Ordinal) && id.Length > Prefix(table).Length && !id.AsSpan(Prefix(table).Length).StartsWith(Ours) ? id[Prefix(table).Length..] : Ours + id;

    [GeneratedRegex(Patterns.Id, RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
