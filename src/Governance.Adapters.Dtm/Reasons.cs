using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>Reasons. Several in one cell are reasons of the same people together: they cannot be told apart, and none is the reason of a part.</summary>
internal static class Reasons
{
    private const string Travel = "dtm-travel-reason";
    private const string Separator = "; ";

    /// <summary>What set a displacement off, several joined by « ; ».</summary>
    public static FieldConverter<MobilityCount> Joined(string scheme)
        => List<MobilityCount>(scheme, "", c => c.Triggers, (c, list) => c.Triggers = list);

    /// <summary>Why people travel, in words.</summary>
    public static FieldConverter<T> Told<T>(string language, Func<T, IList<Coded>?> get, Action<T, IList<Coded>> set)
        where T : Record
        => List(Travel, language, get, set);

    /// <summary>A column of its own for one reason: 1 where people gave it, 0 where not.</summary>
    public static FieldConverter<T> Flag<T>(string name, Func<T, IList<Coded>?> get, Action<T, IList<Coded>> set)
        where T : Record
        => FieldConverters.Of<T>(
            (cell, record) =>
            {
                var flag = cell.Trim();
                if (flag == "0")
                    return true;
                if (flag != "1")
                    return false;
                if (get(record) is not { } list)
                    set(record, list = []);
                list.Add(Words.Coded(Travel, name));
                return true;
            },
            record => get(record)?.Any(c => c.SourceCode == name || (c.SourceCode is null && c.Code is not null && Words.Find(Travel, name)?.Core == c.Code)) == true ? "1" : "0");

    private static FieldConverter<T> List<T>(string scheme, string language, Func<T, IList<Coded>?> get, Action<T, IList<Coded>> set)
        where T : Record
        => FieldConverters.Of<T>(
            (cell, record) =>
            {
                var parts = Parts(scheme, cell);
                if (parts.Length > 0)
                    set(record, [.. parts.Select(p => Words.Coded(scheme, p))]);

                // A reason that no list has is kept as told, and said.
                return parts.Length > 0 && parts.All(p => Words.Find(scheme, p) is not null);
            },
            record => get(record)?.Select(c => c.SourceCode ?? Words.Spell(scheme, c.Code, language)).OfType<string>().ToList() is { Count: > 0 } words ? string.Join(Separator, words) : null);

    /// <summary>The reasons of a cell: between semicolons, or codes with a space between them as people ticked them.</summary>
    private static string[] Parts(string scheme, string cell)
    {
        var parts = cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var only] || Words.Find(scheme, only) is not null)
            return parts;
        var codes = only.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(codes, c => Words.Find(scheme, c)?.Code.Equals(c, StringComparison.OrdinalIgnoreCase) == true) ? codes : parts;
    }
}
