using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>For whom: people targeted and reached.</summary>
internal static class Numbers
{
    public static FieldConverter<Activity> Targeted { get; } = Of(r => r.Target, (r, n) => r.Target = n);

    public static FieldConverter<Activity> Reached { get; } = Of(r => r.Reached, (r, n) => r.Reached = n);

    private static FieldConverter<Activity> Of(Func<Reach, Quantity?> get, Action<Reach, Quantity> set) => FieldConverters.Number<Activity>(
        (activity, number) =>
        {
            activity.Reach ??= [new Reach()];
            set(activity.Reach[0], new Quantity { Value = number });
        },
        activity => activity.Reach is [{ } reach, ..] ? get(reach)?.Value : null);
}
