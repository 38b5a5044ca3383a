using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Indicator"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class IndicatorWriter
{
    public static void Write(ref JsonOutput output, Indicator value)
    {
        output.Start((byte)'{');
        output.Raw("\"type\":\"Indicator\""u8);
        output.Member("\"schemaVersion\":"u8, value.SchemaVersion);
        output.Member("\"id\":"u8, value.Id);
        output.Member("\"minted\":"u8, value.Minted);
        output.List("\"identifiers\":"u8, value.Identifiers, IdentifierWriter.Write);
        output.Object("\"source\":"u8, value.Source, SourceWriter.Write);
        output.Member("\"sensitivity\":"u8, SensitivityNames.Of(value.Sensitivity));
        output.Object("\"processing\":"u8, value.Processing, ProcessingWriter.Write);
        output.Object("\"name\":"u8, value.Name, LocalizedTextWriter.Write);
        output.Member("\"code\":"u8, value.Code);
        output.Object("\"definition\":"u8, value.Definition, LocalizedTextWriter.Write);
        output.Object("\"computation\":"u8, value.Computation, LocalizedTextWriter.Write);
        output.Member("\"unit\":"u8, value.Unit);
        output.Member("\"unitMultiplier\":"u8, value.UnitMultiplier);
        output.Member("\"minimum\":"u8, value.Minimum);
        output.Member("\"maximum\":"u8, value.Maximum);
        output.Member("\"desired\":"u8, DesiredDirectionNames.Of(value.Desired));
        output.List("\"dimensions\":"u8, value.Dimensions, JsonOutput.Item);
        output.Member("\"frequency\":"u8, value.Frequency);
        output.Member("\"migrantBasis\":"u8, value.MigrantBasis);
        output.Member("\"residenceCriterion\":"u8, value.ResidenceCriterion);
        output.List("\"frameworkLinks\":"u8, value.FrameworkLinks, FrameworkLinkWriter.Write);
        output.Object("\"baseline\":"u8, value.Baseline, IndicatorTargetWriter.Write);
        output.List("\"targets\":"u8, value.Targets, IndicatorTargetWriter.Write);
        output.List("\"custodians\":"u8, value.Custodians, OrganisationRefWriter.Write);
        output.Object("\"validity\":"u8, value.Validity, PeriodWriter.Write);
        output.Member("\"replacesId\":"u8, value.ReplacesId);
        output.List("\"documents\":"u8, value.Documents, DocumentRefWriter.Write);
        output.Member("\"proposed\":"u8, value.Proposed);
        output.Member("\"extensions\":"u8, value.Extensions);
        output.End((byte)'}');
    }
}
