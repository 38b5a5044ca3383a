using Governance.Core.Diagnostics;

namespace Governance.Adapters.Kobo;

/// <summary>The findings of this format: codes GC40xx.</summary>
internal static class KoboDiagnostics
{
    public static readonly DiagnosticDescriptor NoMapping = Make("GC4001", Severity.Error, "Submissions without a mapping", "Nobody said what the questions of these submissions mean; they are not read ({rows} in all). Propose a mapping with: governance inspect FILE --with form.xlsx");

    public static readonly DiagnosticDescriptor FormNotData = Make("GC4002", Severity.Error, "A form, not its submissions", "This is a form (XLSForm, or as JSON from KoboToolbox), not its submissions. Give it beside them: --with form.xlsx");

    public static readonly DiagnosticDescriptor NotAField = Make("GC4003", Severity.Error, "No field of the record", "Entry {entry} of “{member}” in the mapping fills no field of this kind of record that an answer can fill, or gives it a value that it does not take.");

    public static readonly DiagnosticDescriptor NeitherFormNorMapping = Make("GC4004", Severity.Error, "Neither a form nor a mapping", "The file given beside the submissions is neither a form (XLSForm, or as JSON from KoboToolbox) nor a mapping file nor a table of a repeat.");

    public static readonly DiagnosticDescriptor RepeatNotJoined = Make("GC4005", Severity.Error, "Rows of a repeat without their submission", "Rows of a repeat that belong to no submission that was read: {rows}. They are not read.");

    public static readonly DiagnosticDescriptor NoQuestion = Make("GC4006", Severity.Error, "No question of the mapping", "No column of this table is a question that fills a field; rows not read: {rows}.");

    public static readonly DiagnosticDescriptor TooManyRepeats = Make("GC4007", Severity.Error, "Too many rows of repeats", "The rows of the repeats take more than {limit} characters; rows from here on, not read: {rows}.");

    public static readonly DiagnosticDescriptor IdleEntry = Make("GC4008", Severity.Warning, "Entry of the mapping that nothing answers to", "Entry {entry} of “{member}” in the mapping is passed over: no question or choice of the form answers to its name, nor a column of the submissions.");

    public static readonly DiagnosticDescriptor SecondFile = Make("GC4009", Severity.Warning, "A second form or mapping", "Another form or mapping was given before this one; this one is not read.");

    public static readonly DiagnosticDescriptor NotUnderstood = Make("GC4010", Severity.Error, "Answer not understood", "The answer to “{field}” is not one that its field takes, or contradicts another cell of the same answer; its text is kept and the field is left out.");

    public static readonly DiagnosticDescriptor Rejected = Make("GC4011", Severity.Warning, "Submission rejected in review", "Somebody who reviewed this submission rejected it; it is read like the others.");

    public static readonly DiagnosticDescriptor NotDecrypted = Make("GC4012", Severity.Warning, "Submission that is still encrypted", "This submission is encrypted and its answers are not in the file; its record holds none of them.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [NoMapping, FormNotData, NotAField, NeitherFormNorMapping, RepeatNotJoined, NoQuestion, TooManyRepeats, IdleEntry, SecondFile, NotUnderstood, Rejected, NotDecrypted];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(KoboDiagnostics));
}
