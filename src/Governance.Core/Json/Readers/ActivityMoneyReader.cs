using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="ActivityMoney"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ActivityMoneyReader
{
    private static readonly MemberNames Names = new(
        "kind",
        "amount",
        "date",
        "period",
        "provider",
        "receiver",
        "reference",
        "description");

    public static ActivityMoney Read(ref JsonInput input)
    {
        input.Start();
        string? kind = null;
        Money? amount = null;
        PartialDate? date = null;
        Period? period = null;
        OrganisationRef? provider = null;
        OrganisationRef? receiver = null;
        string? reference = null;
        string? description = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    kind = JsonInput.Text(ref input);
                    break;
                case 1:
                    amount = MoneyReader.Read(ref input);
                    break;
                case 2:
                    date = JsonInput.Date(ref input);
                    break;
                case 3:
                    period = PeriodReader.Read(ref input);
                    break;
                case 4:
                    provider = OrganisationRefReader.Read(ref input);
                    break;
                case 5:
                    receiver = OrganisationRefReader.Read(ref input);
                    break;
                case 6:
                    reference = JsonInput.Text(ref input);
                    break;
                case 7:
                    description = JsonInput.Text(ref input);
                    break;
            }
        }

        return new ActivityMoney
        {
            Kind = kind ?? throw JsonInput.Lacks("kind"),
            Amount = amount ?? throw JsonInput.Lacks("amount"),
            Date = date,
            Period = period,
            Provider = provider,
            Receiver = receiver,
            Reference = reference,
            Description = description,
        };
    }
}
