namespace Governance.Adapters.Tabular;

/// <summary>What ends a row of a text table.</summary>
public enum LineEnd
{
    /// <summary>CR and LF, as Windows programs and RFC 4180 have it.</summary>
    CrLf,

    /// <summary>LF alone.</summary>
    Lf,

    /// <summary>CR alone, as old Macintosh programs have it.</summary>
    Cr,
}
