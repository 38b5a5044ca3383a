using Governance.Core.Diagnostics;

namespace Governance.Adapters.Sdmx;

/// <summary>The findings of this format: codes GC42xx.</summary>
internal static class SdmxDiagnostics
{
    public static readonly DiagnosticDescriptor NotData = Make("GC4201", Severity.Error, "Message without data", "This is a message of kind {kind}, which holds no observations; it is not read.");

    public static readonly DiagnosticDescriptor OldVersion = Make("GC4202", Severity.Error, "SDMX-ML before 2.1", "This message is of a version of SDMX-ML before 2.1; it is not read.");

    public static readonly DiagnosticDescriptor Damaged = Make("GC4203", Severity.Error, "Damaged message", "The message is damaged here and is not read further.");

    public static readonly DiagnosticDescriptor NoMeasure = Make("GC4204", Severity.Error, "No measure", "No column is the measure: there is no OBS_VALUE, and no data structure names another one; nothing of it is read.");

    public static readonly DiagnosticDescriptor Deletion = Make("GC4205", Severity.Warning, "Instruction to delete", "This row or data set asks to delete observations; it is no data and is not read.");

    public static readonly DiagnosticDescriptor UnknownAction = Make("GC4206", Severity.Error, "Unknown action", "The action is none of SDMX; the row is not read.");

    public static readonly DiagnosticDescriptor Unchecked = Make("GC4207", Severity.Note, "Observations unchecked", "No data structure is given for this data set: its observations are not checked, and its dimensions are told from its attributes by their names.");

    public static readonly DiagnosticDescriptor DimensionMissing = Make("GC4208", Severity.Error, "Dimension missing", "The observation has no code for the dimension {field}.");

    public static readonly DiagnosticDescriptor UnknownCode = Make("GC4209", Severity.Error, "Code not in its list", "The code of {field} is not in the code list that the data structure names.");

    public static readonly DiagnosticDescriptor UnknownComponent = Make("GC4210", Severity.Warning, "Component not in the data structure", "The data structure has no component of this name; it is kept as it stands.");

    public static readonly DiagnosticDescriptor NearComponent = Make("GC4211", Severity.Warning, "Component in other letter case", "The data structure spells this component {component}; letter case matters in SDMX.");

    public static readonly DiagnosticDescriptor MandatoryMissing = Make("GC4212", Severity.Error, "Mandatory attribute missing", "The observation has no {field}, which its data structure requires.");

    public static readonly DiagnosticDescriptor ListMissing = Make("GC4213", Severity.Note, "Code list not given", "The code list of {field} is not whole in any of the files given; its codes are not checked.");

    public static readonly DiagnosticDescriptor TimeSpelling = Make("GC4214", Severity.Warning, "Time not spelled as SDMX spells it", "The time is understood, but SDMX spells it otherwise.");

    public static readonly DiagnosticDescriptor Footer = Make("GC4215", Severity.Warning, "Notice of the sender", "The message ends in a notice of its sender, such as an answer that is cut short or comes later.");

    public static readonly DiagnosticDescriptor NotStructures = Make("GC4216", Severity.Warning, "File without structures", "This file is looked into for structures and has neither data structures nor code lists that can be read; they are read from structure messages of SDMX-ML and SDMX-JSON.");

    public static readonly DiagnosticDescriptor NoObservations = Make("GC4217", Severity.Warning, "Message without observations", "This message of data has no observation.");

    public static readonly DiagnosticDescriptor PartialKey = Make("GC4218", Severity.Warning, "Attributes without an observation", "This row or element says something of a series or a group and is no observation; it is not read.");

    public static readonly DiagnosticDescriptor NotATime = Make("GC4219", Severity.Warning, "Not a time", "The cell of “{field}” is not a time; its text is kept.");

    public static readonly DiagnosticDescriptor NotAValue = Make("GC4220", Severity.Warning, "Not a number", "The cell of “{field}” is not a number; its text is kept.");

    public static readonly DiagnosticDescriptor NotAMultiplier = Make("GC4221", Severity.Warning, "Not a power of ten", "The cell of “{field}” is not a power of ten from −15 to 15; its text is kept.");

    public static readonly DiagnosticDescriptor NotAReference = Make("GC4222", Severity.Warning, "Not a reference", "The cell of “{field}” cites no structure as AGENCY:ID(VERSION); its text is kept.");

    public static readonly DiagnosticDescriptor NotACode = Make("GC4223", Severity.Warning, "Not a code", "The cell of “{field}” is too long for a code; its text is kept.");

    public static readonly DiagnosticDescriptor NotCited = Make("GC4224", Severity.Warning, "No structure is cited", "This data set cites no flow, agreement or data structure; it is read without.");

    public static readonly DiagnosticDescriptor IndexOutside = Make("GC4225", Severity.Error, "Index of nothing", "An index leads to no value of the structure; what it stands for is not read.");

    public static readonly DiagnosticDescriptor HalfKey = Make("GC4226", Severity.Warning, "Half a key and no value", "This row has no value and not all dimensions: it may say something of more than one observation. It is read as one.");

    public static readonly DiagnosticDescriptor NotSdmx = Make("GC4227", Severity.Error, "Not SDMX", "This input is in none of the wire forms of SDMX.");

    public static readonly DiagnosticDescriptor NotExpected = Make("GC4228", Severity.Error, "Not of the form", "What stands here is not of this form of SDMX; it is passed over with all in it.");

    public static readonly DiagnosticDescriptor Annotations = Make("GC4229", Severity.Warning, "Annotations or metadata passed over", "Annotations or reference metadata stand here, which are not read.");

    public static readonly DiagnosticDescriptor NotAStartDay = Make("GC4230", Severity.Warning, "Not a day of the year", "“{field}” is not a day of the year such as --07-01: reporting periods beside it are counted from the first of January.");

    public static readonly DiagnosticDescriptor AreaNotSure = Make("GC4231", Severity.Note, "Area may be of a national list", "The code of {field} has two letters and this flow is of an agency that may have a list of its own: the code is kept and not taken for a country. The others of this input are not told.");

    public static readonly DiagnosticDescriptor NotOfFormat = Make("GC4232", Severity.Error, "Not of the format", "The cell of “{field}” is not of the format that the data structure gives it.");

    public static readonly DiagnosticDescriptor PatternNotTried = Make("GC4233", Severity.Note, "Pattern not tried", "The pattern that the data structure gives {field} cannot be tried here; its values are not checked by it.");

    public static readonly DiagnosticDescriptor StructuresDiffer = Make("GC4234", Severity.Warning, "Structures differ", "A data structure, flow, code list or constraint of this name was given before, in {file}, and is not the same; that one is used, and of a code list what either has.");

    public static readonly DiagnosticDescriptor ConstraintNotApplied = Make("GC4235", Severity.Note, "Constraint not applied", "This constraint is not held against the observations, as it is attached to no data structure, flow or agreement, or says what is not read here.");

    public static readonly DiagnosticDescriptor NotAllowed = Make("GC4236", Severity.Error, "Code not allowed", "A constraint of the flow or of its data structure does not allow this code of {field}.");

    public static readonly DiagnosticDescriptor KeyNotAllowed = Make("GC4237", Severity.Error, "Combination not allowed", "A constraint of the flow or of its data structure does not allow the codes of this observation together.");

    public static readonly DiagnosticDescriptor NotInPart = Make("GC4238", Severity.Note, "Code outside a part of its list", "The code of {field} is not in the part of its code list that is given; whether the list has it is not known. The others of this input are not told.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        NotData, OldVersion, Damaged, NoMeasure, Deletion, UnknownAction,
        Unchecked, DimensionMissing, UnknownCode, UnknownComponent, NearComponent, MandatoryMissing,
        ListMissing, TimeSpelling, Footer, NotStructures, NoObservations, PartialKey,
        NotATime, NotAValue, NotAMultiplier, NotAReference, NotACode, NotCited,
        IndexOutside, HalfKey, NotSdmx, NotExpected, Annotations, NotAStartDay, AreaNotSure, NotOfFormat, PatternNotTried,
        StructuresDiffer, ConstraintNotApplied, NotAllowed, KeyNotAllowed, NotInPart,
    ];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(SdmxDiagnostics));
}
