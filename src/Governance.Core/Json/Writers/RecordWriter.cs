using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a record of any kind. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class RecordWriter
{
    public static void Write(ref JsonOutput output, Record record)
    {
        switch (record)
        {
            case Migrant one:
                MigrantWriter.Write(ref output, one);
                break;
            case GovernanceEvent one:
                GovernanceEventWriter.Write(ref output, one);
                break;
            case Incident one:
                IncidentWriter.Write(ref output, one);
                break;
            case MobilityCount one:
                MobilityCountWriter.Write(ref output, one);
                break;
            case Recommendation one:
                RecommendationWriter.Write(ref output, one);
                break;
            case Indicator one:
                IndicatorWriter.Write(ref output, one);
                break;
            case Observation one:
                ObservationWriter.Write(ref output, one);
                break;
            case Organisation one:
                OrganisationWriter.Write(ref output, one);
                break;
            case Facility one:
                FacilityWriter.Write(ref output, one);
                break;
            case Activity one:
                ActivityWriter.Write(ref output, one);
                break;
            case PolicyFramework one:
                PolicyFrameworkWriter.Write(ref output, one);
                break;
            default:
                throw new ArgumentException("Not a kind of record of the core.", nameof(record));
        }
    }
}
