using Governance.Core.Diagnostics;

namespace Governance.Adapters.OperationalPresence;

/// <summary>The findings of the common operational datasets: codes GC39xx.</summary>
internal static class CodDiagnostics
{
    public static readonly DiagnosticDescriptor ListOfPlaces = Make("GC3901", Severity.Warning, "List of places", "This table lists administrative units with their p-codes; no kind of record holds places alone, so none of its rows ({rows}) makes one.");

    public static readonly DiagnosticDescriptor NoYear = Make("GC3902", Severity.Note, "Population without a year", "This table has no column that says of which year its populations are; the observations have no period.");

    public static readonly DiagnosticDescriptor NotAPCode = Make("GC3903", Severity.Warning, "Not a p-code", "The cell of this column has not the form of a p-code; its text is kept.");

    public static readonly DiagnosticDescriptor NotACountry = Make("GC3904", Severity.Warning, "Not a country", "The cell of this column is neither a country code of ISO 3166 nor the name of a country; its text is kept.");

    public static readonly DiagnosticDescriptor NotAYear = Make("GC3905", Severity.Warning, "Not a year", "The cell of this column is not a year or date; its text is kept.");

    public static readonly DiagnosticDescriptor NotAPopulation = Make("GC3906", Severity.Warning, "Not a population", "The cell of this column is not a number of people; its text is kept.");

    public static readonly DiagnosticDescriptor NotAListOfPlaces = Make("GC3910", Severity.Error, "Not a list of places", "This file has no table of administrative units with codes, names, country and the day they are valid from.");

    public static readonly DiagnosticDescriptor NoUnit = Make("GC3911", Severity.Warning, "Row without a unit", "The row has no country, code, name or level that can be read; nothing is looked up in it.");

    public static readonly DiagnosticDescriptor NoValidity = Make("GC3912", Severity.Warning, "Edition without a day", "No row of this country says from which day its codes are valid; none of them is used.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [ListOfPlaces, NoYear, NotAPCode, NotACountry, NotAYear, NotAPopulation, NotAListOfPlaces, NoUnit, NoValidity];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(CodDiagnostics));
}
