using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="MobilityCount"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class MobilityCountReader
{
    private static readonly MemberNames Names = new(
        "schemaVersion",
        "id",
        "minted",
        "identifiers",
        "source",
        "sensitivity",
        "processing",
        "measure",
        "populationGroup",
        "movement",
        "direction",
        "unit",
        "count",
        "period",
        "places",
        "reasons",
        "triggers",
        "breakdowns",
        "method",
        "assessment",
        "operation",
        "round",
        "coverage",
        "accommodation",
        "urbanRural",
        "transport",
        "householdSize",
        "overlapIds",
        "sources",
        "dateAccuracy",
        "eventName",
        "incidentId",
        "note",
        "extensions");

    public static MobilityCount Read(ref JsonInput input)
    {
        input.Start();
        int? schemaVersion = null;
        string? id = null;
        bool? minted = null;
        List<Identifier>? identifiers = null;
        Source? source = null;
        Sensitivity? sensitivity = null;
        Processing? processing = null;
        Measure? measure = null;
        string? populationGroup = null;
        string? movement = null;
        string? direction = null;
        CountUnit? unit = null;
        Quantity? count = null;
        Period? period = null;
        List<Place>? places = null;
        List<Coded>? reasons = null;
        List<Coded>? triggers = null;
        List<Breakdown>? breakdowns = null;
        string? method = null;
        string? assessment = null;
        string? operation = null;
        int? round = null;
        Coverage? coverage = null;
        string? accommodation = null;
        string? urbanRural = null;
        List<string>? transport = null;
        decimal? householdSize = null;
        List<string>? overlapIds = null;
        List<InformationSource>? sources = null;
        string? dateAccuracy = null;
        string? eventName = null;
        string? incidentId = null;
        string? note = null;
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
                    measure = MeasureReader.Read(ref input);
                    break;
                case 8:
                    populationGroup = JsonInput.Text(ref input);
                    break;
                case 9:
                    movement = JsonInput.Text(ref input);
                    break;
                case 10:
                    direction = JsonInput.Text(ref input);
                    break;
                case 11:
                    unit = CountUnitReader.Read(ref input);
                    break;
                case 12:
                    count = QuantityReader.Read(ref input);
                    break;
                case 13:
                    period = PeriodReader.Read(ref input);
                    break;
                case 14:
                    places = JsonInput.List(ref input, PlaceReader.Read);
                    break;
                case 15:
                    reasons = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 16:
                    triggers = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 17:
                    breakdowns = JsonInput.List(ref input, BreakdownReader.Read);
                    break;
                case 18:
                    method = JsonInput.Text(ref input);
                    break;
                case 19:
                    assessment = JsonInput.Text(ref input);
                    break;
                case 20:
                    operation = JsonInput.Text(ref input);
                    break;
                case 21:
                    round = JsonInput.Whole(ref input);
                    break;
                case 22:
                    coverage = CoverageReader.Read(ref input);
                    break;
                case 23:
                    accommodation = JsonInput.Text(ref input);
                    break;
                case 24:
                    urbanRural = JsonInput.Text(ref input);
                    break;
                case 25:
                    transport = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 26:
                    householdSize = JsonInput.Number(ref input);
                    break;
                case 27:
                    overlapIds = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 28:
                    sources = JsonInput.List(ref input, InformationSourceReader.Read);
                    break;
                case 29:
                    dateAccuracy = JsonInput.Text(ref input);
                    break;
                case 30:
                    eventName = JsonInput.Text(ref input);
                    break;
                case 31:
                    incidentId = JsonInput.Text(ref input);
                    break;
                case 32:
                    note = JsonInput.Text(ref input);
                    break;
                case 33:
                    extensions = JsonInput.Extensions(ref input);
                    break;
            }
        }

        return new MobilityCount
        {
            SchemaVersion = schemaVersion,
            Id = id ?? throw JsonInput.Lacks("id"),
            Minted = minted,
            Identifiers = identifiers,
            Source = source,
            Sensitivity = sensitivity,
            Processing = processing,
            Measure = measure ?? throw JsonInput.Lacks("measure"),
            PopulationGroup = populationGroup,
            Movement = movement,
            Direction = direction,
            Unit = unit,
            Count = count,
            Period = period,
            Places = places,
            Reasons = reasons,
            Triggers = triggers,
            Breakdowns = breakdowns,
            Method = method,
            Assessment = assessment,
            Operation = operation,
            Round = round,
            Coverage = coverage,
            Accommodation = accommodation,
            UrbanRural = urbanRural,
            Transport = transport,
            HouseholdSize = householdSize,
            OverlapIds = overlapIds,
            Sources = sources,
            DateAccuracy = dateAccuracy,
            EventName = eventName,
            IncidentId = incidentId,
            Note = note,
            Extensions = extensions,
        };
    }
}
