using System.Text.Json;

namespace Governance.Core.Cli.Texts;

/// <summary>What the members of records are called in one language, for people who have never seen a schema.</summary>
internal sealed class FieldNames
{
    private readonly Dictionary<string, string> _names = [];

    public FieldNames(string language)
    {
        using var stream = typeof(FieldNames).Assembly.GetManifestResourceStream($"texts/fields.{language}.json")!;
        using var document = JsonDocument.Parse(stream);
        foreach (var name in document.RootElement.EnumerateObject())
            _names[name.Name] = name.Value.GetString()!;
    }

    /// <summary>The members that have a name.</summary>
    public IEnumerable<string> Members => _names.Keys;

    /// <summary>The name of a member; an adapter from outside may report one that no schema knows, which keeps its own.</summary>
    public string this[string member] => _names.GetValueOrDefault(member, member);
}
