using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A check of one record of one kind. It holds no state: one instance checks many records on many threads.</summary>
/// <example>
/// <code>
/// public sealed class NoComment() : Rule&lt;Incident&gt;(
///     new DiagnosticDescriptor("MIN001", Severity.Warning, "No comment", "The incident has no comment.", typeof(NoComment)))
/// {
///     protected override void Check(Incident record, RuleContext context)
///     {
///         if (record.Comment is null)
///             context.Report("/comment");
///     }
/// }
/// </code>
/// Its French texts, and what <c>explain</c> says, are in <c>messages/fr.json</c> and <c>messages/en.json</c> embedded in its assembly: see
/// <see cref="MessageCatalog"/>. <see cref="Validator"/> takes it.
/// </example>
/// <typeparam name="T">The kind of record; <see cref="Record"/> for all kinds.</typeparam>
/// <param name="descriptor">What the rule reports.</param>
public abstract class Rule<T>(DiagnosticDescriptor descriptor) : Rule(descriptor)
    where T : Record
{
    /// <inheritdoc/>
    public sealed override Type RecordType => typeof(T);

    /// <summary>Checks a record whose shape is valid, and reports what is wrong.</summary>
    /// <param name="record">The record; not to be changed.</param>
    /// <param name="context">The run: date, target, and where findings go.</param>
    protected abstract void Check(T record, RuleContext context);

    internal sealed override void Run(Record record, RuleContext context)
    {
        if (record is T one)
            Check(one, context);
    }
}
