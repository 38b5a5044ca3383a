using Governance.Core;

namespace Governance.Adapters.Csv;

/// <summary>Every kind of record.</summary>
internal static class Kinds
{
    private const string Undetermined = "und";

    public static IReadOnlyList<Kind> All { get; } =
    [
        new KindOf<Activity>(() => new Activity { Id = "", Title = Unsaid() }),
        new KindOf<Facility>(() => new Facility { Id = "", Name = Unsaid() }),
        new KindOf<GovernanceEvent>(() => new GovernanceEvent { Id = "", Title = Unsaid() }),
        new KindOf<Incident>(() => new Incident { Id = "", Kind = "" }),
        new KindOf<Indicator>(() => new Indicator { Id = "", Name = Unsaid() }),
        new KindOf<Migrant>(() => new Migrant { Id = "" }),
        new KindOf<MobilityCount>(() => new MobilityCount { Id = "", Measure = default }),
        new KindOf<Observation>(() => new Observation { Id = "", IndicatorId = "" }),
        new KindOf<Organisation>(() => new Organisation { Id = "", Name = Unsaid() }),
        new KindOf<PolicyFramework>(() => new PolicyFramework { Id = "", Title = Unsaid() }),
        new KindOf<Recommendation>(() => new Recommendation { Id = "", Text = Unsaid() }),
    ];

    /// <summary>A kind by its name in kebab-case.</summary>
    public static Kind? Get(string id) => All.FirstOrDefault(k => k.Id == id);

    /// <summary>A kind by the name that a record has on the wire.</summary>
    public static Kind? OfType(string name) => All.FirstOrDefault(k => k.Type.Name == name);

    /// <summary>The kind of a record.</summary>
    public static Kind Of(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return OfType(record.GetType().Name)!;
    }

    /// <summary>A text that a row may still say; where it does not, the schema reports it.</summary>
    private static LocalizedText Unsaid() => new() { Language = Undetermined, Text = "" };
}
