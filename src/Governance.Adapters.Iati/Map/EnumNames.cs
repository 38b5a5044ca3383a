using System.Collections.Frozen;
using System.Text.Json;

namespace Governance.Adapters.Iati;

/// <summary>Members of an enum as they are spelled on the wire.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class EnumNames<T>
    where T : struct, Enum
{
    public static FrozenDictionary<T, string> Names { get; } = Enum.GetValues<T>().ToFrozenDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

    public static FrozenDictionary<string, T> ByName { get; } = Names.ToFrozenDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);
}
