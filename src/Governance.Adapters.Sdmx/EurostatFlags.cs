using System.Buffers;
using System.Collections.Frozen;
using Governance.Core;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// The status of observations by the letters of Eurostat, which are small (<c>p</c> is provisional) and not all those of the
/// standard's list. One that says two things, or another one, stays an attribute, also behind the colon that says that the value is missing.
/// </summary>
internal static class EurostatFlags
{
    private const string Confidential = "C";
    private const string Missing = "O";
    private const char Colon = ':';

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ");

    /// <summary>Those that mean what a code of the standard means; an estimate of Eurostat's own is one, and what is not applicable cannot exist.</summary>
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>
    {
        ["b"] = "B",
        ["d"] = "D",
        ["e"] = "E",
        ["f"] = "F",
        ["n"] = "N",
        ["p"] = "P",
        ["u"] = "U",
        ["z"] = "M",
        [":"] = "O",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The flag of an observation; null where Eurostat has none for its status.</summary>
    public static string? Of(Observation observation)
        => observation.Status is { } status ? Codes.FirstOrDefault(c => c.Value == status).Key : observation.Confidentiality == Confidential ? "c" : null;

    /// <summary>Whether a text is flags: letters, or none.</summary>
    public static bool Is(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Letters);

    /// <summary>The flags of an observation without a value: what tells why it has none, or the colon that says only that, in front of what they are.</summary>
    /// <param name="flags">The flags.</param>
    public static string OfMissing(string flags) => flags is "c" or "n" or "z" ? flags : flags.Length == 0 ? ":" : $": {flags}";

    /// <summary>The status under the name of the standard or of Eurostat; the letters of both are understood under each.</summary>
    /// <param name="id">Id of the attribute.</param>
    public static SureConverter Status(string id)
    {
        var usual = Fields.Coded(id, "observation-status", static o => o.Status, static (o, c) => o.Status = c, null);
        return new(
            (cell, o) =>
            {
                var text = cell.Trim();
                if (text == "c")
                    Confidentialities.Set(o, Confidential);
                else if (IsMissing(text))
                    (o.Status, _) = (Missing, usual.TryRead(cell, o));
                else if (text == "s" || Codes.ContainsKey(text))
                    o.Status = text == "s" ? "E" : Codes[text];
                else
                    return usual.TryRead(cell, o);
                return true;
            },
            o => (o.Status == Missing && Fields.Get(o.Attributes, id) is { } kept && IsMissing(kept) ? kept : id == Known.Flag ? Of(o) : null) ?? usual.Write(o),
            (cell, o) => id == Known.Flag ? Flag(cell, o) : usual.TryReadSurely(cell, o));
    }

    /// <summary>Whether flags begin with the colon and say more.</summary>
    private static bool IsMissing(string flags) => flags.Length > 1 && flags[0] == Colon && flags.AsSpan(1).Trim() is var said && said.Length > 0 && Is(said);

    private static bool Flag(string cell, Observation observation)
    {
        if (!Codes.TryGetValue(cell, out var status))
            return false;
        observation.Status = status;
        return true;
    }
}
