using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>
/// Marks by which a service knows a finding again in its next run: a keyed hash over code, record and pointer, never over a
/// value. What comes or goes before it does not change it, so the number of an item in a list or of a record without an id
/// of its own is no part of it; then the input is, and equal findings are told apart by their order.
/// </summary>
internal sealed partial class Fingerprints
{
    /// <summary>The name of this way of making them.</summary>
    public const string Name = "governanceFinding/v1";

    private static readonly byte[] Key = Encoding.UTF8.GetBytes("governance report fingerprint v1");
    private readonly Dictionary<string, int> _met = new(StringComparer.Ordinal);

    /// <summary>The mark of the next finding, in the order of the report.</summary>
    public string Of(Diagnostic diagnostic)
    {
        var record = diagnostic.Record is { } id && !RowNumber().IsMatch(id) ? "id " + id : "in " + diagnostic.Origin.Input;
        var about = string.Join('\n', diagnostic.Code, record, ItemNumber().Replace(diagnostic.Pointer, "*"), diagnostic.Origin.Sheet, diagnostic.Origin.Field);
        var earlier = _met.GetValueOrDefault(about);
        _met[about] = earlier + 1;
        var hash = HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(about + "\n" + earlier.ToString(CultureInfo.InvariantCulture)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }

    /// <summary>A record named by its place, or by an id that a reader made of its row.</summary>
    [GeneratedRegex("^#|[:-]row-[0-9]")]
    private static partial Regex RowNumber();

    [GeneratedRegex("(?<=/)#?[0-9]+(?=/|$)")]
    private static partial Regex ItemNumber();
}
