using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="PolicyFramework"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class PolicyFrameworkReader
{
    private static readonly MemberNames Names = new(
        "schemaVersion",
        "id",
        "minted",
        "identifiers",
        "source",
        "sensitivity",
        "processing",
        "title",
        "acronyms",
        "kind",
        "owner",
        "adopted",
        "versions",
        "objectives",
        "documents",
        "notes",
        "extensions");

    public static PolicyFramework Read(ref JsonInput input)
    {
        input.Start();
        int? schemaVersion = null;
        string? id = null;
        bool? minted = null;
        List<Identifier>? identifiers = null;
        Source? source = null;
        Sensitivity? sensitivity = null;
        Processing? processing = null;
        LocalizedText? title = null;
        List<string>? acronyms = null;
        string? kind = null;
        OrganisationRef? owner = null;
        PartialDate? adopted = null;
        List<FrameworkVersion>? versions = null;
        List<FrameworkObjective>? objectives = null;
        List<DocumentRef>? documents = null;
        List<LocalizedText>? notes = null;
        IDictionary<string, IDictionary<string, System.Text.Json.JsonElement>>? extensions = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    schemaVersion = JsonInput.Whole(ref input);
                    break;
                case 1:
                    id = JsonInput.Text(ref input);
                    break;
                case 2:
                    minted = JsonInput.Flag(ref input);
                    break;
                case 3:
                    identifiers = JsonInput.List(ref input, IdentifierReader.Read);
                    break;
                case 4:
                    source = SourceReader.Read(ref input);
                    break;
                case 5:
                    sensitivity = SensitivityReader.Read(ref input);
                    break;
                case 6:
                    processing = ProcessingReader.Read(ref input);
                    break;
                case 7:
                    title = LocalizedTextReader.Read(ref input);
                    break;
                case 8:
                    acronyms = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 9:
                    kind = JsonInput.Text(ref input);
                    break;
                case 10:
                    owner = OrganisationRefReader.Read(ref input);
                    break;
                case 11:
                    adopted = JsonInput.Date(ref input);
                    break;
                case 12:
                    versions = JsonInput.List(ref input, FrameworkVersionReader.Read);
                    break;
                case 13:
                    objectives = JsonInput.List(ref input, FrameworkObjectiveReader.Read);
                    break;
                case 14:
                    documents = JsonInput.List(ref input, DocumentRefReader.Read);
                    break;
                case 15:
                    notes = JsonInput.List(ref input, LocalizedTextReader.Read);
                    break;
                case 16:
                    extensions = JsonInput.Extensions(ref input);
                    break;
            }
        }

        return new PolicyFramework
        {
            SchemaVersion = schemaVersion,
            Id = id ?? throw JsonInput.Lacks("id"),
            Minted = minted,
            Identifiers = identifiers,
            Source = source,
            Sensitivity = sensitivity,
            Processing = processing,
            Title = title ?? throw JsonInput.Lacks("title"),
            Acronyms = acronyms,
            Kind = kind,
            Owner = owner,
            Adopted = adopted,
            Versions = versions,
            Objectives = objectives,
            Documents = documents,
            Notes = notes,
            Extensions = extensions,
        };
    }
}
