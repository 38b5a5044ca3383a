using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A check of one record that a schema cannot express. Write a rule as a class of <see cref="Rule{T}"/>, one a file:
/// descriptor, doc comment (summary: what; remarks: « Why: » and « Mend: »), <c>Check</c>.
/// </summary>
public abstract class Rule
{
    private protected Rule(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Descriptor = descriptor;
    }

    /// <summary>What the rule reports.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The kind of record it checks; <see cref="Record"/> for all.</summary>
    public abstract Type RecordType { get; }

    /// <summary>Whether the rule compares with the date of the run, and cannot run without one.</summary>
    public virtual bool NeedsToday => false;

    internal abstract void Run(Record record, RuleContext context);
}
