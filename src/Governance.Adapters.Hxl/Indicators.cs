using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Governance.Core;

namespace Governance.Adapters.Hxl;

/// <summary>
/// The indicators that tagged tables name. HXL defines none: a record of one says its code or name and no more, so that
/// references lead to it.
/// </summary>
internal static class Indicators
{
    /// <summary>What an observation refers to until its row is read.</summary>
    public const string Unnamed = "hxl:indicator";

    /// <summary>Reserved partner field: what the table calls the indicator.</summary>
    public const string NameField = "@indicator";

    private const string ByCode = "hxl:indicator/";
    private const string ByName = "hxl:indicator-";
    private const int MostIdCharacters = 128;
    private const int HashDigits = 16;

    /// <summary>The id for a code; null where it has no room in one. What an id cannot hold is escaped with a colon.</summary>
    public static string? OfCode(string code)
    {
        var id = new StringBuilder(ByCode);
        foreach (var b in Encoding.UTF8.GetBytes(code))
        {
            if (char.IsAsciiLetterOrDigit((char)b) || (char)b is '.' or '_' or '/' or '-')
                id.Append((char)b);
            else
                id.Append(CultureInfo.InvariantCulture, $":{b:X2}");
        }

        return id.Length <= MostIdCharacters ? id.ToString() : null;
    }

    /// <summary>The id for a name: the same name is the same indicator in every table.</summary>
    public static string OfName(string name) => ByName + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashDigits].ToLowerInvariant();

    /// <summary>The code that an id was made of; null where it was made of something else.</summary>
    public static string? Code(string id)
    {
        if (!id.StartsWith(ByCode, StringComparison.Ordinal))
            return null;
        var bytes = new List<byte>(id.Length);
        for (var i = ByCode.Length; i < id.Length; i++)
        {
            if (id[i] != ':')
                bytes.Add((byte)id[i]);
            else if (i + 2 < id.Length && byte.TryParse(id.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var b))
                (bytes, i) = ([.. bytes, b], i + 2);
            else
                return null;
        }

        return Encoding.UTF8.GetString([.. bytes]) is { Length: > 0 } code && OfCode(code) == id ? code : null;
    }

    /// <summary>Whether an id is one that is made here.</summary>
    public static bool IsMade(string id) => id.StartsWith(ByCode, StringComparison.Ordinal) || (id.StartsWith(ByName, StringComparison.Ordinal) && id.Length == ByName.Length + HashDigits);

    /// <summary>What the table calls the indicator; null where it only has a code.</summary>
    public static string? Name(Observation observation)
        => Notes.Of(observation, NameField);

    /// <summary>Keeps what the table calls the indicator.</summary>
    public static void Name(Observation observation, string name) => Notes.Keep(observation, NameField, name);

    /// <summary>The indicator an observation of ours refers to; null where it refers to one of somebody else.</summary>
    public static Indicator? Of(Observation observation)
    {
        if (!IsMade(observation.IndicatorId) || (Name(observation) ?? Code(observation.IndicatorId)) is not { } name)
            return null;
        return new Indicator
        {
            Id = observation.IndicatorId,
            Minted = true,
            Name = Texts.Of(name),
            Code = Code(observation.IndicatorId),
            Source = new Source { Format = observation.Source?.Format, Retrieved = observation.Source?.Retrieved },
        };
    }
}
