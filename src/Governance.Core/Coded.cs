using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A coded fact with what the source said: the core code where there is one, and the code and label as seen.</summary>
public sealed class Coded
{
    /// <summary>Core code; absent where the source code has no counterpart.</summary>
    public string? Code { get; set; }

    /// <summary>Whether it holds; absent means that it does.</summary>
    public Answer? Answer { get; set; }

    /// <summary>Code list of the source.</summary>
    public string? SourceScheme { get; set; }

    /// <summary>Code as the source spells it.</summary>
    public string? SourceCode { get; set; }

    /// <summary>Label as the source prints it.</summary>
    public string? SourceLabel { get; set; }

    /// <summary>How the source code relates to the core code.</summary>
    public MatchKind? Match { get; set; }

    /// <summary>Share of the whole in per cent, where a source weighs its codes.</summary>
    [Limits(Minimum = 0, Maximum = 100)]
    public decimal? Weight { get; set; }
}
