using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.MissingMigrants;

/// <summary>Ids of incidents and of the incidents they are part of.</summary>
internal static partial class Keys
{
    public const string Prefix = "missing-migrants:";
    private const int LongestId = 128;

    /// <summary>The id space of the files since 2021, such as <c>2026.MMP0001</c>.</summary>
    public const string Scheme = "missing-migrants";

    /// <summary>The key of a row. One layout joins the keys of merged incidents with commas.</summary>
    public static FieldConverter<Incident> Own(string scheme, bool joined = false) => FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            var keys = Array.ConvertAll(joined ? cell.Split(',') : [cell], Clean);
            if (Array.Exists(keys, k => k.Length is 0 or > 256))
                return false;
            incident.Identifiers = [];
            foreach (var key in keys)
                incident.Identifiers.Add(new Identifier { Scheme = scheme, Value = key });
            return true;
        },
        incident => Known(incident, scheme, joined));

    /// <summary>
    /// The main incident, which has no row of its own: a key that the parts share. A row that is no part of another repeats
    /// its own key there.
    /// </summary>
    public static FieldConverter<Incident> Main { get; } = FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            var main = Clean(cell);
            if (main.Length == 0 || main == Known(incident, Scheme, joined: true))
                return true;
            if (!IsId(main))
                return false;
            incident.Group = main;
            return true;
        },
        incident => incident.Group is { } main ? main
            : IsMerged(incident) && incident.Minted != true && incident.Id != Joined(incident) ? Strip(incident.Id)
            : Known(incident, Scheme, joined: true));

    /// <summary>
    /// Names the record: after its key; after its main incident where it merges several keys; else after its row.
    /// </summary>
    public static void Name(Incident incident, FieldPlace place)
    {
        incident.Minted = null;
        if (IsMerged(incident) && incident.Group is { } main)
        {
            incident.Id = Prefix + main;
            incident.Group = null;
        }
        else if (Joined(incident) is { } id)
        {
            incident.Id = id;
        }
        else
        {
            incident.Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Prefix}row-{place.Row}");
            incident.Minted = true;
        }
    }

    /// <summary>Whether a row is the whole of a split incident: it joins the keys of all its parts.</summary>
    public static bool IsMerged(Incident incident)
    {
        var ours = 0;
        for (var i = 0; i < incident.Identifiers?.Count; i++)
            ours += IsOurs(incident.Identifiers[i]) ? 1 : 0;
        return ours > 1;
    }

    /// <summary>The id made of all keys of a row, where they make one.</summary>
    private static string? Joined(Incident incident)
    {
        var keys = default(JoinedText);
        for (var i = 0; i < incident.Identifiers?.Count; i++)
        {
            if (IsOurs(incident.Identifiers[i]))
                keys.Add(incident.Identifiers[i].Value);
        }

        return keys.With("_") is { } key && IsId(key) ? Prefix + key : null;
    }

    private static string? Known(Incident incident, string scheme, bool joined)
        => Of(incident, scheme, joined) ?? Of(incident, null, joined) ?? (incident.Minted == true ? null : Strip(incident.Id));

    /// <summary>The keys of one scheme, or of any of ours.</summary>
    private static string? Of(Incident incident, string? scheme, bool joined)
    {
        var keys = default(JoinedText);
        for (var i = 0; i < incident.Identifiers?.Count; i++)
        {
            var identifier = incident.Identifiers[i];
            if (scheme is null ? !IsOurs(identifier) : identifier.Scheme != scheme)
                continue;
            if (!joined)
                return identifier.Value;
            keys.Add(identifier.Value);
        }

        return keys.With(",");
    }

    private static bool IsOurs(Identifier identifier) => identifier.Scheme.StartsWith(Scheme, StringComparison.Ordinal);

    private static string Strip(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;

    /// <summary>Byte order marks have been met inside cells.</summary>
    private static string Clean(string cell) => cell.Trim().Trim('\uFEFF');

    private static bool IsId(string key) => key.Length is > 0 and <= LongestId - 17 && Id().IsMatch(key);

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._:/-]*\z")]
    private static partial Regex Id();
}
