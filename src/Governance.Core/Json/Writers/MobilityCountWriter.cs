using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="MobilityCount"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class MobilityCountWriter
{
    public static void Write(ref JsonOutput output, MobilityCount value)
    {
        output.Start((byte)'{');
        output.Raw("\"type\":\"MobilityCount\""u8);
        output.Member("\"schemaVersion\":"u8, value.SchemaVersion);
        output.Member("\"id\":"u8, value.Id);
        output.Member("\"minted\":"u8, value.Minted);
        output.List("\"identifiers\":"u8, value.Identifiers, IdentifierWriter.Write);
        output.Object("\"source\":"u8, value.Source, SourceWriter.Write);
        output.Member("\"sensitivity\":"u8, SensitivityNames.Of(value.Sensitivity));
        output.Object("\"processing\":"u8, value.Processing, ProcessingWriter.Write);
        output.Member("\"measure\":"u8, MeasureNames.Of(value.Measure));
        output.Member("\"populationGroup\":"u8, value.PopulationGroup);
        output.Member("\"movement\":"u8, value.Movement);
        output.Member("\"direction\":"u8, value.Direction);
        output.Member("\"unit\":"u8, CountUnitNames.Of(value.Unit));
        output.Object("\"count\":"u8, value.Count, QuantityWriter.Write);
        output.Object("\"period\":"u8, value.Period, PeriodWriter.Write);
        output.List("\"places\":"u8, value.Places, PlaceWriter.Write);
        output.List("\"reasons\":"u8, value.Reasons, CodedWriter.Write);
        output.List("\"triggers\":"u8, value.Triggers, CodedWriter.Write);
        output.List("\"breakdowns\":"u8, value.Breakdowns, BreakdownWriter.Write);
        output.Member("\"method\":"u8, value.Method);
        output.Member("\"assessment\":"u8, value.Assessment);
        output.Member("\"operation\":"u8, value.Operation);
        output.Member("\"round\":"u8, value.Round);
        output.Object("\"coverage\":"u8, value.Coverage, CoverageWriter.Write);
        output.Member("\"accommodation\":"u8, value.Accommodation);
        output.Member("\"urbanRural\":"u8, value.UrbanRural);
        output.List("\"transport\":"u8, value.Transport, JsonOutput.Item);
        output.Member("\"householdSize\":"u8, value.HouseholdSize);
        output.List("\"overlapIds\":"u8, value.OverlapIds, JsonOutput.Item);
        output.List("\"sources\":"u8, value.Sources, InformationSourceWriter.Write);
        output.Member("\"dateAccuracy\":"u8, value.DateAccuracy);
        output.Member("\"eventName\":"u8, value.EventName);
        output.Member("\"incidentId\":"u8, value.IncidentId);
        output.Member("\"note\":"u8, value.Note);
        output.Member("\"extensions\":"u8, value.Extensions);
        output.End((byte)'}');
    }
}
