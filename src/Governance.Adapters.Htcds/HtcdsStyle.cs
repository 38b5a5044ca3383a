namespace Governance.Adapters.Htcds;

/// <summary>How one carrier of the standard spells values of its lists.</summary>
/// <param name="HasLabels">Whether it writes labels, as the Excel toolkits do, or value names.</param>
/// <param name="Separator">What it writes between several values.</param>
/// <param name="IsOld">Whether it is of version 0.1 or 0.2, which have values of their own.</param>
internal readonly record struct HtcdsStyle(bool HasLabels, string Separator, bool IsOld)
{
    /// <summary>A flat table with the names of fields as its header.</summary>
    public static HtcdsStyle Flat { get; } = new(false, "; ", false);

    /// <summary>A flat table of version 0.1 or 0.2.</summary>
    public static HtcdsStyle OldFlat { get; } = new(false, "; ", true);

    /// <summary>An Excel toolkit.</summary>
    public static HtcdsStyle Toolkit { get; } = new(true, "; ", false);

    /// <summary>What a survey tool exports of the XLSForm.</summary>
    public static HtcdsStyle Form { get; } = new(false, " ", false);

    /// <summary>What a survey tool exports of the XLSForm of version 0.2.</summary>
    public static HtcdsStyle OldForm { get; } = new(false, " ", true);
}
