using System.Text;
using System.Text.Json;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Kobo;

/// <summary>Reads mapping files, which <c>schemas/mappings/survey-mapping.schema.json</c> describes.</summary>
internal static class MappingFile
{
    public const string SchemaName = "survey-mapping";

    private static readonly Schema Shape = Schema.Compile(Encoding.UTF8.GetBytes(PublishedFiles.Find(SchemaName)!));

    /// <summary>The mapping; null where the file is not one that can be used, with what is wrong.</summary>
    public static (SurveyMapping? Mapping, IReadOnlyList<Diagnostic> Findings) Read(CompanionFile file)
    {
        var findings = new List<Diagnostic>();
        var content = file.Content.Span;
        if (content.StartsWith("\uFEFF"u8))
            content = content[3..];
        if (!Shape.Check(content, f => findings.Add(new Diagnostic(f.Descriptor, f.Arguments) { Pointer = f.Pointer, Origin = new Origin { Input = file.Name } })))
            return (null, findings);
        using var document = JsonDocument.Parse(content.ToArray());
        var root = document.RootElement;
        var mapping = new SurveyMapping
        {
            Kind = JsonNamingPolicy.KebabCaseLower.ConvertName(root.GetProperty("record").GetString()!),
            Sensitivity = root.TryGetProperty("sensitivity", out var level) ? Enum.GetValues<Sensitivity>().First(s => JsonNamingPolicy.KebabCaseLower.ConvertName(s.ToString()) == level.GetString()) : null,
            Questions = Texts(root.GetProperty("questions")),
            Choices = root.TryGetProperty("choices", out var choices) ? choices.EnumerateObject().ToDictionary(c => c.Name, c => (IReadOnlyDictionary<string, string>)Texts(c.Value), StringComparer.Ordinal) : new Dictionary<string, IReadOnlyDictionary<string, string>>(),
            Constants = root.TryGetProperty("constants", out var constants) ? Texts(constants) : new Dictionary<string, string>(),
        };
        var schema = Kinds.Get(mapping.Kind)!.Schema;
        Check("questions", mapping.Questions.Select(q => schema.Find(q.Value) is not null));
        Check("constants", mapping.Constants.Select(c => schema.Find(c.Key) is { } leaf && !c.Key.Contains('*', StringComparison.Ordinal) && AnswerText.Read(leaf, AnswerCodes.Plain(leaf), c.Value) is not null));
        return (findings.Count == 0 ? mapping : null, findings);

        // The names of a mapping are those of a form, which may say what nobody should repeat: entries are told by their number.
        void Check(string member, IEnumerable<bool> entries)
            => findings.AddRange(entries.Index().Where(p => !p.Item).Select(p => new Diagnostic(KoboDiagnostics.NotAField, new DiagnosticArgument("entry", p.Index + 1))
            {
                Pointer = $"/{member}/#{p.Index + 1}",
                Origin = new Origin { Input = file.Name },
            }));
    }

    private static Dictionary<string, string> Texts(JsonElement texts)
        => texts.EnumerateObject().ToDictionary(t => t.Name, t => t.Value.GetString()!, StringComparer.Ordinal);
}
