using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>When: a planned or actual period by its two ends, or the month that a row reports on.</summary>
internal static class Periods
{
    public static FieldConverter<Activity> Start(Func<Activity, Period?> get, Action<Activity, Period> set)
        => FieldConverters.Date<Activity>((a, d) => set(a, new Period(d, get(a)?.End)), a => get(a)?.Start);

    public static FieldConverter<Activity> End(Func<Activity, Period?> get, Action<Activity, Period> set)
        => FieldConverters.Date<Activity>((a, d) => set(a, new Period(get(a)?.Start, d)), a => get(a)?.End);

    public static FieldConverter<Activity> Single(Func<Activity, Period?> get, Action<Activity, Period> set)
        => FieldConverters.Date<Activity>((a, d) => set(a, Period.At(d)), a => get(a) is { Start: { } start, End: { } end } && start == end ? start : null);
}
