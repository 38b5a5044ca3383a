using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Core;

namespace Governance.Adapters.Tabular;

/// <summary>Columns that servers and devices of surveys add to what was asked.</summary>
public static partial class SurveyColumns
{
    /// <summary>
    /// Whether a column identifies a device, where it was, or whoever used it, in whatever group it stands and whichever of
    /// <c>/ - . :</c> joins their names, such as <c>deviceid</c>, <c>meta-instanceName</c> or <c>_start-geopoint_latitude</c>.
    /// </summary>
    /// <param name="header">The header cell.</param>
    /// <returns>True where it does.</returns>
    public static bool IsPersonal(string header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return Personal().IsMatch(header.Trim());
    }

    /// <summary>Makes a record strictly confidential that has kept the text of such a column.</summary>
    /// <param name="record">The record.</param>
    /// <param name="format">The format whose fields it has kept.</param>
    public static void Close(Record record, string format)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentException.ThrowIfNullOrEmpty(format);
        if (record.EffectiveSensitivity != Sensitivity.StrictlyConfidential
            && record.Extensions?.TryGetValue(format, out var own) == true && own.Any(e => IsPersonal(e.Key) && SaysSomething(e.Value)))
            record.Sensitivity = Sensitivity.StrictlyConfidential;
    }

    /// <summary>Servers send lists of nothing, such as <c>[null,null]</c> for a position that nobody took.</summary>
    private static bool SaysSomething(JsonElement value)
        => value.ToString().Replace("null", "", StringComparison.Ordinal).Any(c => !" ,[]{}".Contains(c, StringComparison.Ordinal));

    [GeneratedRegex(@"\A(?:.*[/.:-])?(?:_geolocation|_attachments|_?(?:username|phone_?number|device_?id|imei|sim_?serial|subscriber_?id|email|audit|(?:start|background)[._-]geopoint|background[._-]audio|submitted_by|submitterid|submittername|instancename))(?:[/._-](?:latitude|longitude|altitude|precision|accuracy|url|[0-9]+))*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Personal();
}
