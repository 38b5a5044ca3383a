using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The date a source was fetched is certainly before the date it was published.</summary>
/// <remarks>
/// <para>Why: One of the two dates is wrong, and the version of the data cannot be told.</para>
/// <para>Mend: Look up the date of publication on the source, and the date of the file as fetched.</para>
/// </remarks>
internal sealed class SourceFetchedBeforePublication() : Rule<Record>(Declared)
{
    public const string Code = "GC1003";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Source fetched before it was published",
        "The source was fetched before it was published.",
        typeof(SourceFetchedBeforePublication));

    protected override void Check(Record record, RuleContext context)
    {
        if (record.Source is { Retrieved: { } retrieved, Published: { } published } && retrieved.IsCertainlyBefore(published))
            context.Report("/source/retrieved");
    }
}
