using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Indicator"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class IndicatorReader
{
    private static readonly MemberNames Names = new(
        "schemaVersion",
        "id",
        "minted",
        "identifiers",
        "source",
        "sensitivity",
        "processing",
        "name",
        "code",
        "definition",
        "computation",
        "unit",
        "unitMultiplier",
        "minimum",
        "maximum",
        "desired",
        "dimensions",
        "frequency",
        "migrantBasis",
        "residenceCriterion",
        "frameworkLinks",
        "baseline",
        "targets",
        "custodians",
        "validity",
        "replacesId",
        "documents",
        "proposed",
        "extensions");

    public static Indicator Read(ref JsonInput input)
    {
        input.Start();
        int? schemaVersion = null;
        string? id = null;
        bool? minted = null;
        List<Identifier>? identifiers = null;
        Source? source = null;
        Sensitivity? sensitivity = null;
        Processing? processing = null;
        LocalizedText? name = null;
        string? code = null;
        LocalizedText? definition = null;
        LocalizedText? computation = null;
        string? unit = null;
        int? unitMultiplier = null;
        decimal? minimum = null;
        decimal? maximum = null;
        DesiredDirection? desired = null;
        List<string>? dimensions = null;
        string? frequency = null;
        string? migrantBasis = null;
        string? residenceCriterion = null;
        List<FrameworkLink>? frameworkLinks = null;
        IndicatorTarget? baseline = null;
        List<IndicatorTarget>? targets = null;
        List<OrganisationRef>? custodians = null;
        Period? validity = null;
        string? replacesId = null;
        List<DocumentRef>? documents = null;
        bool? proposed = null;
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
                    name = LocalizedTextReader.Read(ref input);
                    break;
                case 8:
                    code = JsonInput.Text(ref input);
                    break;
                case 9:
                    definition = LocalizedTextReader.Read(ref input);
                    break;
                case 10:
                    computation = LocalizedTextReader.Read(ref input);
                    break;
                case 11:
                    unit = JsonInput.Text(ref input);
                    break;
                case 12:
                    unitMultiplier = JsonInput.Whole(ref input);
                    break;
                case 13:
                    minimum = JsonInput.Number(ref input);
                    break;
                case 14:
                    maximum = JsonInput.Number(ref input);
                    break;
                case 15:
                    desired = DesiredDirectionReader.Read(ref input);
                    break;
                case 16:
                    dimensions = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 17:
                    frequency = JsonInput.Text(ref input);
                    break;
                case 18:
                    migrantBasis = JsonInput.Text(ref input);
                    break;
                case 19:
                    residenceCriterion = JsonInput.Text(ref input);
                    break;
                case 20:
                    frameworkLinks = JsonInput.List(ref input, FrameworkLinkReader.Read);
                    break;
                case 21:
                    baseline = IndicatorTargetReader.Read(ref input);
                    break;
                case 22:
                    targets = JsonInput.List(ref input, IndicatorTargetReader.Read);
                    break;
                case 23:
                    custodians = JsonInput.List(ref input, OrganisationRefReader.Read);
                    break;
                case 24:
                    validity = PeriodReader.Read(ref input);
                    break;
                case 25:
                    replacesId = JsonInput.Text(ref input);
                    break;
                case 26:
                    documents = JsonInput.List(ref input, DocumentRefReader.Read);
                    break;
                case 27:
                    proposed = JsonInput.Flag(ref input);
                    break;
                case 28:
                    extensions = JsonInput.Extensions(ref input);
                    break;
            }
        }

        return new Indicator
        {
            SchemaVersion = schemaVersion,
            Id = id ?? throw JsonInput.Lacks("id"),
            Minted = minted,
            Identifiers = identifiers,
            Source = source,
            Sensitivity = sensitivity,
            Processing = processing,
            Name = name ?? throw JsonInput.Lacks("name"),
            Code = code,
            Definition = definition,
            Computation = computation,
            Unit = unit,
            UnitMultiplier = unitMultiplier,
            Minimum = minimum,
            Maximum = maximum,
            Desired = desired,
            Dimensions = dimensions,
            Frequency = frequency,
            MigrantBasis = migrantBasis,
            ResidenceCriterion = residenceCriterion,
            FrameworkLinks = frameworkLinks,
            Baseline = baseline,
            Targets = targets,
            Custodians = custodians,
            Validity = validity,
            ReplacesId = replacesId,
            Documents = documents,
            Proposed = proposed,
            Extensions = extensions,
        };
    }
}
