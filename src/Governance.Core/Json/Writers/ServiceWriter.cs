using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Service"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ServiceWriter
{
    public static void Write(ref JsonOutput output, Service value)
    {
        output.Start((byte)'{');
        output.Member("\"kind\":"u8, value.Kind);
        output.Object("\"name\":"u8, value.Name, LocalizedTextWriter.Write);
        output.Object("\"description\":"u8, value.Description, LocalizedTextWriter.Write);
        output.List("\"identifiers\":"u8, value.Identifiers, IdentifierWriter.Write);
        output.Member("\"status\":"u8, ServiceStatusNames.Of(value.Status));
        output.List("\"schedule\":"u8, value.Schedule, OpeningHoursWriter.Write);
        output.List("\"languages\":"u8, value.Languages, JsonOutput.Item);
        output.Object("\"eligibility\":"u8, value.Eligibility, LocalizedTextWriter.Write);
        output.Object("\"cost\":"u8, value.Cost, LocalizedTextWriter.Write);
        output.Object("\"application\":"u8, value.Application, LocalizedTextWriter.Write);
        output.List("\"requiredDocuments\":"u8, value.RequiredDocuments, LocalizedTextWriter.Write);
        output.Member("\"minimumAge\":"u8, value.MinimumAge);
        output.Member("\"maximumAge\":"u8, value.MaximumAge);
        output.List("\"areas\":"u8, value.Areas, PlaceWriter.Write);
        output.List("\"contacts\":"u8, value.Contacts, PublicContactWriter.Write);
        output.Member("\"url\":"u8, value.Url);
        output.Object("\"provider\":"u8, value.Provider, OrganisationRefWriter.Write);
        output.Member("\"from\":"u8, value.From);
        output.Member("\"to\":"u8, value.To);
        output.End((byte)'}');
    }
}
