using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.ICalendar;

/// <summary>
/// A cell is all lines of one property of an event, as they are spelled. A line that is no property has been reported with
/// its place and says nothing here.
/// </summary>
internal static class Lines
{
    /// <summary>
    /// A property that an event has once. Of several lines the first counts, and that they differ is reported; a text in the
    /// encoding of vCalendar 1.0 that is not of it is not read as if it were plain.
    /// </summary>
    public static FieldConverter<GovernanceEvent> One(Func<ContentLine, GovernanceEvent, bool> read, Func<GovernanceEvent, ContentLine?> write)
        => FieldConverters.Of<GovernanceEvent>(
            (cell, e) => Of(cell) is not [{ } line, .. var others] || (!line.IsQuotedPrintable && read(line, e) && others.TrueForAll(o => o.ToString() == line.ToString())),
            e => write(e)?.ToString());

    /// <summary>A property that an event has any number of times.</summary>
    public static FieldConverter<GovernanceEvent> Many(Action<IReadOnlyList<ContentLine>, GovernanceEvent> read, Func<GovernanceEvent, IEnumerable<ContentLine>> write)
        => FieldConverters.Of<GovernanceEvent>(
            (cell, e) =>
            {
                read(Of(cell), e);
                return true;
            },
            e => write(e).ToList() is { Count: > 0 } lines ? string.Join('\n', lines) : null);

    private static List<ContentLine> Of(string cell) => [.. cell.Split('\n').Select(ContentLine.Parse).OfType<ContentLine>()];
}
