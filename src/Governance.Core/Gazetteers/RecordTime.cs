using Governance.Core.Rules;

namespace Governance.Core.Gazetteers;

/// <summary>The time a record speaks of, so that its places are looked up in the list that was valid then.</summary>
internal static class RecordTime
{
    public static Period? Of(Record record) => record switch
    {
        Recommendation { Made: { } made } => Period.At(made),
        Activity activity => activity.Actual ?? activity.Planned,
        Incident { Period: null, Reported: { } reported } => Period.At(reported),
        _ => RecordPeriods.Of(record).Select(p => (Period?)p.Period).FirstOrDefault(),
    };
}
