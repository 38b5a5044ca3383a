using Governance.Core.Diagnostics;

namespace Governance.Adapters.Statistics;

/// <summary>The findings of these formats: codes GC49xx.</summary>
internal static class StatisticsDiagnostics
{
    public static readonly DiagnosticDescriptor NotFigures = Make("GC4901", Severity.Error, "List or text that goes with the figures", "This is {list}, not figures; give the table of figures instead.");

    public static readonly DiagnosticDescriptor UnnamedIndicator = Make("GC4902", Severity.Error, "Indicator that has no name", "Neither a column nor the name of the file says which indicator this is; give the file a name such as indicator_10-7-2.csv.");

    public static readonly DiagnosticDescriptor UnstatedCountry = Make("GC4903", Severity.Warning, "Country that is not stated", "No column says which country the figures are of; say it with --country, such as --country MLI.");

    public static readonly DiagnosticDescriptor InferredSeries = Make("GC4904", Severity.Note, "Series taken from the indicator", "The table says indicator {indicator} and policy domains, and no series; {series} is taken, the only one of that indicator that is of a single country.");

    public static readonly DiagnosticDescriptor NotAnArea = Make("GC4905", Severity.Error, "Not an area", "The cell of “{field}” is not an M49 number; its text is kept.");

    public static readonly DiagnosticDescriptor NotAPeriod = Make("GC4906", Severity.Error, "Not a year", "The cell of “{field}” is neither a year, nor a span of years, nor a quarter; its text is kept.");

    public static readonly DiagnosticDescriptor NotAValue = Make("GC4907", Severity.Error, "Not a value", "The cell of “{field}” is neither a number nor the bound of one; its text is kept.");

    public static readonly DiagnosticDescriptor UnnamedMeasure = Make("GC4908", Severity.Error, "Figures that have no name", "The columns are years, and neither they nor the name of the file say what was counted; name the file after its table, such as migrant_stock.csv.");

    public static readonly DiagnosticDescriptor NoValues = Make("GC4909", Severity.Note, "Row without values", "No column of the row has a value; it is left out.");

    public static readonly DiagnosticDescriptor UnknownDomain = Make("GC4910", Severity.Warning, "Label that is no policy domain", "The cell of “{field}” is none of the policy domains or migratory statuses of the global structure; its label is kept as it is.");

    public static readonly DiagnosticDescriptor UnevenList = Make("GC4911", Severity.Error, "List of another length than the years", "The list “{field}” is not as long as that of the years; the table is not read.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [NotFigures, UnnamedIndicator, UnstatedCountry, InferredSeries, NotAnArea, NotAPeriod, NotAValue, UnnamedMeasure, NoValues, UnknownDomain, UnevenList];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(StatisticsDiagnostics));
}
