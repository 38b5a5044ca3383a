using Governance.Core.Diagnostics;

namespace Governance.Adapters.Dtm;

/// <summary>The findings of this format: codes GC34xx.</summary>
internal static class DtmDiagnostics
{
    /// <summary>The columns of a table are those of a list of countries or operations, or of a table somebody made beside DTM data.</summary>
    /// <remarks>
    /// <para>Why: Such a table counts nobody by DTM; read as counts it would add people that nobody counted.</para>
    /// <para>Mend: Give the file of the counts themselves.</para>
    /// </remarks>
    public static readonly DiagnosticDescriptor NotCounts = Make("GC3401", Severity.Error, "Table without counts", "This is a table beside the data ({table}), without counts of DTM.");

    /// <summary>A cell of a count is neither blank nor a number from 0, with or without decimals.</summary>
    /// <remarks>
    /// <para>Why: The people of the row are missing in every total.</para>
    /// <para>Mend: Write the number with digits; leave the cell blank where nobody counted.</para>
    /// </remarks>
    public static readonly DiagnosticDescriptor NotACount = Make("GC3402", Severity.Error, "Not a count", "The cell of “{field}” is not a number of people or households from 0; its text is kept.");

    /// <summary>A cell of a date is neither a day, a month nor a year in any French or English spelling known.</summary>
    /// <remarks>
    /// <para>Why: Stocks of different dates are then added.</para>
    /// <para>Mend: Write the date as 2021-06-30.</para>
    /// </remarks>
    public static readonly DiagnosticDescriptor NotADate = Make("GC3403", Severity.Error, "Not a date", "The cell of “{field}” is not a date; its text is kept.");

    /// <summary>A cell of a country is neither a three-letter code nor a name of a country.</summary>
    /// <remarks>
    /// <para>Why: Counts are grouped by country; this one is in none.</para>
    /// <para>Mend: Write the ISO 3166-1 alpha-3 code.</para>
    /// </remarks>
    public static readonly DiagnosticDescriptor NotACountry = Make("GC3404", Severity.Warning, "Not a country", "The cell of “{field}” is no country that we know; its text is kept.");

    /// <summary>A cell of a p-code has another form than a p-code.</summary>
    /// <remarks>
    /// <para>Why: Without the code the place is joined by its name, and names repeat.</para>
    /// <para>Mend: Write the p-code: the letters of the country, then digits, without spaces.</para>
    /// </remarks>
    public static readonly DiagnosticDescriptor NotAPCode = Make("GC3405", Severity.Warning, "Not a p-code", "The cell of “{field}” is not a p-code; its text is kept.");

    /// <summary>A latitude or longitude is not in its range, or the other half is missing.</summary>
    /// <remarks>
    /// <para>Why: The place is drawn nowhere, or in the sea.</para>
    /// <para>Mend: Write degrees with a decimal point, latitude from -90 to 90 and longitude from -180 to 180.</para>
    /// </remarks>
    public static readonly DiagnosticDescriptor NotAPosition = Make("GC3406", Severity.Warning, "Not a position", "The cell of “{field}” is not a latitude from -90 to 90 and a longitude from -180 to 180, or the other half is missing; its text is kept.");

    /// <summary>A code or label is not in the crosswalk of DTM, nor in the code list of the core.</summary>
    /// <remarks>
    /// <para>Why: What is not understood cannot be counted by kind.</para>
    /// <para>Mend: Correct the spelling, or tell us the code that is missing.</para>
    /// </remarks>
    public static readonly DiagnosticDescriptor UnknownCode = Make("GC3407", Severity.Note, "Code of no list", "The code in “{field}” is on none of our lists; its text is kept.");

    /// <summary>A cell of an age or of a number of persons is not a whole number in its range.</summary>
    /// <remarks>
    /// <para>Why: The person is missing from every table by age or size of group.</para>
    /// <para>Mend: Write a whole number with digits.</para>
    /// </remarks>
    public static readonly DiagnosticDescriptor NotAWholeNumber = Make("GC3408", Severity.Warning, "Not a whole number", "The cell of “{field}” is not a whole number; its text is kept.");

    /// <summary>A row of an assessment has none of the numbers that make a record.</summary>
    /// <remarks>
    /// <para>Why: The place was visited and nobody was counted there; that is no count of nobody.</para>
    /// <para>Mend: Write 0 where the count is known to be 0; else nothing is to be done.</para>
    /// </remarks>
    public static readonly DiagnosticDescriptor NobodyCounted = Make("GC3409", Severity.Note, "Row without a number", "The row has no number of people or households; it makes no record.");

    /// <summary>Arrivals or departures of a table have an end, the day of the assessment, and no beginning. Said once a table.</summary>
    /// <remarks>
    /// <para>Why: Without the beginning of their period, such numbers give no rate and do not compare between rounds.</para>
    /// <para>Mend: Look up the period in the questionnaire or the report of the round, and give the records their start.</para>
    /// </remarks>
    public static readonly DiagnosticDescriptor NoBeginning = Make("GC3410", Severity.Note, "Flow whose beginning is not stated", "This table counts arrivals or departures up to the day of the assessment and does not say since when; the records have no start.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [NotCounts, NotACount, NotADate, NotACountry, NotAPCode, NotAPosition, UnknownCode, NotAWholeNumber, NobodyCounted, NoBeginning];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(DtmDiagnostics));
}
