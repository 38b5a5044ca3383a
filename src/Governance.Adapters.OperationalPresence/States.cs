using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>The state of an activity, in the words of either language.</summary>
internal static class States
{
    public static FieldConverter<Activity> Of(string language) => FieldConverters.Of<Activity>(
        (cell, activity) =>
        {
            if (Vocabulary.States.Find(cell)?.Core is not { } code)
                return false;
            activity.Status = Enum.Parse<ActivityStatus>(code, ignoreCase: true);
            return true;
        },
        activity => activity.Status is { } status ? Vocabulary.States.Label(status.ToString().ToLowerInvariant(), language) : null);
}
