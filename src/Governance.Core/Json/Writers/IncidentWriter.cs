using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Incident"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class IncidentWriter
{
    public static void Write(ref JsonOutput output, Incident value)
    {
        output.Start((byte)'{');
        output.Raw("\"type\":\"Incident\""u8);
        output.Member("\"schemaVersion\":"u8, value.SchemaVersion);
        output.Member("\"id\":"u8, value.Id);
        output.Member("\"minted\":"u8, value.Minted);
        output.List("\"identifiers\":"u8, value.Identifiers, IdentifierWriter.Write);
        output.Object("\"source\":"u8, value.Source, SourceWriter.Write);
        output.Member("\"sensitivity\":"u8, SensitivityNames.Of(value.Sensitivity));
        output.Object("\"processing\":"u8, value.Processing, ProcessingWriter.Write);
        output.Member("\"kind\":"u8, value.Kind);
        output.Member("\"form\":"u8, value.Form);
        output.Member("\"parentId\":"u8, value.ParentId);
        output.Member("\"group\":"u8, value.Group);
        output.Object("\"period\":"u8, value.Period, PeriodWriter.Write);
        output.Member("\"dateAccuracy\":"u8, value.DateAccuracy);
        output.Member("\"reported\":"u8, value.Reported);
        output.List("\"causes\":"u8, value.Causes, CodedWriter.Write);
        output.Member("\"reportedCause\":"u8, value.ReportedCause);
        output.Member("\"route\":"u8, value.Route);
        output.Member("\"routeName\":"u8, value.RouteName);
        output.Object("\"place\":"u8, value.Place, PlaceWriter.Write);
        output.List("\"origins\":"u8, value.Origins, PlaceWriter.Write);
        output.Member("\"ageRange\":"u8, value.AgeRange);
        output.Object("\"counts\":"u8, value.Counts, IncidentCountsWriter.Write);
        output.List("\"sources\":"u8, value.Sources, InformationSourceWriter.Write);
        output.Member("\"sourceQuality\":"u8, value.SourceQuality);
        output.Member("\"sourceQualityLabel\":"u8, value.SourceQualityLabel);
        output.List("\"perpetrators\":"u8, value.Perpetrators, OrganisationRefWriter.Write);
        output.Member("\"description\":"u8, value.Description);
        output.Member("\"comment\":"u8, value.Comment);
        output.Member("\"extensions\":"u8, value.Extensions);
        output.End((byte)'}');
    }
}
