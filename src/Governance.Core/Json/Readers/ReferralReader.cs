using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Referral"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ReferralReader
{
    private static readonly MemberNames Names = new(
        "direction",
        "from",
        "to",
        "worker",
        "date",
        "reason",
        "details",
        "outcome",
        "consent");

    public static Referral Read(ref JsonInput input)
    {
        input.Start();
        ReferralDirection? direction = null;
        OrganisationRef? from = null;
        OrganisationRef? to = null;
        PersonRef? worker = null;
        PartialDate? date = null;
        string? reason = null;
        string? details = null;
        string? outcome = null;
        Answer? consent = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    direction = ReferralDirectionReader.Read(ref input);
                    break;
                case 1:
                    from = OrganisationRefReader.Read(ref input);
                    break;
                case 2:
                    to = OrganisationRefReader.Read(ref input);
                    break;
                case 3:
                    worker = PersonRefReader.Read(ref input);
                    break;
                case 4:
                    date = JsonInput.Date(ref input);
                    break;
                case 5:
                    reason = JsonInput.Text(ref input);
                    break;
                case 6:
                    details = JsonInput.Text(ref input);
                    break;
                case 7:
                    outcome = JsonInput.Text(ref input);
                    break;
                case 8:
                    consent = AnswerReader.Read(ref input);
                    break;
            }
        }

        return new Referral
        {
            Direction = direction ?? throw JsonInput.Lacks("direction"),
            From = from,
            To = to,
            Worker = worker,
            Date = date,
            Reason = reason,
            Details = details,
            Outcome = outcome,
            Consent = consent,
        };
    }
}
