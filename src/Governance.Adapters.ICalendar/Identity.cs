using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Schemas;

namespace Governance.Adapters.ICalendar;

/// <summary>
/// A UID as the id of a record and back. A UID may hold any character, an id may not: others stand as an underscore and
/// their bytes, such as <c>icalendar:a_40example.org</c>. An id of ours becomes a UID of its own kind and comes back as it was.
/// </summary>
internal static partial class Identity
{
    public const string Prefix = ICalendarFormat.Id + ":";
    private const string Ours = "@governance-core";
    private const int Longest = 100;
    private const int LongestId = 128;

    public static string Read(string uid)
    {
        if (uid.EndsWith(Ours, StringComparison.Ordinal) && uid[..^Ours.Length] is { Length: <= LongestId } own && Id().IsMatch(own))
            return own;
        var encoded = Encode(uid);
        return Prefix + (encoded.Length <= Longest ? encoded : "sha256-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(uid)).AsSpan(0, 16)));
    }

    /// <summary>The UID of an id; what stands behind a slash is a time of a series.</summary>
    public static string Write(string id)
    {
        if (id.StartsWith(Prefix, StringComparison.Ordinal))
        {
            var encoded = id[Prefix.Length..].Split('/')[0];
            if (Decode(encoded) is { Length: > 0 } uid && Read(uid) == Prefix + encoded)
                return uid;
        }

        return id + Ours;
    }

    /// <summary>Whether an event without a UID is named after its place, or not named yet.</summary>
    public static bool IsOfRow(GovernanceEvent e)
        => e.Id.Length == 0 || (e.Minted == true && e.Id.StartsWith(Prefix + "row-", StringComparison.Ordinal) && e.Source?.Row is { } row && e.Id.EndsWith($"-{row.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal));

    private static string Encode(string uid)
    {
        var text = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(uid))
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'.' or (byte)'-')
                text.Append((char)b);
            else
                text.Append(CultureInfo.InvariantCulture, $"_{b:x2}");
        }

        return text.ToString();
    }

    private static string Decode(string encoded)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] == '_' && i + 2 < encoded.Length && byte.TryParse(encoded.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var b))
            {
                bytes.Add(b);
                i += 2;
            }
            else
            {
                bytes.Add((byte)encoded[i]);
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    [GeneratedRegex(Patterns.Id, RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
