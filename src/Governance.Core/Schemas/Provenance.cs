using System.Text.Json;

namespace Governance.Core.Schemas;

/// <summary>Where a list comes from, for people to read: source, edition and licence, in French where French differs.</summary>
internal sealed class Provenance
{
    private readonly string _en;
    private readonly string _fr;

    public Provenance(JsonElement root)
    {
        string[] names = ["source", "edition", "licence"];
        _en = string.Join(" · ", names.Select(Text).OfType<string>());
        _fr = string.Join(" · ", names.Select(n => Text(n + "Fr") ?? Text(n)).OfType<string>());

        string? Text(string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;
    }

    public string In(string language) => language == "fr" ? _fr : _en;
}
