using Governance.Core.Diagnostics;

namespace Governance.Adapters.Forms;

/// <summary>The findings of this format: codes GC41xx.</summary>
internal static class FormsDiagnostics
{
    public static readonly DiagnosticDescriptor NotOnTheList = new("GC4101", Severity.Error, "Answer of no list", "The cell of “{field}” holds an answer that is not on the list of the form; its text is kept.", typeof(FormsDiagnostics));

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [NotOnTheList];
}
