namespace Governance.Adapters.Tabular;

/// <summary>How a table is written where the name of the output ends in <c>.json</c>.</summary>
internal enum JsonForm
{
    /// <summary>Not as JSON.</summary>
    None,

    /// <summary>As a list of rows.</summary>
    Rows,

    /// <summary>As a list of objects.</summary>
    Objects,

    /// <summary>As a list of objects, in which names by path are members of objects within.</summary>
    Nested,
}
