using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="TraffickingContext"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class TraffickingContextReader
{
    private static readonly MemberNames Names = new(
        "status",
        "decidedBy",
        "decidedByKind",
        "decided",
        "acts",
        "means",
        "recruitmentMethods",
        "recruitmentPlatforms",
        "controlMethods",
        "exploitationTypes",
        "sexualExploitationTypes",
        "exploitationPlatforms",
        "sectors",
        "recruiterRelations",
        "places",
        "ageWhenTrafficked",
        "durationMonthsFrom",
        "durationMonthsTo",
        "abduction",
        "events");

    public static TraffickingContext Read(ref JsonInput input)
    {
        input.Start();
        TraffickingStatus? status = null;
        OrganisationRef? decidedBy = null;
        string? decidedByKind = null;
        PartialDate? decided = null;
        List<Coded>? acts = null;
        List<Coded>? means = null;
        List<Coded>? recruitmentMethods = null;
        List<string>? recruitmentPlatforms = null;
        List<Coded>? controlMethods = null;
        List<Coded>? exploitationTypes = null;
        List<Coded>? sexualExploitationTypes = null;
        List<string>? exploitationPlatforms = null;
        List<Coded>? sectors = null;
        List<Coded>? recruiterRelations = null;
        List<Place>? places = null;
        Age? ageWhenTrafficked = null;
        int? durationMonthsFrom = null;
        int? durationMonthsTo = null;
        Answer? abduction = null;
        List<TraffickingEvent>? events = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    status = TraffickingStatusReader.Read(ref input);
                    break;
                case 1:
                    decidedBy = OrganisationRefReader.Read(ref input);
                    break;
                case 2:
                    decidedByKind = JsonInput.Text(ref input);
                    break;
                case 3:
                    decided = JsonInput.Date(ref input);
                    break;
                case 4:
                    acts = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 5:
                    means = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 6:
                    recruitmentMethods = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 7:
                    recruitmentPlatforms = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 8:
                    controlMethods = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 9:
                    exploitationTypes = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 10:
                    sexualExploitationTypes = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 11:
                    exploitationPlatforms = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 12:
                    sectors = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 13:
                    recruiterRelations = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 14:
                    places = JsonInput.List(ref input, PlaceReader.Read);
                    break;
                case 15:
                    ageWhenTrafficked = AgeReader.Read(ref input);
                    break;
                case 16:
                    durationMonthsFrom = JsonInput.Whole(ref input);
                    break;
                case 17:
                    durationMonthsTo = JsonInput.Whole(ref input);
                    break;
                case 18:
                    abduction = AnswerReader.Read(ref input);
                    break;
                case 19:
                    events = JsonInput.List(ref input, TraffickingEventReader.Read);
                    break;
            }
        }

        return new TraffickingContext
        {
            Status = status,
            DecidedBy = decidedBy,
            DecidedByKind = decidedByKind,
            Decided = decided,
            Acts = acts,
            Means = means,
            RecruitmentMethods = recruitmentMethods,
            RecruitmentPlatforms = recruitmentPlatforms,
            ControlMethods = controlMethods,
            ExploitationTypes = exploitationTypes,
            SexualExploitationTypes = sexualExploitationTypes,
            ExploitationPlatforms = exploitationPlatforms,
            Sectors = sectors,
            RecruiterRelations = recruiterRelations,
            Places = places,
            AgeWhenTrafficked = ageWhenTrafficked,
            DurationMonthsFrom = durationMonthsFrom,
            DurationMonthsTo = durationMonthsTo,
            Abduction = abduction,
            Events = events,
        };
    }
}
