using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The children of an incident are more than all the people it concerned together. Nothing is said where one of the numbers
/// is a minimum, or where of the dead and the missing one alone is stated.
/// </summary>
/// <remarks>
/// <para>Why: The parts or the total are wrong, and the number of children is quoted widely.</para>
/// <para>Mend: Check the columns; children are part of those concerned.</para>
/// </remarks>
internal sealed class ChildrenExceedThoseConcerned() : Rule<Incident>(Declared)
{
    public const string Code = "GC1203";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Children exceed those concerned",
        "There are more children than people concerned.",
        typeof(ChildrenExceedThoseConcerned));

    protected override void Check(Incident record, RuleContext context)
    {
        if (record.Counts is { } counts && counts.Children?.Value > ThoseConcerned.AtMost(counts))
            context.Report("/counts/children");
    }
}
