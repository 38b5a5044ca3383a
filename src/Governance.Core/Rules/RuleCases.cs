using System.Text.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>The examples of one rule, from its file in <c>Rules/Cases</c>; tests run them and the rule pages show them.</summary>
/// <param name="Good">Examples in which the rule finds nothing.</param>
/// <param name="Bad">Examples in which it finds what they say.</param>
internal sealed record RuleCases(IReadOnlyList<RuleCase> Good, IReadOnlyList<RuleCase> Bad)
{
    /// <summary>The examples of a code; null where it has no file, as codes outside the rules have none.</summary>
    public static RuleCases? Find(string code)
    {
        using var stream = EmbeddedFiles.Open($"cases/{code}.json");
        if (stream is null)
            return null;
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement.Clone();
        return new RuleCases(
            [.. root.GetProperty("good").EnumerateArray().Select(RuleCase.Read)],
            [.. root.GetProperty("bad").EnumerateArray().Select(RuleCase.Read)]);
    }
}
