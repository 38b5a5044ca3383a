using Governance.Core;

namespace Governance.Adapters.Kobo;

/// <summary>The kinds of records that submissions can make.</summary>
internal static class Kinds
{
    private const string Undetermined = "und";

    public static IReadOnlyList<Kind> All { get; } =
    [
        new KindOf<Activity>("activity", () => new Activity { Id = "", Title = Unsaid() }),
        new KindOf<Facility>("facility", () => new Facility { Id = "", Name = Unsaid() }),
        new KindOf<GovernanceEvent>("governance-event", () => new GovernanceEvent { Id = "", Title = Unsaid() }),
        new KindOf<Incident>("incident", () => new Incident { Id = "", Kind = "" }),
        new KindOf<Indicator>("indicator", () => new Indicator { Id = "", Name = Unsaid() }),
        new KindOf<Migrant>("migrant", () => new Migrant { Id = "" }),
        new KindOf<MobilityCount>("mobility-count", () => new MobilityCount { Id = "", Measure = default }),
        new KindOf<Observation>("observation", () => new Observation { Id = "", IndicatorId = "" }),
        new KindOf<Organisation>("organisation", () => new Organisation { Id = "", Name = Unsaid() }),
        new KindOf<PolicyFramework>("policy-framework", () => new PolicyFramework { Id = "", Title = Unsaid() }),
        new KindOf<Recommendation>("recommendation", () => new Recommendation { Id = "", Text = Unsaid() }),
    ];

    /// <summary>A kind by its name in kebab-case.</summary>
    public static Kind? Get(string id) => All.FirstOrDefault(k => k.Id == id);

    /// <summary>A text that a submission may still say; where it does not, the schema reports it.</summary>
    private static LocalizedText Unsaid() => new() { Language = Undetermined, Text = "" };
}
