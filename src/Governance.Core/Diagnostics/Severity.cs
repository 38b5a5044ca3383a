namespace Governance.Core.Diagnostics;

/// <summary>How bad a finding is. The order is the order of thresholds: a note is the least.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>Probably wrong, or incomplete; a person should look.</summary>
    Warning,

    /// <summary>Wrong: the record must not be used as it is.</summary>
    Error,
}
