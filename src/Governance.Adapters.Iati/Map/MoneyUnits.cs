using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>With what money: budgets, planned disbursements, transactions.</summary>
internal static class MoneyUnits
{
    private const string BudgetKind = "budget";
    private const string PlannedKind = "planned-disbursement";

    public static Unit<Activity> Budget() => Unit("budget", () => Make(BudgetKind), m => m.Kind == BudgetKind, [.. Period(), Amount(m => m.Date ?? m.Period?.Start)]);

    public static Unit<Activity> PlannedDisbursement() => Unit(
        PlannedKind, () => Make(PlannedKind), m => m.Kind == PlannedKind, [.. Period(), Amount(m => m.Date ?? m.Period?.Start), .. Provider(), .. Receiver()]);

    public static Unit<Activity> Transaction() => Unit(
        "transaction",
        () => Make(""),
        m => Codes.TransactionType.Partner(m.Kind) is not null,
        [
            new("", ("@ref", "/reference")) { En = "Reference of the transaction", Fr = "Référence de la transaction", Read = (e, m, _) => m.Reference = Narratives.Clean(e.Get("ref")) is { Length: > 0 } text ? text : null, Write = (m, e, _) => e.Set("ref", Narratives.Clean(m.Reference)) },
            new("transaction-type", ("@code", "/kind")) { En = "Kind of transaction", Fr = "Type de transaction", Read = (e, m, _) => m.Kind = Codes.TransactionType.Core(e.Get("code")) ?? "", Write = (m, e, _) => e.Set("code", Codes.TransactionType.Partner(m.Kind)) },
            new("transaction-date", ("@iso-date", "/date")) { En = "Date of the transaction", Fr = "Date de la transaction", Read = (e, m, _) => m.Date = Values.Date(e.Get("iso-date")), Write = (m, e, _) => e.Set("iso-date", Values.First(m.Date)) },
            Amount(m => m.Date, isDated: false),
            new("description", (Narratives.Member, "/description")) { En = "What the money is for", Fr = "Objet de la somme", Read = (e, m, _) => m.Description = Narratives.ReadPlain(e), Write = (m, e, _) => Narratives.WritePlain(m.Description, e) },
            .. Provider(),
            .. Receiver(),
        ]);

    private static ItemUnit<Activity, ActivityMoney> Unit(string name, Func<ActivityMoney> make, Func<ActivityMoney, bool> belongs, Part<ActivityMoney>[] parts) => new(name, "money", parts)
    {
        Get = a => a.Money,
        Set = (a, list) => a.Money = list,
        Make = make,
        Belongs = m => m.Amount.Currency is not null && belongs(m),
    };

    private static ActivityMoney Make(string kind) => new() { Kind = kind, Amount = default };

    private static Part<ActivityMoney>[] Period() =>
    [
        new("period-start", ("@iso-date", "/period/start")) { En = "Start of the period", Fr = "Début de la période", Read = (e, m, _) => m.Period = Values.Date(e.Get("iso-date")) is { } date ? new Period(date, m.Period?.End) : m.Period, Write = (m, e, _) => e.Set("iso-date", Values.First(m.Period?.Start)) },
        new("period-end", ("@iso-date", "/period/end")) { En = "End of the period", Fr = "Fin de la période", Read = (e, m, _) => m.Period = Values.Date(e.Get("iso-date")) is { } date ? new Period(m.Period?.Start, date) : m.Period, Write = (m, e, _) => e.Set("iso-date", Values.Last(m.Period?.End)) },
    ];

    /// <summary>An amount in its currency, or that of the activity; the standard asks for a value date, and where the record has none, another date of it stands.</summary>
    private static Part<ActivityMoney> Amount(Func<ActivityMoney, PartialDate?> date, bool isDated = true) => new("value", isDated ? [("", "/amount/amount"), ("@currency", "/amount/currency"), ("@value-date", "/date")] : [("", "/amount/amount"), ("@currency", "/amount/currency")])
    {
        En = "Amount, its currency, its value date",
        Fr = "Montant, sa devise, sa date de valeur",
        Read = (e, m, s) =>
        {
            if (isDated)
                m.Date = Values.Date(e.Get("value-date"));
            if (Values.Number(e.Text) is { } amount && (e.Get("currency")?.Trim() ?? s.Currency) is { } currency && Values.IsCurrency(currency))
                m.Amount = new Money(amount, currency);
        },
        Write = (m, e, s) =>
        {
            e.Set("currency", m.Amount.Currency == s.Currency ? null : m.Amount.Currency);
            e.Set("value-date", Values.First(date(m)));
            e.Text = Values.Text(m.Amount.Amount)!;
        },
    };

    private static Part<ActivityMoney>[] Provider() => OrganisationUnits.Within<ActivityMoney>("provider-org", "/provider", "Who provides the money", "Qui verse la somme", m => m.Provider, (m, o) => m.Provider = o);

    private static Part<ActivityMoney>[] Receiver() => OrganisationUnits.Within<ActivityMoney>("receiver-org", "/receiver", "Who receives the money", "Qui reçoit la somme", m => m.Receiver, (m, o) => m.Receiver = o);
}
