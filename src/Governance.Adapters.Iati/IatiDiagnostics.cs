using Governance.Core.Diagnostics;

namespace Governance.Adapters.Iati;

/// <summary>The findings of this format: codes GC44xx. What stands in the file is never among them, names of the standard are.</summary>
internal static class IatiDiagnostics
{
    public static readonly DiagnosticDescriptor OldVersion = Make("GC4401", Severity.Error, "IATI before version 2", "The file or the activity is of version 1 of the standard, or names none; versions 2.01 to 2.03 are read.");

    public static readonly DiagnosticDescriptor NotXml = Make("GC4402", Severity.Error, "Damaged XML", "The XML is damaged here, or has what is refused, such as a document type; the rest of the file is not read.");

    public static readonly DiagnosticDescriptor NotIati = Make("GC4403", Severity.Error, "No IATI file", "The file holds neither activities nor organisations of the IATI standard.");

    public static readonly DiagnosticDescriptor TooLong = Make("GC4404", Severity.Error, "Element too long", "The activity or organisation is longer than {limit} characters; it is passed over.");

    public static readonly DiagnosticDescriptor NotExpected = Make("GC4405", Severity.Error, "Element not of the standard", "An element within “{parent}” is not of the standard there, or stands where only text may.");

    public static readonly DiagnosticDescriptor OutOfPlace = Make("GC4406", Severity.Error, "Element out of place", "The element “{element}” stands after one that comes later in the standard, or more often than it may.");

    public static readonly DiagnosticDescriptor ElementMissing = Make("GC4407", Severity.Error, "Element missing", "The element “{parent}” lacks “{element}”.");

    public static readonly DiagnosticDescriptor AttributeMissing = Make("GC4408", Severity.Error, "Attribute missing", "The element “{parent}” lacks the attribute “{attribute}”.");

    public static readonly DiagnosticDescriptor AttributeNotExpected = Make("GC4409", Severity.Error, "Attribute not of the standard", "An attribute of “{parent}” is not of the standard there.");

    public static readonly DiagnosticDescriptor WrongValue = Make("GC4410", Severity.Error, "Value of another type", "The value of “{field}” is not of the type {type}; it is kept as it is.");

    public static readonly DiagnosticDescriptor TextNotExpected = Make("GC4411", Severity.Error, "Text among elements", "The element “{parent}” holds text of its own, where only elements may stand.");

    public static readonly DiagnosticDescriptor PersonNamed = Make("GC4412", Severity.Warning, "Person named as contact", "A person is named as contact; the record is strictly confidential until the name is taken out.");

    public static readonly DiagnosticDescriptor PassedOver = Make("GC4413", Severity.Note, "Element beside the activities", "An element of another namespace within “{parent}” is passed over.");

    public static readonly DiagnosticDescriptor NotListed = Make("GC4414", Severity.Warning, "Code outside its list", "The code of “{field}” is not in the list {list} of the standard; it is kept as it is.");

    public static readonly DiagnosticDescriptor OtherVersion = Make("GC4415", Severity.Warning, "Version that is not known", "The file says that it is of none of the versions 2.01 to 2.03; it is read and checked as one of 2.03.");

    public static readonly DiagnosticDescriptor NotRead = Make("GC4416", Severity.Warning, "Value that fills no field", "The value of “{field}” cannot be read as what it should say; it is kept as it is and fills no field of the record.");

    public static readonly DiagnosticDescriptor NobodyReports = Make("GC4417", Severity.Error, "Nobody reports", "The activity does not say who reports it: the element “reporting-org” is missing, with an identifier, a kind and a name.");

    public static readonly DiagnosticDescriptor OtherSpelling = Make("GC4418", Severity.Error, "Value spelled otherwise", "The value of “{field}” is understood, but the standard asks for one of the type {type}, without a time of day and without a sign.");

    public static readonly DiagnosticDescriptor Wrapped = Make("GC4419", Severity.Warning, "File within another element", "The file stands within another element; it is read, and what stands around it is passed over.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        OldVersion, NotXml, NotIati, TooLong, NotExpected, OutOfPlace, ElementMissing, AttributeMissing, AttributeNotExpected, WrongValue, TextNotExpected, PersonNamed, PassedOver, NotListed, OtherVersion, NotRead, NobodyReports, OtherSpelling, Wrapped,
        .. RuleDiagnostics.All,
    ];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(IatiDiagnostics));
}
