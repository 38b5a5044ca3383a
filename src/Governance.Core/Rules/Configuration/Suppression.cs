using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>Findings that a team accepts for a time, with the reason and who answers for it.</summary>
public sealed record Suppression
{
    /// <summary>The code, such as <c>GC2005</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The inputs, as a glob below the folder of the configuration; absent means all.</summary>
    public string? Path { get; init; }

    /// <summary>The record, by its id as findings print it; absent means all.</summary>
    public string? Record { get; init; }

    /// <summary>The JSON Pointer in the record, with <c>*</c> or numbers for indexes; absent means everywhere.</summary>
    public string? Pointer { get; init; }

    /// <summary>Why the findings are accepted.</summary>
    public required string Reason { get; init; }

    /// <summary>Who answers for it.</summary>
    public required string Owner { get; init; }

    /// <summary>The last day it holds.</summary>
    public required DateOnly Expires { get; init; }

    /// <summary>Where it is written.</summary>
    public Origin Origin { get; init; }
}
