using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The last day a record may be kept is before the date of the run.</summary>
/// <remarks>
/// <para>Why: Data kept past their time are held without a ground, and can still harm the person.</para>
/// <para>Mend: Erase or anonymise the record, or state a new ground and a new date.</para>
/// </remarks>
internal sealed class RetentionDatePassed() : Rule<Record>(Declared)
{
    public const string Code = "GC1010";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Retention date has passed",
        "The date after which the record must be erased or anonymised has passed.",
        typeof(RetentionDatePassed));

    public override bool NeedsToday => true;

    protected override void Check(Record record, RuleContext context)
    {
        if (record.Processing?.RetainUntil is { } last && last.IsCertainlyBefore(context.Today))
            context.Report("/processing/retainUntil");
    }
}
