namespace Governance.Adapters.Tabular;

/// <summary>What a row is in its table.</summary>
public enum RowRole
{
    /// <summary>A row of data.</summary>
    Data,

    /// <summary>A row of column names, or of names over groups of columns.</summary>
    Header,

    /// <summary>A row of HXL tags.</summary>
    Tags,

    /// <summary>Title, publisher or explanation above the header.</summary>
    Banner,

    /// <summary>A row without any text.</summary>
    Blank,

    /// <summary>A heading between rows of data.</summary>
    Section,

    /// <summary>The header once more, between rows of data.</summary>
    RepeatedHeader,

    /// <summary>The sum of rows above it.</summary>
    Total,

    /// <summary>A remark below or between rows of data, such as the source.</summary>
    Note,

    /// <summary>A row that could not be read; its finding says why.</summary>
    Unread,
}
