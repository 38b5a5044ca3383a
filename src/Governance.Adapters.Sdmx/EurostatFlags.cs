using System.Collections.Frozen;
using Governance.Core;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// The status of observations by the letters of Eurostat, which are small (<c>p</c> is provisional) and not all those of the
/// standard's list. One that says two things, or another one, stays an attribute.
/// </summary>
internal static class EurostatFlags
{
    private const string Confidential = "C";

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
                    o.Confidentiality = Confidential;
                else if (text == "s" || Codes.ContainsKey(text))
                    o.Status = text == "s" ? "E" : Codes[text];
                else
                    return usual.TryRead(cell, o);
                return true;
            },
            o => (id == Known.Flag ? Of(o) : null) ?? usual.Write(o),
            (cell, o) => id == Known.Flag ? Flag(cell, o) : usual.TryReadSurely(cell, o));
    }

    private static bool Flag(string cell, Observation observation)
    {
        if (!Codes.TryGetValue(cell, out var status))
            return false;
        observation.Status = status;
        return true;
    }
}
