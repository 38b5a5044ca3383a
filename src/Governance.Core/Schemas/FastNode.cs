using System.Runtime.Intrinsics;

namespace Governance.Core.Schemas;

/// <summary>One subschema, or several for one value, as the fast walker needs it.</summary>
internal sealed class FastNode
{
    /// <summary>A value that the exact walker decides.</summary>
    public static FastNode Unsure { get; } = new() { Op = FastOp.Unsure };

    /// <summary>Any JSON value.</summary>
    public static FastNode Any { get; } = new() { Op = FastOp.Any };

    public FastOp Op { get; set; }

    /// <summary>Code points of a text.</summary>
    public int MinLength { get; set; }

    public int MaxLength { get; set; } = int.MaxValue;

    /// <summary>Pattern of a text, as a table.</summary>
    public byte[] Table { get; set; } = [];

    /// <summary>Least byte at each place of a text of fixed length, closing quote included.</summary>
    public Vector256<byte> Lowest { get; set; }

    /// <summary>How far the byte may lie above the least one.</summary>
    public Vector256<byte> Spread { get; set; }

    /// <summary>Bytes of a text of fixed length.</summary>
    public int FixedLength { get; set; }

    /// <summary>Listed texts, or known names.</summary>
    public NameTable Names { get; set; } = new([]);

    /// <summary>Listed whole numbers.</summary>
    public long[] Listed { get; set; } = [];

    public long Minimum { get; set; } = long.MinValue;

    public long Maximum { get; set; } = long.MaxValue;

    public FastLimit[] Limits { get; set; } = [];

    public FastNode? Items { get; set; }

    public int MinItems { get; set; }

    public int MaxItems { get; set; } = int.MaxValue;

    public FastKey[] Keys { get; set; } = [];

    /// <summary>
    /// Which property came last after the one before it (0 for the first): a guess, learned while walking. Threads may
    /// overwrite each other's guesses; a wrong one costs time and nothing else.
    /// </summary>
    public byte[] Next { get; set; } = [];

    /// <summary>A bit for each required name.</summary>
    public ulong Required { get; set; }

    /// <summary>What members of other names have to be; null where they are refused.</summary>
    public FastNode? Additional { get; set; }

    public FastNode? WhenText { get; set; }

    public FastNode? WhenNumber { get; set; }

    public FastNode? WhenObject { get; set; }

    public FastNode? WhenArray { get; set; }

    public bool AllowsTrue { get; set; }

    public bool AllowsFalse { get; set; }

    public bool AllowsNull { get; set; }

    /// <summary>The subschemas of <see cref="FastOp.All"/>.</summary>
    public FastNode[] Parts { get; set; } = [];

    /// <summary>Takes over what another node is.</summary>
    public void Become(FastNode other)
    {
        (Op, MinLength, MaxLength, Table, Names) = (other.Op, other.MinLength, other.MaxLength, other.Table, other.Names);
        (Lowest, Spread, FixedLength) = (other.Lowest, other.Spread, other.FixedLength);
        (Listed, Minimum, Maximum, Limits) = (other.Listed, other.Minimum, other.Maximum, other.Limits);
        (Items, MinItems, MaxItems) = (other.Items, other.MinItems, other.MaxItems);
        (Keys, Next, Required, Additional) = (other.Keys, other.Next, other.Required, other.Additional);
    }
}
