using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>Findings about the run itself and about the dataset as a whole that need no rule of their own.</summary>
public static class RunDescriptors
{
    /// <summary>Two records of the dataset have the same id, or a record has the id of an objective that ships.</summary>
    /// <remarks>
    /// <para>Why: References would point to either of them, and counts would be joined or doubled.</para>
    /// <para>Mend: Give one of them another id, or keep one record where both say the same.</para>
    /// </remarks>
    public static DiagnosticDescriptor DuplicateId { get; } = new("GC2001", Severity.Error, "Duplicate id", "This id is already used by record #{first} of {input}.", typeof(RunDescriptors));

    /// <summary>A property ending in Id or Ids names a record that is neither in the dataset nor among the frameworks and indicators that ship.</summary>
    /// <remarks>
    /// <para>Why: A link that leads nowhere loses its fact: the event of a recommendation, the indicator of a value.</para>
    /// <para>Mend: Correct the id, or validate together with the file that holds the record.</para>
    /// </remarks>
    public static DiagnosticDescriptor UnknownReference { get; } = new("GC2002", Severity.Error, "Unknown reference", "No record of this dataset has the id that is referred to here.", typeof(RunDescriptors));

    /// <summary>A path that was given does not exist.</summary>
    /// <remarks>
    /// <para>Why: What is not found is not checked.</para>
    /// <para>Mend: Correct the path; quote it where it holds spaces.</para>
    /// </remarks>
    public static DiagnosticDescriptor InputNotFound { get; } = new("GC8001", Severity.Error, "Input not found", "There is no such file or folder.", typeof(RunDescriptors)) { IsNotRun = true };

    /// <summary>A file that was given cannot be opened or read to its end.</summary>
    /// <remarks>
    /// <para>Why: What cannot be read is not checked.</para>
    /// <para>Mend: Check the rights of the file and whether another program holds it.</para>
    /// </remarks>
    public static DiagnosticDescriptor InputNotReadable { get; } = new("GC8002", Severity.Error, "Input cannot be read", "The file cannot be opened or read to its end.", typeof(RunDescriptors)) { IsNotRun = true };

    /// <summary>No format that is loaded recognises the input.</summary>
    /// <remarks>
    /// <para>Why: The input was not checked at all.</para>
    /// <para>Mend: Name the format with --from; governance formats lists them. A table with columns of its own is in none of them: move its rows into a template (governance template), or write HXL tags below its header.</para>
    /// </remarks>
    public static DiagnosticDescriptor FormatNotRecognised { get; } = new("GC8003", Severity.Error, "Format not recognised", "No known format recognises this input; it was not checked.", typeof(RunDescriptors)) { IsNotRun = true };

    /// <summary>More than one format recognises the input.</summary>
    /// <remarks>
    /// <para>Why: A guess could read every value as something else.</para>
    /// <para>Mend: Name the format with --from.</para>
    /// </remarks>
    public static DiagnosticDescriptor SeveralFormats { get; } = new("GC8004", Severity.Error, "Several formats recognise the input", "These formats all recognise this input: {formats}. It was not checked.", typeof(RunDescriptors)) { IsNotRun = true };

    /// <summary>A rule compares with the date of the run, and the run has none.</summary>
    /// <remarks>
    /// <para>Why: A check that did not run must not look like a check that found nothing.</para>
    /// <para>Mend: Give the run a date.</para>
    /// </remarks>
    public static DiagnosticDescriptor RuleNeedsDate { get; } = new("GC8005", Severity.Warning, "Rule not run: no date", "The rule {code} was not run: it needs the date of the run.", typeof(RunDescriptors)) { IsNotRun = true };

    /// <summary>
    /// What a check over the whole dataset must remember fits neither in the memory it may use nor in a temporary file: the
    /// disk is full, or the rules would hold more than 32 MB together of what has to be in memory, such as who is whose parent.
    /// </summary>
    /// <remarks>
    /// <para>Why: A check that did not run must not look like a check that found nothing.</para>
    /// <para>Mend: Make room where temporary files go (TMPDIR), or validate the dataset in parts.</para>
    /// </remarks>
    public static DiagnosticDescriptor DatasetTooLarge { get; } = new("GC8006", Severity.Warning, "Check not run: dataset too large", "The check {code} was not run to its end: there was not enough room for what it must remember of the dataset.", typeof(RunDescriptors)) { IsNotRun = true };

    /// <summary>A folder holds a file that no format recognises.</summary>
    /// <remarks>
    /// <para>Why: Whoever reads the report must know what it does not cover.</para>
    /// <para>Mend: Name the format with --from, give the files one by one, or keep other files elsewhere.</para>
    /// </remarks>
    public static DiagnosticDescriptor FileNotChecked { get; } = new("GC8007", Severity.Note, "File not checked", "No known format recognises this file of the folder; it was not checked.", typeof(RunDescriptors)) { IsNotRun = true };

    /// <summary>A symbolic link in a folder leads elsewhere and is not followed.</summary>
    /// <remarks>
    /// <para>Why: Nothing outside of the given folder is read.</para>
    /// <para>Mend: Give the path of the file itself.</para>
    /// </remarks>
    public static DiagnosticDescriptor LinkNotFollowed { get; } = new("GC8008", Severity.Note, "Link not followed", "This is a link; it was not followed and not checked.", typeof(RunDescriptors)) { IsNotRun = true };

    /// <summary>The inputs hold no record at all, and nothing is wrong with them.</summary>
    /// <remarks>
    /// <para>Why: An empty folder or table that passes looks like data that passed.</para>
    /// <para>Mend: Check the path; if the emptiness is meant, nothing is to be done.</para>
    /// </remarks>
    public static DiagnosticDescriptor NothingToCheck { get; } = new("GC8009", Severity.Warning, "Nothing to check", "There is no record in what was given.", typeof(RunDescriptors));

    /// <summary>The reader of an input, or this library, failed in a way that no input should be able to cause.</summary>
    /// <remarks>
    /// <para>Why: What comes behind that place was not checked, and the fault is not in the data.</para>
    /// <para>Mend: Tell the author of the format, with the name of the exception; the data need not go with it.</para>
    /// </remarks>
    public static DiagnosticDescriptor ReaderFailed { get; } = new("GC8010", Severity.Error, "Reader failed", "The program failed on this input ({exception}); it was not checked to its end.", typeof(RunDescriptors)) { IsNotRun = true };

    /// <summary>A schema of a partner's format was given, and the input is read as another format that has none.</summary>
    /// <remarks>
    /// <para>Why: Data that were held against no rule must not look like data that keep all of them.</para>
    /// <para>Mend: Name the format of the schema with --from, such as --from hxl, or leave the schema away for this input.</para>
    /// </remarks>
    public static DiagnosticDescriptor SchemaNotApplied { get; } = new("GC8011", Severity.Warning, "Schema not applied", "This input is read as {format}, which the given schema does not apply to; it was not checked by it.", typeof(RunDescriptors)) { IsNotRun = true };

    /// <summary>A suppression of the configuration is past the day on which it expires.</summary>
    /// <remarks>
    /// <para>Why: What was accepted for a time must not be accepted for ever because nobody looks.</para>
    /// <para>Mend: Mend the data, or give the suppression another day together with its owner.</para>
    /// </remarks>
    public static DiagnosticDescriptor SuppressionExpired { get; } = new("GC8012", Severity.Warning, "Suppression expired", "This suppression of {code} has expired; what it accepted is reported again.", typeof(RunDescriptors));

    /// <summary>A suppression of the configuration fits no finding of the run.</summary>
    /// <remarks>
    /// <para>Why: It would hide the next such fault, which nobody has looked at.</para>
    /// <para>Mend: Delete it; or correct its code, path, record or pointer. A run over a part of the data may have no use for it.</para>
    /// </remarks>
    public static DiagnosticDescriptor SuppressionUnused { get; } = new("GC8013", Severity.Warning, "Suppression unused", "No finding fits this suppression of {code}.", typeof(RunDescriptors));

    /// <summary>The configuration needs the format of an adapter that is not loaded.</summary>
    /// <remarks>
    /// <para>Why: An adapter is code: a file that comes with the data must not run it, and what it would have read is not checked.</para>
    /// <para>Mend: Load it on the command line, with --adapter and the path of its file.</para>
    /// </remarks>
    public static DiagnosticDescriptor AdapterMissing { get; } = new("GC8014", Severity.Warning, "Adapter not loaded", "The configuration needs the format {format}, which no loaded adapter has.", typeof(RunDescriptors)) { IsNotRun = true };

    /// <summary>The configuration names a code that nothing reports.</summary>
    /// <remarks>
    /// <para>Why: A slip of the pen would set nothing, and nobody would notice.</para>
    /// <para>Mend: Correct the code; governance rules lists them all.</para>
    /// </remarks>
    public static DiagnosticDescriptor UnknownCode { get; } = new("GC8015", Severity.Error, "Unknown code in the configuration", "There is no such code.", typeof(RunDescriptors));

    /// <summary>The configuration sets or suppresses a code about the run itself (GC8…).</summary>
    /// <remarks>
    /// <para>Why: Such findings say what was not read or not checked; a report without them would say that all is well.</para>
    /// <para>Mend: Delete the entry, and mend what the finding tells.</para>
    /// </remarks>
    public static DiagnosticDescriptor CodeOfTheRun { get; } = new("GC8016", Severity.Error, "Code of the run in the configuration", "Findings about the run itself are not set or suppressed.", typeof(RunDescriptors));

    /// <summary>The file is a list of passengers or crew of a carrier (UN/EDIFACT PAXLST), which holds the names, birth dates and documents of people.</summary>
    /// <remarks>
    /// <para>Why: Such lists are for border authorities alone. Governance of migration needs counts at a border post, not who crossed it.</para>
    /// <para>Mend: Ask whoever holds the list for counts by point, direction and day, and keep the list itself out of the dataset.</para>
    /// </remarks>
    public static DiagnosticDescriptor PassengerList { get; } = new("GC8017", Severity.Error, "List of passengers", "This is a list of passengers or crew, which names people; it is not read.", typeof(RunDescriptors)) { IsNotRun = true };

    /// <summary>All findings of this page.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        DuplicateId,
        UnknownReference,
        InputNotFound,
        InputNotReadable,
        FormatNotRecognised,
        SeveralFormats,
        RuleNeedsDate,
        DatasetTooLarge,
        FileNotChecked,
        LinkNotFollowed,
        NothingToCheck,
        ReaderFailed,
        SchemaNotApplied,
        SuppressionExpired,
        SuppressionUnused,
        AdapterMissing,
        UnknownCode,
        CodeOfTheRun,
        PassengerList,
    ];
}
