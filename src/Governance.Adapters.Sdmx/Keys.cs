using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
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
    /// <summary>How many characters an id may have.</summary>
    public const int MostIdCharacters = 128;
    private const int HashDigits = 16;
    private const int MostCharacters = 256;
    private const string Prefix = SdmxFormat.Id + ":";
    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:/-");

    /// <summary>The id; null where the key is not whole.</summary>
    public static string? Of(Observation observation, string? dataset, bool hasTime)
    {
        if (hasTime && observation.Period is null)
            return null;
        var id = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[MostCharacters]);
        Series(ref id, observation, dataset);
        if (Periods.Detail(observation) is { } time)
            id.AppendFormatted(time);
        else if (observation.Period is { Start: { Month: null, Year: >= 1000 } year } span && span.End == year)
            id.AppendFormatted(year.Year);
        else if (observation.Period is { } period)
            id.AppendFormatted(Periods.Write(period));
        var key = id.ToStringAndClear().TrimEnd('.');
        if (key.Length == Prefix.Length)
            return null;
        return key.Length <= MostIdCharacters && !key.AsSpan().ContainsAnyExcept(Allowed)
            ? key
            : Prefix + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..HashDigits].ToLowerInvariant();
    }

    /// <summary>The ids of the observations of a series up to their time; null where an id cannot have it.</summary>
    /// <param name="shared">What the observations share.</param>
    public static string? OfSeries(Observation shared)
    {
        var id = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[MostCharacters]);
        Series(ref id, shared, shared.Source?.Dataset);
        var key = id.ToStringAndClear();
        return key.AsSpan().ContainsAnyExcept(Allowed) ? null : key;
    }

    private static void Series(ref DefaultInterpolatedStringHandler id, Observation observation, string? dataset)
    {
        id.AppendLiteral(Prefix);
        if (dataset is not null && StructureRef.Parse(dataset) is { } flow)
        {
            id.AppendFormatted(flow.Agency);
            id.AppendLiteral(":");
            id.AppendFormatted(flow.Id);
            id.AppendLiteral(":");
        }

        if (Sdmx.Series.Code(observation.IndicatorId) is { } code)
            Part(ref id, code);
        if (observation.Area is not null)
            Part(ref id, Areas.Code(observation));
        if (observation.ReportingType is { } type)
            Part(ref id, type);
        for (var i = 0; i < observation.Dimensions?.Count; i++)
            Part(ref id, observation.Dimensions[i].Code);
    }

    private static void Part(ref DefaultInterpolatedStringHandler id, string? code)
    {
        id.AppendFormatted(code);
        id.AppendLiteral(".");
    }
}
