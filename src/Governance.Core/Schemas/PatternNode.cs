namespace Governance.Core.Schemas;

/// <summary>A parsed pattern.</summary>
internal abstract record PatternNode
{
    private PatternNode()
    {
    }

    /// <summary>One character of a set.</summary>
    public sealed record One(CodePointSet Set) : PatternNode;

    /// <summary>One after the other.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    /// <summary>Either of them.</summary>
    public sealed record Either(IReadOnlyList<PatternNode> Choices) : PatternNode;

    /// <summary>Again and again; no maximum is written as -1.</summary>
    public sealed record Repeat(PatternNode Part, int Min, int Max) : PatternNode;

    /// <summary>The very start of the text.</summary>
    public sealed record Start : PatternNode;

    /// <summary>The very end of the text.</summary>
    public sealed record End : PatternNode;
}
