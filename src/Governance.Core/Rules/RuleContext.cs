using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>What a rule may know of the run, and where it reports.</summary>
public sealed class RuleContext
{
    private readonly Action<DiagnosticDescriptor, string, IReadOnlyList<DiagnosticArgument>> _report;
    private DiagnosticDescriptor? _current;
    private Record? _record;

    /// <summary>Makes a context; adapters' tests and other callers of single rules may do so too.</summary>
    /// <param name="options">The options of the run.</param>
    /// <param name="report">Takes each finding: descriptor, JSON Pointer, arguments.</param>
    public RuleContext(ValidationOptions options, Action<DiagnosticDescriptor, string, IReadOnlyList<DiagnosticArgument>> report)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(report);
        Options = options;
        _report = report;
    }

    /// <summary>The options of the run.</summary>
    public ValidationOptions Options { get; }

    /// <summary>The date of the run; only rules that say <see cref="Rule.NeedsToday"/> may ask.</summary>
    /// <exception cref="InvalidOperationException">The run has no date.</exception>
    public PartialDate Today => Options.Today is { } today
        ? PartialDate.From(today)
        : throw new InvalidOperationException("This rule must say that it needs the date of the run.");

    /// <summary>
    /// The audience the record is meant for: the target of the run where one is named, else the record's own sensitivity.
    /// </summary>
    public Sensitivity Target => Options.Target ?? _record?.EffectiveSensitivity ?? default;

    /// <summary>Reports a finding of the rule that runs.</summary>
    /// <param name="pointer">JSON Pointer to the member, indexes from 0; empty for the record.</param>
    /// <param name="arguments">Facts of the rule that fill the message; never a value of the record.</param>
    public void Report(string pointer, params IReadOnlyList<DiagnosticArgument> arguments)
        => _report(_current ?? throw new InvalidOperationException("No rule runs."), pointer, arguments);

    /// <summary>The record at hand as JSON.</summary>
    internal RecordBytes Bytes { get; } = new();

    /// <summary>The places, quantities and dates of the record at hand.</summary>
    internal RecordParts Parts { get; } = new();

    internal void Run(Rule rule, Record record)
    {
        _current = rule.Descriptor;
        _record = record;
        rule.Run(record, this);
    }
}
