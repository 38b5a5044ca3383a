using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="MigrantCase"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class MigrantCaseReader
{
    private static readonly MemberNames Names = new(
        "number",
        "owner",
        "opened",
        "closed",
        "status",
        "closureReason",
        "assessments",
        "supportPlans",
        "referrals",
        "comments");

    public static MigrantCase Read(ref JsonInput input)
    {
        input.Start();
        string? number = null;
        PersonRef? owner = null;
        PartialDate? opened = null;
        PartialDate? closed = null;
        CaseStatus? status = null;
        Coded? closureReason = null;
        List<Assessment>? assessments = null;
        List<SupportPlan>? supportPlans = null;
        List<Referral>? referrals = null;
        List<CaseComment>? comments = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    number = JsonInput.Text(ref input);
                    break;
                case 1:
                    owner = PersonRefReader.Read(ref input);
                    break;
                case 2:
                    opened = JsonInput.Date(ref input);
                    break;
                case 3:
                    closed = JsonInput.Date(ref input);
                    break;
                case 4:
                    status = CaseStatusReader.Read(ref input);
                    break;
                case 5:
                    closureReason = CodedReader.Read(ref input);
                    break;
                case 6:
                    assessments = JsonInput.List(ref input, AssessmentReader.Read);
                    break;
                case 7:
                    supportPlans = JsonInput.List(ref input, SupportPlanReader.Read);
                    break;
                case 8:
                    referrals = JsonInput.List(ref input, ReferralReader.Read);
                    break;
                case 9:
                    comments = JsonInput.List(ref input, CaseCommentReader.Read);
                    break;
            }
        }

        return new MigrantCase
        {
            Number = number ?? throw JsonInput.Lacks("number"),
            Owner = owner,
            Opened = opened,
            Closed = closed,
            Status = status,
            ClosureReason = closureReason,
            Assessments = assessments,
            SupportPlans = supportPlans,
            Referrals = referrals,
            Comments = comments,
        };
    }
}
