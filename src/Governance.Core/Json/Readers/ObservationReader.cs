using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Observation"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ObservationReader
{
    private static readonly MemberNames Names = new(
        "schemaVersion",
        "id",
        "minted",
        "identifiers",
        "source",
        "sensitivity",
        "processing",
        "indicatorId",
        "dimensions",
        "period",
        "timeDetail",
        "area",
        "value",
        "unitMultiplier",
        "status",
        "confidentiality",
        "nature",
        "reportingType",
        "breakdowns",
        "derivedFromIds",
        "sourceDetail",
        "comment",
        "attributes",
        "extensions");

    public static Observation Read(ref JsonInput input)
    {
        input.Start();
        int? schemaVersion = null;
        string? id = null;
        bool? minted = null;
        List<Identifier>? identifiers = null;
        Source? source = null;
        Sensitivity? sensitivity = null;
        Processing? processing = null;
        string? indicatorId = null;
        List<DimensionValue>? dimensions = null;
        Period? period = null;
        string? timeDetail = null;
        Place? area = null;
        Quantity? value = null;
        int? unitMultiplier = null;
        string? status = null;
        string? confidentiality = null;
        string? nature = null;
        string? reportingType = null;
        List<Breakdown>? breakdowns = null;
        List<string>? derivedFromIds = null;
        string? sourceDetail = null;
        string? comment = null;
        List<DimensionValue>? attributes = null;
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
                    indicatorId = JsonInput.Text(ref input);
                    break;
                case 8:
                    dimensions = JsonInput.List(ref input, DimensionValueReader.Read);
                    break;
                case 9:
                    period = PeriodReader.Read(ref input);
                    break;
                case 10:
                    timeDetail = JsonInput.Text(ref input);
                    break;
                case 11:
                    area = PlaceReader.Read(ref input);
                    break;
                case 12:
                    value = QuantityReader.Read(ref input);
                    break;
                case 13:
                    unitMultiplier = JsonInput.Whole(ref input);
                    break;
                case 14:
                    status = JsonInput.Text(ref input);
                    break;
                case 15:
                    confidentiality = JsonInput.Text(ref input);
                    break;
                case 16:
                    nature = JsonInput.Text(ref input);
                    break;
                case 17:
                    reportingType = JsonInput.Text(ref input);
                    break;
                case 18:
                    breakdowns = JsonInput.List(ref input, BreakdownReader.Read);
                    break;
                case 19:
                    derivedFromIds = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 20:
                    sourceDetail = JsonInput.Text(ref input);
                    break;
                case 21:
                    comment = JsonInput.Text(ref input);
                    break;
                case 22:
                    attributes = JsonInput.List(ref input, DimensionValueReader.Read);
                    break;
                case 23:
                    extensions = JsonInput.Extensions(ref input);
                    break;
            }
        }

        return new Observation
        {
            SchemaVersion = schemaVersion,
            Id = id ?? throw JsonInput.Lacks("id"),
            Minted = minted,
            Identifiers = identifiers,
            Source = source,
            Sensitivity = sensitivity,
            Processing = processing,
            IndicatorId = indicatorId ?? throw JsonInput.Lacks("indicatorId"),
            Dimensions = dimensions,
            Period = period,
            TimeDetail = timeDetail,
            Area = area,
            Value = value,
            UnitMultiplier = unitMultiplier,
            Status = status,
            Confidentiality = confidentiality,
            Nature = nature,
            ReportingType = reportingType,
            Breakdowns = breakdowns,
            DerivedFromIds = derivedFromIds,
            SourceDetail = sourceDetail,
            Comment = comment,
            Attributes = attributes,
            Extensions = extensions,
        };
    }
}
