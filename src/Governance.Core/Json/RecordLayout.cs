namespace Governance.Core.Json;

/// <summary>How records lie in a JSON input.</summary>
public enum RecordLayout
{
    /// <summary>Decided by the first bytes: a list, one record for each line, or one record.</summary>
    Auto,

    /// <summary>One value; if it is an array, each of its elements is a record.</summary>
    Json,

    /// <summary>One record for each line; blank lines are ignored.</summary>
    Ndjson,
}
