using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Incident"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class IncidentReader
{
    private static readonly MemberNames Names = new(
        "schemaVersion",
        "id",
        "minted",
        "identifiers",
        "source",
        "sensitivity",
        "processing",
        "kind",
        "form",
        "parentId",
        "group",
        "period",
        "dateAccuracy",
        "reported",
        "causes",
        "reportedCause",
        "route",
        "routeName",
        "place",
        "origins",
        "ageRange",
        "counts",
        "sources",
        "sourceQuality",
        "sourceQualityLabel",
        "perpetrators",
        "description",
        "comment",
        "extensions");

    public static Incident Read(ref JsonInput input)
    {
        input.Start();
        int? schemaVersion = null;
        string? id = null;
        bool? minted = null;
        List<Identifier>? identifiers = null;
        Source? source = null;
        Sensitivity? sensitivity = null;
        Processing? processing = null;
        string? kind = null;
        string? form = null;
        string? parentId = null;
        string? group = null;
        Period? period = null;
        string? dateAccuracy = null;
        PartialDate? reported = null;
        List<Coded>? causes = null;
        string? reportedCause = null;
        string? route = null;
        string? routeName = null;
        Place? place = null;
        List<Place>? origins = null;
        string? ageRange = null;
        IncidentCounts? counts = null;
        List<InformationSource>? sources = null;
        string? sourceQuality = null;
        string? sourceQualityLabel = null;
        List<OrganisationRef>? perpetrators = null;
        string? description = null;
        string? comment = null;
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
                    kind = JsonInput.Text(ref input);
                    break;
                case 8:
                    form = JsonInput.Text(ref input);
                    break;
                case 9:
                    parentId = JsonInput.Text(ref input);
                    break;
                case 10:
                    group = JsonInput.Text(ref input);
                    break;
                case 11:
                    period = PeriodReader.Read(ref input);
                    break;
                case 12:
                    dateAccuracy = JsonInput.Text(ref input);
                    break;
                case 13:
                    reported = JsonInput.Date(ref input);
                    break;
                case 14:
                    causes = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 15:
                    reportedCause = JsonInput.Text(ref input);
                    break;
                case 16:
                    route = JsonInput.Text(ref input);
                    break;
                case 17:
                    routeName = JsonInput.Text(ref input);
                    break;
                case 18:
                    place = PlaceReader.Read(ref input);
                    break;
                case 19:
                    origins = JsonInput.List(ref input, PlaceReader.Read);
                    break;
                case 20:
                    ageRange = JsonInput.Text(ref input);
                    break;
                case 21:
                    counts = IncidentCountsReader.Read(ref input);
                    break;
                case 22:
                    sources = JsonInput.List(ref input, InformationSourceReader.Read);
                    break;
                case 23:
                    sourceQuality = JsonInput.Text(ref input);
                    break;
                case 24:
                    sourceQualityLabel = JsonInput.Text(ref input);
                    break;
                case 25:
                    perpetrators = JsonInput.List(ref input, OrganisationRefReader.Read);
                    break;
                case 26:
                    description = JsonInput.Text(ref input);
                    break;
                case 27:
                    comment = JsonInput.Text(ref input);
                    break;
                case 28:
                    extensions = JsonInput.Extensions(ref input);
                    break;
            }
        }

        return new Incident
        {
            SchemaVersion = schemaVersion,
            Id = id ?? throw JsonInput.Lacks("id"),
            Minted = minted,
            Identifiers = identifiers,
            Source = source,
            Sensitivity = sensitivity,
            Processing = processing,
            Kind = kind ?? throw JsonInput.Lacks("kind"),
            Form = form,
            ParentId = parentId,
            Group = group,
            Period = period,
            DateAccuracy = dateAccuracy,
            Reported = reported,
            Causes = causes,
            ReportedCause = reportedCause,
            Route = route,
            RouteName = routeName,
            Place = place,
            Origins = origins,
            AgeRange = ageRange,
            Counts = counts,
            Sources = sources,
            SourceQuality = sourceQuality,
            SourceQualityLabel = sourceQualityLabel,
            Perpetrators = perpetrators,
            Description = description,
            Comment = comment,
            Extensions = extensions,
        };
    }
}
