using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>A rule and the table it is applied to: its columns there, and how its findings are made.</summary>
/// <param name="rule">The rule.</param>
/// <param name="head">The row of tags.</param>
/// <param name="all">All columns with a tag.</param>
/// <param name="memory">What may be remembered.</param>
/// <param name="fingerprint">Hashes texts.</param>
internal sealed class RuleTable(SchemaRule rule, TableRow head, IReadOnlyList<TaggedColumn> all, SchemaMemory memory, Fingerprint fingerprint)
{
    public SchemaRule Rule => rule;

    /// <summary>The columns the rule is about.</summary>
    public IReadOnlyList<TaggedColumn> Columns { get; } = [.. all.Where(c => rule.Target.Matches(c.Tag))];

    public IReadOnlyList<TaggedColumn> All => all;

    public SchemaMemory Memory => memory;

    public Fingerprint Fingerprint => fingerprint;

    /// <summary>The columns that any of some patterns is about.</summary>
    public IReadOnlyList<TaggedColumn> Of(IReadOnlyList<TagPattern> patterns) => [.. all.Where(c => patterns.Any(p => p.Matches(c.Tag)))];

    /// <summary>A broken rule, at a cell, or at the row where no column is given.</summary>
    public Diagnostic Broken(DiagnosticDescriptor what, CheckedRow row, TaggedColumn? column, params IReadOnlyList<DiagnosticArgument> more)
        => new(what.At(rule.Severity), [.. rule.Arguments, .. more]) { Origin = At(row.Row.Start, column) };

    /// <summary>A rule that the columns alone break.</summary>
    public Diagnostic BrokenByTable(DiagnosticDescriptor what) => new(what.At(rule.Severity), rule.Arguments) { Origin = At(head.Start, null) };

    /// <summary>A finding about the run of the rule, at the tags of the table.</summary>
    public Diagnostic OfTable(DiagnosticDescriptor what, TaggedColumn? column = null) => new(what, rule.Arguments) { Origin = At(head.Start, column) };

    private Origin At(Origin start, TaggedColumn? column) => start with { CellColumn = column?.Column.Letters, Field = rule.Target.ToString() };
}
