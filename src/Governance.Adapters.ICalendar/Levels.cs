using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.ICalendar;

/// <summary>
/// How far an event may travel. A calendar that says nothing is public by its standard; here nothing stated stays unstated,
/// and an entry with the name or address of a person is strictly confidential whatever it says.
/// </summary>
internal static class Levels
{
    private const string Contact = "CONTACT";

    /// <summary>Read late, as the people decide.</summary>
    public static FieldConverter<GovernanceEvent> Class { get; } = FieldConverters.Of<GovernanceEvent>(
        static (cell, e) =>
        {
            var line = ContentLine.Parse(cell);
            e.Sensitivity = line?.Value.ToUpperInvariant() switch
            {
                "PUBLIC" => Sensitivity.Public,
                "PRIVATE" => Sensitivity.Restricted,
                "CONFIDENTIAL" => Sensitivity.Confidential,
                "X-STRICTLY-CONFIDENTIAL" => Sensitivity.StrictlyConfidential,
                _ => null,
            };
            var isRead = line is null || e.Sensitivity is not null;
            if (People.AreProtected(e))
                e.Sensitivity = Sensitivity.StrictlyConfidential;
            return isRead;
        },
        static e => e.Sensitivity == (IsProtected(e) ? Sensitivity.StrictlyConfidential : null) ? null : e.Sensitivity switch
        {
            Sensitivity.Public => "CLASS:PUBLIC",
            Sensitivity.Restricted => "CLASS:PRIVATE",
            Sensitivity.Confidential => "CLASS:CONFIDENTIAL",
            Sensitivity.StrictlyConfidential => "CLASS:X-STRICTLY-CONFIDENTIAL",
            _ => null,
        });

    /// <summary>Addresses of persons are in the texts that no field takes.</summary>
    public static void Guard(GovernanceEvent e)
    {
        if (IsProtected(e))
            e.Sensitivity = Sensitivity.StrictlyConfidential;
    }

    private static bool IsProtected(GovernanceEvent e)
        => People.AreProtected(e) || (e.Extensions?.TryGetValue(ICalendarFormat.Id, out var own) == true
            && own.Any(f => f.Value.ValueKind == JsonValueKind.String && (f.Key.Equals(Contact, StringComparison.OrdinalIgnoreCase) || f.Value.GetString()!.Contains("mailto:", StringComparison.OrdinalIgnoreCase))));
}
