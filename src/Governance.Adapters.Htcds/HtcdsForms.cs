using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>What is published with the standard and has no cases: its fields as OpenDocument sheets, its survey forms.</summary>
internal static class HtcdsForms
{
    private const int MimeTypeEnd = 128;

    /// <summary>Why an input has no cases; null where it may have some.</summary>
    public static async ValueTask<DiagnosticDescriptor?> OfAsync(FormatSource source, CancellationToken cancellationToken)
    {
        var peek = source.Peek;
        if (peek.Span[..Math.Min(peek.Length, MimeTypeEnd)].IndexOf("application/vnd.oasis.opendocument"u8) >= 0)
            return HtcdsDiagnostics.FieldStandard;
        if (peek.Span.IndexOf("http://www.w3.org/2002/xforms"u8) >= 0)
            return HtcdsDiagnostics.SurveyForm;
        if (!peek.Span.StartsWith("PK"u8))
            return null;
        var (hasQuestions, hasChoices) = (false, false);
        await foreach (var head in Tables.PeekHeadsAsync(source, new TableLayout { Tags = false }, cancellationToken).ConfigureAwait(false))
        {
            hasQuestions |= Has(head, "type") && Has(head, "name");
            hasChoices |= Has(head, "list_name") && Has(head, "name");
        }

        return hasQuestions && hasChoices ? HtcdsDiagnostics.SurveyForm : null;
    }

    /// <summary>Whether such an input is of the standard: its name says so, or its questions do.</summary>
    public static bool IsOurs(FormatSource source)
        => source.Name.Contains("htcds", StringComparison.OrdinalIgnoreCase) || source.Peek.Span.IndexOf("vic_TypeOfExploitation"u8) >= 0;

    private static bool Has(TableHead head, string name) => head.Columns.Any(c => c.Name.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
}
