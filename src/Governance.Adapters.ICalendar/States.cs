using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.ICalendar;

/// <summary>State of an event and its documents.</summary>
internal static partial class States
{
    /// <summary>iCalendar does not know that an event was held or postponed: a parameter of ours does.</summary>
    private const string Parameter = "X-GOVERNANCE-STATUS";

    public static FieldConverter<GovernanceEvent> Status { get; } = Lines.One(
        static (line, e) =>
        {
            e.Status = (line.Value.ToUpperInvariant(), line[Parameter]) switch
            {
                ("CONFIRMED", "held") => EventStatus.Held,
                ("TENTATIVE", "postponed") => EventStatus.Postponed,
                ("TENTATIVE", _) => EventStatus.Planned,
                ("CONFIRMED", _) => EventStatus.Confirmed,
                ("CANCELLED", _) => EventStatus.Cancelled,
                _ => null,
            };
            return e.Status is not null;
        },
        static e => e.Status switch
        {
            EventStatus.Planned => new ContentLine("STATUS", "TENTATIVE"),
            EventStatus.Postponed => new ContentLine("STATUS", "TENTATIVE").With(Parameter, "postponed"),
            EventStatus.Confirmed => new ContentLine("STATUS", "CONFIRMED"),
            EventStatus.Held => new ContentLine("STATUS", "CONFIRMED").With(Parameter, "held"),
            EventStatus.Cancelled => new ContentLine("STATUS", "CANCELLED"),
            _ => null,
        });

    /// <summary>Documents by their address on the web; what is attached in another way stays in the text of its line.</summary>
    public static FieldConverter<GovernanceEvent> Documents { get; } = Lines.Many(
        static (lines, e) => e.Documents = lines.Where(l => Url().IsMatch(l.Value)).Select(l => new DocumentRef { Url = l.Value }).ToList() is { Count: > 0 } documents ? documents : null,
        static e => (e.Documents ?? []).Select(d => d.Url).OfType<string>().Select(u => new ContentLine("ATTACH", u)));

    [GeneratedRegex(Patterns.Url, RegexOptions.CultureInvariant)]
    private static partial Regex Url();
}
