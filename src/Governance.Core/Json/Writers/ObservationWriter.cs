using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Observation"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ObservationWriter
{
    public static void Write(ref JsonOutput output, Observation value)
    {
        output.Start((byte)'{');
        output.Raw("\"type\":\"Observation\""u8);
        output.Member("\"schemaVersion\":"u8, value.SchemaVersion);
        output.Member("\"id\":"u8, value.Id);
        output.Member("\"minted\":"u8, value.Minted);
        output.List("\"identifiers\":"u8, value.Identifiers, IdentifierWriter.Write);
        output.Object("\"source\":"u8, value.Source, SourceWriter.Write);
        output.Member("\"sensitivity\":"u8, SensitivityNames.Of(value.Sensitivity));
        output.Object("\"processing\":"u8, value.Processing, ProcessingWriter.Write);
        output.Member("\"indicatorId\":"u8, value.IndicatorId);
        output.List("\"dimensions\":"u8, value.Dimensions, DimensionValueWriter.Write);
        output.Object("\"period\":"u8, value.Period, PeriodWriter.Write);
        output.Member("\"timeDetail\":"u8, value.TimeDetail);
        output.Object("\"area\":"u8, value.Area, PlaceWriter.Write);
        output.Object("\"value\":"u8, value.Value, QuantityWriter.Write);
        output.Member("\"unitMultiplier\":"u8, value.UnitMultiplier);
        output.Member("\"status\":"u8, value.Status);
        output.Member("\"confidentiality\":"u8, value.Confidentiality);
        output.Member("\"nature\":"u8, value.Nature);
        output.Member("\"reportingType\":"u8, value.ReportingType);
        output.List("\"breakdowns\":"u8, value.Breakdowns, BreakdownWriter.Write);
        output.List("\"derivedFromIds\":"u8, value.DerivedFromIds, JsonOutput.Item);
        output.Member("\"sourceDetail\":"u8, value.SourceDetail);
        output.Member("\"comment\":"u8, value.Comment);
        output.List("\"attributes\":"u8, value.Attributes, DimensionValueWriter.Write);
        output.Member("\"extensions\":"u8, value.Extensions);
        output.End((byte)'}');
    }
}
