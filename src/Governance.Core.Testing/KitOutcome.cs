namespace Governance.Core.Testing;

/// <summary>How a category ended.</summary>
public enum KitOutcome
{
    /// <summary>Everything that was tried held.</summary>
    Passed,

    /// <summary>Something did not hold.</summary>
    Failed,

    /// <summary>The category does not apply to the format, or could not be tried; the reason says which.</summary>
    NotRun,
}
