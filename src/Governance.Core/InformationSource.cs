using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>Who reported an incident.</summary>
public sealed class InformationSource
{
    /// <summary>Name as printed.</summary>
    public string? Name { get; set; }

    /// <summary>Address of the report.</summary>
    [Text(Patterns.Url)]
    public string? Url { get; set; }
}
