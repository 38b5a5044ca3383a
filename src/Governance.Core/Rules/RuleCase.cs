using System.Text.Json;

namespace Governance.Core.Rules;

/// <summary>One example of a rule: records, under which options, and the findings of the rule's code.</summary>
/// <param name="Name">What the example shows.</param>
/// <param name="Records">The records as JSON.</param>
/// <param name="Findings">The expected findings; none in a good example.</param>
/// <param name="Target">The audience of the run.</param>
/// <param name="Today">The date of the run.</param>
internal sealed record RuleCase(
    string Name, IReadOnlyList<JsonElement> Records, IReadOnlyList<RuleCaseFinding> Findings, Sensitivity? Target, DateOnly? Today)
{
    public static RuleCase Read(JsonElement item) => new(
        item.GetProperty("name").GetString()!,
        [.. item.GetProperty("records").EnumerateArray()],
        item.TryGetProperty("findings", out var findings) ? [.. findings.EnumerateArray().Select(RuleCaseFinding.Read)] : [],
        item.TryGetProperty("target", out var target) ? ReadTarget(target.GetString()!) : null,
        item.TryGetProperty("today", out var today) ? DateOnly.ParseExact(today.GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null);

    private static Sensitivity ReadTarget(string code) => code switch
    {
        "public" => Sensitivity.Public,
        "restricted" => Sensitivity.Restricted,
        "confidential" => Sensitivity.Confidential,
        "strictly-confidential" => Sensitivity.StrictlyConfidential,
        _ => throw new FormatException("A case names a target that is no sensitivity."),
    };
}
