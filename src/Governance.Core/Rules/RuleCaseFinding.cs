using System.Text.Json;

namespace Governance.Core.Rules;

/// <summary>A finding that an example expects.</summary>
/// <param name="Record">Id of the record.</param>
/// <param name="Pointer">JSON Pointer within it.</param>
internal readonly record struct RuleCaseFinding(string Record, string Pointer)
{
    public static RuleCaseFinding Read(JsonElement item)
        => new(item.GetProperty("record").GetString()!, item.GetProperty("pointer").GetString()!);
}
