namespace Governance.Adapters.Tabular;

/// <summary>What the parts of a workbook have in common as XML.</summary>
internal static class XmlParts
{
    /// <summary>Whether an attribute says yes.</summary>
    public static bool IsTrue(string? value) => value is "1" or "true";
}
