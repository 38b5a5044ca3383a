using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.ICalendar;

/// <summary>
/// How far an event may travel. A calendar that says nothing is public by its standard; here nothing stated stays unstated,
/// and an entry with the name or address of a person is strictly confidential whatever it says.
/// </summary>
internal static partial class Levels
{
    private const string Contact = "CONTACT";
    private const string ClassName = "CLASS";
    private static readonly string[] Identities = ["UID", "RELATED-TO"];

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
        static e => KeptClass(e) ?? (e.Sensitivity == (IsProtected(e) ? Sensitivity.StrictlyConfidential : null) ? null : e.Sensitivity switch
        {
            Sensitivity.Public => "CLASS:PUBLIC",
            Sensitivity.Restricted => "CLASS:PRIVATE",
            Sensitivity.Confidential => "CLASS:CONFIDENTIAL",
            Sensitivity.StrictlyConfidential => "CLASS:X-STRICTLY-CONFIDENTIAL",
            _ => null,
        }));

    /// <summary>Addresses of persons are in the texts that no field takes. What the file said instead is kept for the way back.</summary>
    public static void Guard(GovernanceEvent e)
    {
        if (!IsProtected(e))
            return;
        if (e.Sensitivity is not (null or Sensitivity.StrictlyConfidential) && Class.Write(e) is { } stated && e.Extensions?.TryGetValue(ICalendarFormat.Id, out var own) == true)
            own.TryAdd(ClassName, ExtensionText.Of(stated));
        e.Sensitivity = Sensitivity.StrictlyConfidential;
    }

    private static string? KeptClass(GovernanceEvent e)
        => e.Sensitivity == Sensitivity.StrictlyConfidential && e.Extensions?.TryGetValue(ICalendarFormat.Id, out var own) == true && own.TryGetValue(ClassName, out var kept) && kept.ValueKind == JsonValueKind.String
            ? kept.GetString() : null;

    private static bool IsProtected(GovernanceEvent e)
        => People.AreProtected(e) || (e.Extensions?.TryGetValue(ICalendarFormat.Id, out var own) == true
            && own.Any(f => f.Value.ValueKind == JsonValueKind.String && (f.Key.Equals(Contact, StringComparison.OrdinalIgnoreCase) || HasAddress(f.Key, f.Value.GetString()!) || (f.Key.Equals("ATTENDEE", StringComparison.OrdinalIgnoreCase) && People.AreProtectedAbsentees(f.Value.GetString()!)))));

    /// <summary>Whether a text holds the address of somebody, with or without its scheme. A UID looks like one and is none.</summary>
    private static bool HasAddress(string name, string text)
        => text.Contains("mailto:", StringComparison.OrdinalIgnoreCase) || (!Identities.Contains(name, StringComparer.OrdinalIgnoreCase) && Address().IsMatch(text));

    [GeneratedRegex(@"[\w.+-]@[A-Za-z0-9-]+\.[A-Za-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
