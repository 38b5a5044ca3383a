using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>All converters of one carrier, by the name of the field.</summary>
internal static class HtcdsConverters
{
    /// <summary>What the core has no place for.</summary>
    private static readonly FieldConverter<Migrant> Kept = FieldConverters.Of<Migrant>(static (_, _) => true, static _ => null);

    public static IReadOnlyDictionary<string, FieldConverter<Migrant>> Of(HtcdsStyle style)
    {
        var converters = HtcdsPeople.Of(style).Concat(HtcdsTrafficking.Of(style)).Concat(HtcdsCases.Of(style)).ToDictionary(c => c.Name, c => c.Converter, StringComparer.Ordinal);
        foreach (var name in HtcdsFields.Names)
            converters.TryAdd(name, Kept);
        return converters;
    }
}
