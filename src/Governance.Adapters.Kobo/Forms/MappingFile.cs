using System.Text;
using System.Text.Json;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Adapters.Kobo;

/// <summary>Reads mapping files, which <c>schemas/mappings/survey-mapping.schema.json</c> describes.</summary>
internal static class MappingFile
{
    public const string SchemaName = "survey-mapping";

    /// <summary>How many faults of its shape are told at once: the lines of each are counted.</summary>
    private const int MostFaults = 100;

    private static readonly Schema Shape = Schema.Compile(Encoding.UTF8.GetBytes(PublishedFiles.Find(SchemaName)!));

    /// <summary>The mapping; null where the file is not one that can be used, with what is wrong.</summary>
    public static (SurveyMapping? Mapping, IReadOnlyList<Diagnostic> Findings) Read(CompanionFile file)
    {
        var findings = new List<Diagnostic>();
        var content = file.Content.Span;
        var start = TextPosition.Start;
        if (content.StartsWith("\uFEFF"u8))
        {
            content = content[3..];
            start = start with { Offset = 3 };
        }

        var faults = new List<ShapeFinding>();
        if (!Shape.Check(content, faults.Add))
        {
            foreach (var fault in faults.Take(MostFaults))
                findings.Add(fault.In(content, start, new Origin { Input = file.Name }));
            return (null, findings);
        }

        using var document = JsonDocument.Parse(content.ToArray());
        var root = document.RootElement;
        var mapping = new SurveyMapping
        {
            File = file.Name,
            Kind = JsonNamingPolicy.KebabCaseLower.ConvertName(root.GetProperty("record").GetString()!),
            Sensitivity = root.TryGetProperty("sensitivity", out var level) ? Enum.GetValues<Sensitivity>().First(s => JsonNamingPolicy.KebabCaseLower.ConvertName(s.ToString()) == level.GetString()) : null,
            Questions = Texts(root.GetProperty("questions")),
            Choices = root.TryGetProperty("choices", out var choices) ? choices.EnumerateObject().ToDictionary(c => c.Name, c => (IReadOnlyDictionary<string, string>)Texts(c.Value), StringComparer.Ordinal) : new Dictionary<string, IReadOnlyDictionary<string, string>>(),
            Constants = root.TryGetProperty("constants", out var constants) ? Texts(constants) : new Dictionary<string, string>(),
        };
        var kind = Kinds.Get(mapping.Kind)!;
        Check("questions", mapping.Questions.Select(q => kind.Schema.Find(q.Value) is not null));
        var wrong = Constants.Wrong(kind, mapping);
        Check("constants", mapping.Constants.Keys.Select(c => !wrong.Contains(c)));
        return (findings.Count == 0 ? mapping : null, findings);

        // The names of a mapping are those of a form, which may say what nobody should repeat: entries are told by their number.
        void Check(string member, IEnumerable<bool> entries)
            => findings.AddRange(entries.Index().Where(p => !p.Item).Select(p => MappingEntries.Finding(KoboDiagnostics.NotAField, file.Name, member, p.Index)));
    }

    private static Dictionary<string, string> Texts(JsonElement texts)
        => texts.EnumerateObject().ToDictionary(t => t.Name, t => t.Value.GetString()!, StringComparer.Ordinal);
}
