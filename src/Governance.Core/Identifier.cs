using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>An identity in a named scheme.</summary>
public sealed class Identifier
{
    /// <summary>The scheme that gives the value its meaning, such as glide, iati, missing-migrants or uhri.</summary>
    [Text(MaxLength = 128)]
    public required string Scheme { get; set; }

    /// <summary>The identity as the scheme spells it.</summary>
    [Text(MaxLength = 256)]
    public required string Value { get; set; }

    /// <summary>Who gave it, where the scheme does not say.</summary>
    public string? Issuer { get; set; }
}
