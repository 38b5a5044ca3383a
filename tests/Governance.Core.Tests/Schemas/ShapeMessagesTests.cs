using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Core.Diagnostics;
using Governance.Core.Schemas;
using Governance.Core.Tests.InStep;

namespace Governance.Core.Tests.Schemas;

public partial class ShapeMessagesTests
{
    private const string Folder = "src/Governance.Core/Diagnostics/Messages";
    private static readonly string[] Members = ["title", "message", "what", "why", "mend"];
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void English_texts_are_those_of_descriptors_and_doc_comments()
    {
        var texts = Read("en");
        foreach (var property in typeof(ShapeDescriptors).GetProperties().Where(property => property.PropertyType == typeof(DiagnosticDescriptor)))
        {
            var descriptor = (DiagnosticDescriptor)property.GetValue(null)!;
            var key = $"P:{typeof(ShapeDescriptors).FullName}.{property.Name}";
            texts[descriptor.Code] = new()
            {
                ["title"] = descriptor.Title,
                ["message"] = descriptor.Message,
                ["what"] = XmlDocs.Core.Text(key, "summary"),
                ["why"] = XmlDocs.Core.Remark(key, "Why") ?? "",
                ["mend"] = XmlDocs.Core.Remark(key, "Mend") ?? "",
            };
        }

        GeneratedFile.Check($"{Folder}/en.json", JsonSerializer.Serialize(texts, Readable) + "\n");
    }

    [Fact]
    public void French_texts_have_the_same_codes_and_placeholders()
    {
        var (english, french) = (Read("en"), Read("fr"));
        Assert.Equal(english.Keys, french.Keys);
        foreach (var (code, texts) in french)
        {
            Assert.Equal(Members, texts.Keys);
            Assert.All(texts.Values, text => Assert.False(string.IsNullOrWhiteSpace(text), code));
            Assert.All(texts.Values, text => Assert.DoesNotContain('\'', text));
            Assert.All(texts.Values, text => Assert.False(BreakableMark().IsMatch(text), $"{code}: a space that breaks before a French mark: {text}"));
            Assert.Equal(Placeholders(english[code]["message"]), Placeholders(texts["message"]));
        }
    }

    [Fact]
    public void Codes_are_listed_once_and_in_order()
    {
        var codes = ShapeDescriptors.All.Select(descriptor => descriptor.Code).ToArray();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.Equal(typeof(ShapeDescriptors).GetProperties().Count(property => property.PropertyType == typeof(DiagnosticDescriptor)), codes.Length);
    }

    private static SortedDictionary<string, Dictionary<string, string>> Read(string language) =>
        File.Exists(Repository.File($"{Folder}/{language}.json"))
            ? new(JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(File.ReadAllText(Repository.File($"{Folder}/{language}.json")))!, StringComparer.Ordinal)
            : new(StringComparer.Ordinal);

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[a-zA-Z]+\}")]
    private static partial Regex Placeholder();

    /// <summary>An ordinary space, or none, where French sets one that does not break.</summary>
    [GeneratedRegex(@"[ \p{L}][:;?!»]|« |«\p{L}")]
    private static partial Regex BreakableMark();
}
