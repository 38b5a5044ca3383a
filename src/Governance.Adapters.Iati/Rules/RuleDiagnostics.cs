using Governance.Core.Diagnostics;

namespace Governance.Adapters.Iati;

/// <summary>The findings of the rules of the standard. The severity is the one the standard gives to most of the rules of a code.</summary>
internal static class RuleDiagnostics
{
    public static readonly DiagnosticDescriptor SpaceAround = Make("GC4420", Severity.Warning, "Space around an identifier", "The identifier begins or ends with a space or a line break (rule {rule}).");

    public static readonly DiagnosticDescriptor ForbiddenSymbol = Make("GC4421", Severity.Warning, "Symbol in an identifier", "The identifier contains one of the symbols / & | ? (rule {rule}).");

    public static readonly DiagnosticDescriptor OtherPrefix = Make("GC4422", Severity.Warning, "Identifier of another organisation", "The identifier of the activity does not begin with that of the reporting organisation and a hyphen (rule {rule}).");

    public static readonly DiagnosticDescriptor UnknownAgency = Make("GC4423", Severity.Warning, "Agency of no list", "The identifier of the reporting organisation begins with no approved agency and a hyphen (rule {rule}).");

    public static readonly DiagnosticDescriptor SameIdentifier = Make("GC4424", Severity.Error, "Identifier that is not the activity's own", "The identifier is that of the reporting organisation, or stands in the activity already (rule {rule}).");

    public static readonly DiagnosticDescriptor ShareMissing = Make("GC4425", Severity.Error, "Share missing", "Several sectors, countries, regions or budget items stand together, and “{element}” has no percentage (rule {rule}).");

    public static readonly DiagnosticDescriptor SharesNotWhole = Make("GC4426", Severity.Error, "Shares that are not 100", "The percentages do not make 100 together (rule {rule}).");

    public static readonly DiagnosticDescriptor ShareOfOne = Make("GC4427", Severity.Error, "Share of one alone", "It stands alone, and its percentage is not 100 (rule {rule}).");

    public static readonly DiagnosticDescriptor ShareOutOfRange = Make("GC4428", Severity.Error, "Share out of range", "The percentage is not between 0 and 100 (rule {rule}).");

    public static readonly DiagnosticDescriptor NoNarrative = Make("GC4429", Severity.Error, "No text", "There is no narrative with text, where the standard asks for one (rule {rule}).");

    public static readonly DiagnosticDescriptor TwoLevels = Make("GC4430", Severity.Error, "Said twice", "“{element}” stands with the activity and with a transaction too (rule {rule}).");

    public static readonly DiagnosticDescriptor Nowhere = Make("GC4431", Severity.Error, "Said nowhere", "“{element}” stands neither with the activity nor with all transactions (rule {rule}).");

    public static readonly DiagnosticDescriptor NoLanguage = Make("GC4432", Severity.Error, "Text without a language", "The text names no language, and no default is set (rule {rule}).");

    public static readonly DiagnosticDescriptor NoCurrency = Make("GC4433", Severity.Error, "Amount without a currency", "The amount names no currency, and no default is set (rule {rule}).");

    public static readonly DiagnosticDescriptor NobodyNamed = Make("GC4434", Severity.Error, "Nobody named", "The organisation has neither an identifier nor a name (rule {rule}).");

    public static readonly DiagnosticDescriptor NoStart = Make("GC4435", Severity.Error, "No start date", "The activity has neither a planned nor an actual start (rule {rule}).");

    public static readonly DiagnosticDescriptor NoSignificance = Make("GC4436", Severity.Error, "Marker without significance", "The policy marker of the DAC says not how much it is aimed at (rule {rule}).");

    public static readonly DiagnosticDescriptor BudgetTooLong = Make("GC4437", Severity.Error, "Budget longer than a year", "The period of the budget is longer than a year (rule {rule}).");

    public static readonly DiagnosticDescriptor Reversed = Make("GC4438", Severity.Error, "Dates in the wrong order", "The end comes before the start (rule {rule}).");

    public static readonly DiagnosticDescriptor InFuture = Make("GC4439", Severity.Error, "Date in the future", "The date is in the future (rule {rule}).");

    public static readonly DiagnosticDescriptor OutsidePeriod = Make("GC4440", Severity.Error, "Date outside the period", "The value date of the budget line is outside the period of the budget (rule {rule}).");

    public static readonly DiagnosticDescriptor ValueMissing = Make("GC4441", Severity.Error, "No value", "The indicator counts something, and here is no value (rule {rule}).");

    public static readonly DiagnosticDescriptor ValueNotANumber = Make("GC4442", Severity.Warning, "Value that is not a number", "The indicator counts something, and the value is not a number (rule {rule}).");

    public static readonly DiagnosticDescriptor ValueOfQualitative = Make("GC4443", Severity.Warning, "Value of a qualitative indicator", "The indicator is qualitative, and here is a value (rule {rule}).");

    public static readonly DiagnosticDescriptor ReferenceTwice = Make("GC4444", Severity.Error, "Reference at two places", "A reference stands with the result and with its indicator (rule {rule}).");

    public static readonly DiagnosticDescriptor DacMissing = Make("GC4445", Severity.Warning, "No code of the DAC", "Codes of other vocabularies are used, and none of the DAC beside them (rule {rule}).");

    public static readonly DiagnosticDescriptor AidTypeTwice = Make("GC4446", Severity.Warning, "Two types of aid", "There are two types of aid of one vocabulary (rule {rule}).");

    public static readonly DiagnosticDescriptor NoToday = Make("GC4447", Severity.Note, "Dates not compared with today", "Whether dates are in the future was not checked: no day was given for today.", isNotRun: true);

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        SpaceAround, ForbiddenSymbol, OtherPrefix, UnknownAgency, SameIdentifier, ShareMissing, SharesNotWhole, ShareOfOne, ShareOutOfRange,
        NoNarrative, TwoLevels, Nowhere, NoLanguage, NoCurrency, NobodyNamed, NoStart, NoSignificance, BudgetTooLong, Reversed, InFuture,
        OutsidePeriod, ValueMissing, ValueNotANumber, ValueOfQualitative, ReferenceTwice, DacMissing, AidTypeTwice, NoToday,
    ];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message, bool isNotRun = false)
        => new(code, severity, title, message, typeof(RuleDiagnostics)) { IsNotRun = isNotRun };
}
