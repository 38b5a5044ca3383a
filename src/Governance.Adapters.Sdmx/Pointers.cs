using System.Globalization;

namespace Governance.Adapters.Sdmx;

/// <summary>Pointers to the parts of an observation.</summary>
internal static class Pointers
{
    /// <summary>The pointer to a dimension by its place in the key.</summary>
    public static string Dimension(int index) => string.Create(CultureInfo.InvariantCulture, $"/dimensions/{index}");
}
