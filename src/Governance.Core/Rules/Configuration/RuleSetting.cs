using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>How bad the findings of one code are for a team, everywhere or in a part of its data.</summary>
public sealed record RuleSetting
{
    /// <summary>The code, such as <c>GC2005</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The severity; null turns the code off, which each run says.</summary>
    public required Severity? Severity { get; init; }

    /// <summary>The inputs it is for, as a glob below the folder of the configuration; absent means all.</summary>
    public string? Path { get; init; }

    /// <summary>The kind of record it is for, such as <c>Recommendation</c>; absent means all.</summary>
    public string? Kind { get; init; }
}
