namespace Governance.Adapters.Kobo;

/// <summary>What a core field holds, as far as an answer is concerned.</summary>
internal enum LeafKind
{
    Text,
    Date,
    Country,
    Code,
    Coded,
    Integer,
    Number,
    Boolean,
    Point,
}
