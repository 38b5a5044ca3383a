using System.Text.Json;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Texts;

/// <summary>The tool's own sentences in one language.</summary>
internal sealed class ToolTexts
{
    private readonly Dictionary<string, string> _texts = [];
    private readonly Lazy<FieldNames> _fields;

    private ToolTexts(string language)
    {
        Language = language;
        _fields = new(() => new FieldNames(language));
        using var stream = typeof(ToolTexts).Assembly.GetManifestResourceStream($"texts/{language}.json")!;
        using var document = JsonDocument.Parse(stream);
        foreach (var text in document.RootElement.EnumerateObject())
            _texts[text.Name] = text.Value.GetString()!;
    }

    public string Language { get; }

    public IEnumerable<string> Keys => _texts.Keys;

    public string this[string key] => _texts[key];

    /// <summary>What the members of records are called.</summary>
    public FieldNames Fields => _fields.Value;

    /// <summary>Records of a kind, as a noun in the plural.</summary>
    /// <param name="type">The kind as records spell it, such as <c>Facility</c>.</param>
    public string Kind(string type) => _texts.GetValueOrDefault("kind-" + type, type);

    /// <summary>One record of a kind, as a noun.</summary>
    /// <param name="type">The kind as records spell it, such as <c>Facility</c>.</param>
    public string One(string type) => _texts.GetValueOrDefault("one-" + type, type);

    /// <summary>Whether there are texts in a language, whatever the region behind its name.</summary>
    public static bool Has(string language) => MessageCatalog.Languages.Contains(Primary(language));

    /// <summary>The texts in a language, in English where there are none.</summary>
    public static ToolTexts For(string language) => new(Has(language) ? Primary(language) : "en");

    /// <summary>A sentence with its placeholders filled.</summary>
    public string Format(string key, params IReadOnlyList<DiagnosticArgument> arguments) => MessageCatalog.Fill(_texts[key], arguments);

    /// <summary>A counted noun, such as « 3 errors »: the texts <c>key-one</c> and <c>key-many</c>.</summary>
    public string Count(string key, long count)
    {
        // French counts zero as one, English as many.
        var one = Language == "fr" ? count is 0 or 1 : count == 1;
        return Format(key + (one ? "-one" : "-many"), new DiagnosticArgument("count", count));
    }

    public string Severity(Severity severity) => this[severity switch
    {
        Diagnostics.Severity.Error => "error",
        Diagnostics.Severity.Warning => "warning",
        _ => "note",
    }];

    private static string Primary(string language) => language.Split('-', '_')[0].ToLowerInvariant();
}
