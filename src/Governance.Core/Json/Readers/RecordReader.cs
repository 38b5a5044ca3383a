using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a record of any kind. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class RecordReader
{
    /// <returns>The record; null where there is no such kind.</returns>
    public static Record? Read(ref JsonInput input, string? kind) => kind switch
    {
        "Migrant" => MigrantReader.Read(ref input),
        "GovernanceEvent" => GovernanceEventReader.Read(ref input),
        "Incident" => IncidentReader.Read(ref input),
        "MobilityCount" => MobilityCountReader.Read(ref input),
        "Recommendation" => RecommendationReader.Read(ref input),
        "Indicator" => IndicatorReader.Read(ref input),
        "Observation" => ObservationReader.Read(ref input),
        "Organisation" => OrganisationReader.Read(ref input),
        "Facility" => FacilityReader.Read(ref input),
        "Activity" => ActivityReader.Read(ref input),
        "PolicyFramework" => PolicyFrameworkReader.Read(ref input),
        _ => null,
    };
}
