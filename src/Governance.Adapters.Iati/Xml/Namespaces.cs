using System.Text.Json;

namespace Governance.Adapters.Iati;

/// <summary>The prefixes that are declared around an element.</summary>
internal sealed class Namespaces
{
    public static readonly Namespaces None = new([]);

    private readonly Dictionary<string, string> _byPrefix;

    private Namespaces(Dictionary<string, string> byPrefix) => _byPrefix = byPrefix;

    /// <summary>The namespace of a name; null where its prefix is declared nowhere.</summary>
    public string? Of(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var prefix = colon < 0 ? "" : name[..colon];
        return prefix switch
        {
            "xml" => XmlNames.Xml,
            "xmlns" => XmlNames.Declarations,
            "" => "",
            _ => _byPrefix.GetValueOrDefault(prefix),
        };
    }

    /// <summary>These and the ones an object declares.</summary>
    public Namespaces With(JsonElement json)
    {
        var inner = this;
        foreach (var member in json.EnumerateObject())
            inner = inner.With(member.Name, member.Value);
        return inner;
    }

    /// <summary>These and the one a member declares, if it does.</summary>
    public Namespaces With(string member, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.String || !member.StartsWith("@xmlns:", StringComparison.Ordinal))
            return this;
        var prefix = member[7..];
        return json.GetString() is { Length: > 0 } found && prefix is not ("xml" or "xmlns") && found is not (XmlNames.Xml or XmlNames.Declarations)
            ? new Namespaces(new Dictionary<string, string>(_byPrefix) { [prefix] = found })
            : this;
    }
}
