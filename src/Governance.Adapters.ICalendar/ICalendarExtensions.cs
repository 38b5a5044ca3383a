using Governance.Adapters.ICalendar;

namespace Governance.Core.Formats;

/// <summary>Adds iCalendar.</summary>
public static class ICalendarExtensions
{
    /// <summary>Adds the format <c>icalendar</c> (RFC 5545): a reader and a writer of <see cref="GovernanceEvent"/> records.</summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddICalendar(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(ICalendarFormat.Id, static () => new ICalendarReader(), static () => new ICalendarWriter());
    }
}
