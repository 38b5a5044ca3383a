using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>A record of a JSON input that was read ahead of its check; or what is wrong around the records.</summary>
internal readonly record struct RecordAhead
{
    /// <summary>What is wrong around the records; else this is one.</summary>
    public StreamFinding? Finding { get; init; }

    /// <summary>Where its bytes stand in its batch.</summary>
    public int Offset { get; init; }

    public int Length { get; init; }

    /// <summary>Where it stands in its input.</summary>
    public TextPosition Start { get; init; }

    public long Ordinal { get; init; }

    /// <summary>Its kind, where its schema surely accepts it; else the exact walk decides.</summary>
    public RecordKind? SurelyOf { get; init; }

    /// <summary>The record, where its schema surely accepts it and somebody needs it.</summary>
    public Record? Record { get; init; }

    /// <summary>Where it has numbers that were rounded.</summary>
    public IReadOnlyList<int> Rounded { get; init; }
}
