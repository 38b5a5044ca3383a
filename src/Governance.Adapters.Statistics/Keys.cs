using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Governance.Core;

namespace Governance.Adapters.Statistics;

/// <summary>
/// The id of an observation: all that tells it from others of its series. A mark stands for it where some of that has no room in
/// an id, or is a word of the table and no code: findings print ids, and must print no cell.
/// </summary>
internal static class Keys
{
    private const int MostIdCharacters = 128;
    private const int HashDigits = 16;
    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:/-");

    /// <summary>The id; null where no period or no indicator tells it.</summary>
    public static string? Of(Observation observation, string format = SdgFormat.Id)
    {
        if (Periods.Write(observation.Period) is not { } period || observation.IndicatorId.Length == 0 || observation.IndicatorId == SeriesCodes.Unnamed)
            return null;
        List<string?> parts =
        [
            Areas.Key(observation.Area), observation.ReportingType, observation.Nature, observation.Value?.Unit,
            observation.Attributes?.FirstOrDefault(a => a.Dimension == "UNIT_MEASURE")?.Code, .. (observation.Dimensions ?? []).Select(d => d.Code), period,
        ];
        var series = SeriesCodes.Of(observation.IndicatorId) ?? observation.IndicatorId.Replace(format + "-", "", StringComparison.Ordinal);
        var key = $"{format}:{series}.{string.Join('.', parts)}";
        return key.Length <= MostIdCharacters && !key.AsSpan().ContainsAnyExcept(Allowed) && !parts.Exists(IsWord)
            ? key
            : $"{format}:{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..HashDigits].ToLowerInvariant()}";
    }

    /// <summary>Codes of statistics have no small letters.</summary>
    private static bool IsWord(string? part) => part?.Any(char.IsAsciiLetterLower) == true;
}
