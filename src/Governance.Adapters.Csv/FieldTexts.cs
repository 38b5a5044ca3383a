using System.Text.Json;
using Governance.Core.Schemas;

namespace Governance.Adapters.Csv;

/// <summary>What the fields of the schemas mean in French; English stands in the schemas themselves.</summary>
internal static class FieldTexts
{
    private static readonly Lazy<Dictionary<string, string>> French = new(Load);

    /// <summary>What a field means. A test sees to it that none lacks French; one that does is described in English.</summary>
    /// <param name="field">The field.</param>
    /// <param name="language"><c>fr</c> for French, anything else for English.</param>
    public static string Of(SchemaField field, string language) => language == "fr" ? French.Value.GetValueOrDefault(field.Description, field.Description) : field.Description;

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(FieldTexts).Assembly.GetManifestResourceStream("texts/fr.json")!;
        using var texts = JsonDocument.Parse(stream);
        return texts.RootElement.EnumerateObject().ToDictionary(t => t.Name, t => t.Value.GetString()!, StringComparer.Ordinal);
    }
}
