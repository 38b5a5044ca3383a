using System.Security.Cryptography;
using System.Text;
using Governance.Core;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// The id of an observation: its flow and its whole key, which no two observations of a flow share. Two that do are found by
/// the rule on ids.
/// </summary>
internal static class Keys
{
    private const int MostIdCharacters = 128;
    private const int HashDigits = 16;
    private const string Prefix = SdmxFormat.Id + ":";

    /// <summary>The id; null where the key is not whole.</summary>
    public static string? Of(Observation observation, string? dataset, bool hasTime)
    {
        if (hasTime && observation.Period is null)
            return null;
        var id = new StringBuilder(Prefix);
        if (StructureRef.Parse(dataset) is { } flow)
            id.Append(flow.Agency).Append(':').Append(flow.Id).Append(':');
        if (Series.Code(observation.IndicatorId) is { } code)
            id.Append(code).Append('.');
        if (observation.Area is { } area)
            id.Append(Areas.Code(area)).Append('.');
        if (observation.ReportingType is { } type)
            id.Append(type).Append('.');
        foreach (var dimension in observation.Dimensions ?? [])
            id.Append(dimension.Code).Append('.');
        if (observation.Period is { } period)
            id.Append(Periods.Write(period));
        var key = id.ToString().TrimEnd('.');
        if (key.Length == Prefix.Length)
            return null;
        return key.Length <= MostIdCharacters && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or ':' or '/' or '-')
            ? key
            : Prefix + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..HashDigits].ToLowerInvariant();
    }
}
