using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Governance.Adapters.Hxl;

/// <summary>The tags of 2014, before version 1.0, and what version 1.1 writes for them.</summary>
internal static partial class LegacyTags
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["#period_date"] = "#date",
        ["#report_date"] = "#date+reported",
        ["#from_date"] = "#date+start",
        ["#to_date"] = "#date+end",
        ["#lat_deg"] = "#geo+lat",
        ["#lon_deg"] = "#geo+lon",
        ["#loctype"] = "#loc+type",
        ["#loctype_id"] = "#loc+code+type",
        ["#origin"] = "#country+origin",
        ["#origin_id"] = "#country+code+origin",
        ["#people_num"] = "#affected+ind",
        ["#households_num"] = "#affected+hh",
        ["#females_num"] = "#affected+f",
        ["#males_num"] = "#affected+m",
        ["#aff_num"] = "#affected",
        ["#idp_num"] = "#affected+idps",
        ["#refugee_num"] = "#affected+refugees",
        ["#injured_num"] = "#affected+injured",
        ["#inneed_num"] = "#inneed",
        ["#targeted_num"] = "#targeted",
        ["#reached_num"] = "#reached",
        ["#prog"] = "#org+prog",
        ["#prog_id"] = "#org+code+prog",
        ["#impl"] = "#org+impl",
        ["#impl_id"] = "#org+code+impl",
        ["#funder"] = "#org+funder",
        ["#funder_id"] = "#org+code+funder",
        ["#source"] = "#meta+source",
        ["#source_id"] = "#meta+code+source",
        ["#data_lnk"] = "#meta+url",
        ["#name"] = "#contact+name",
        ["#email"] = "#contact+email",
        ["#phone"] = "#contact+phone",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What version 1.1 writes for a tag in lower case; null where it is none of those.</summary>
    public static string? Current(string tag)
    {
        if (Names.TryGetValue(tag, out var known))
            return known;
        if (Language().Match(tag) is { Success: true } named)
            return $"{Names.GetValueOrDefault(named.Groups[1].Value, named.Groups[1].Value)}+i_{named.Groups[2].Value}";
        return Id().Match(tag) is { Success: true } id ? $"{id.Groups[1].Value}+code" : null;
    }

    [GeneratedRegex(@"\A(#[a-z][a-z0-9_]*)/([a-z]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Language();

    [GeneratedRegex(@"\A(#(?!x_)[a-z][a-z0-9]*)_id\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
