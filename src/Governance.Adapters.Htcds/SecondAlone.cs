using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>
/// That the only item of a list stood in the second of its two columns, such as a mobile number without one of the home. The place
/// is noted, never the item: a number has no place outside the block that protects it.
/// </summary>
internal static class SecondAlone
{
    /// <summary>Reserved partner field: the second columns that were filled where the first was blank.</summary>
    public const string Field = "@second";

    public static void Note(Migrant migrant, string column)
    {
        migrant.Extensions ??= new Dictionary<string, IDictionary<string, JsonElement>>();
        if (!migrant.Extensions.TryGetValue(HtcdsMap.Format, out var own))
            migrant.Extensions[HtcdsMap.Format] = own = new Dictionary<string, JsonElement>();
        own[Field] = ExtensionText.Of([.. Columns(migrant), column]);
    }

    /// <summary>Whether the item is that of the second column.</summary>
    public static bool Is(Migrant migrant, string column, IList<string>? items) => items?.Count == 1 && Columns(migrant).Contains(column);

    private static IEnumerable<string> Columns(Migrant migrant)
        => migrant.Extensions?.TryGetValue(HtcdsMap.Format, out var own) == true && own.TryGetValue(Field, out var columns) && columns.ValueKind == JsonValueKind.Array
            ? columns.EnumerateArray().Where(c => c.ValueKind == JsonValueKind.String).Select(c => c.GetString()!)
            : [];
}
