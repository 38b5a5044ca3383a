using System.Buffers;
using System.Globalization;
using System.Text;
using Governance.Core;
using Governance.Core.Schemas;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// The indicators that messages name. The data structure of the SDGs has a dimension for it, others are one indicator each: a
/// record of it says its code, and its name where a code list gives one.
/// </summary>
internal static class Series
{
    private const string ByCode = "sdmx:indicator/";
    private const string ByFlow = "sdmx:flow/";
    private const int MostIdCharacters = 128;
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._/-");

    /// <summary>The id for a code of the dimension of indicators; null where it has no room in one.</summary>
    public static string? OfCode(string code) => ShippedIndicators.Ids.Contains(code) ? code : Escaped(ByCode, code);

    /// <summary>The id for a flow that is one indicator.</summary>
    public static string OfFlow(string? dataset)
        => (StructureRef.Parse(dataset) is { } flow ? Escaped(ByFlow, $"{flow.Agency}/{flow.Id}") : null) ?? ByFlow + "unnamed";

    /// <summary>The code that an id was made of, or that an indicator that is shipped goes by; null for any other.</summary>
    public static string? Code(string id)
        => id.StartsWith(ByCode, StringComparison.Ordinal) ? Unescaped(id[ByCode.Length..]) : ShippedIndicators.Ids.Contains(id) ? id : null;

    /// <summary>Whether an id is one that is made here.</summary>
    public static bool IsMade(string id) => id.StartsWith(ByFlow, StringComparison.Ordinal) || Code(id) is not null;

    /// <summary>The record of an indicator that was met; null where one travels with the library, or it is not ours.</summary>
    /// <param name="observation">A value of it.</param>
    /// <param name="name">Its name by a code list; null for none.</param>
    public static Indicator? Of(Observation observation, string? name)
    {
        var id = observation.IndicatorId;
        if (ShippedIndicators.Ids.Contains(id) || !IsMade(id))
            return null;
        var code = Code(id) ?? Unescaped(id[ByFlow.Length..]);
        return code is null ? null : new Indicator
        {
            Id = id,
            Minted = true,
            Name = new LocalizedText { Language = name is null ? "und" : "en", Text = name ?? code },
            Code = code,
            Source = new Source { Format = observation.Source?.Format, Retrieved = observation.Source?.Retrieved },
        };
    }

    /// <summary>A text in an id: what an id cannot hold is escaped with a colon.</summary>
    private static string? Escaped(string prefix, string text)
    {
        if (text.Length > 0 && !text.AsSpan().ContainsAnyExcept(Plain))
            return prefix.Length + text.Length <= MostIdCharacters ? prefix + text : null;
        var id = new StringBuilder(prefix);
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)b) || (char)b is '.' or '_' or '/' or '-')
                id.Append((char)b);
            else
                id.Append(CultureInfo.InvariantCulture, $":{b:X2}");
        }

        return text.Length > 0 && id.Length <= MostIdCharacters ? id.ToString() : null;
    }

    private static string? Unescaped(string text)
    {
        if (!text.Contains(':', StringComparison.Ordinal))
            return text.Length == 0 ? null : text;
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ':')
                bytes.Add((byte)text[i]);
            else if (i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var b))
                (bytes, i) = ([.. bytes, b], i + 2);
            else
                return null;
        }

        return bytes.Count == 0 ? null : Encoding.UTF8.GetString([.. bytes]);
    }
}
