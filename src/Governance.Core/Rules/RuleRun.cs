using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The rules of one run: which apply to which kind of record, and the state of the dataset rules.</summary>
internal sealed class RuleRun
{
    private readonly List<Rule> _rules;
    private readonly (DatasetRule Rule, DatasetRun? Run)[] _runs;
    private readonly Dictionary<Type, Rule[]> _byType = [];
    private readonly RuleContext _context;
    private readonly List<(DiagnosticDescriptor Descriptor, string Pointer, IReadOnlyList<DiagnosticArgument> Arguments)> _found = [];

    public RuleRun(Validator validator, ValidationOptions options)
    {
        IsNeeded = options.RunRules;
        _rules = IsNeeded ? [.. validator.Rules.Where(r => !r.NeedsToday || options.Today is not null)] : [];
        _runs = IsNeeded ? [.. validator.DatasetRules.Select(r => (r, (DatasetRun?)r.Start(options)))] : [];
        var memory = new HeldMemory();
        foreach (var (_, run) in _runs)
        {
            if (run is BoundedRun bounded)
                bounded.Memory = memory;
        }

        WithoutDate = IsNeeded ? [.. validator.Rules.Where(r => r.NeedsToday && options.Today is null)] : [];
        _context = new RuleContext(options, (descriptor, pointer, arguments) => _found.Add((descriptor, pointer, arguments)));
    }

    /// <summary>Whether rules run at all.</summary>
    public bool IsNeeded { get; }

    /// <summary>Rules that cannot run because the run has no date.</summary>
    public IReadOnlyList<Rule> WithoutDate { get; }

    /// <summary>Runs the record rules, and shows the record to the dataset rules.</summary>
    public List<(DiagnosticDescriptor Descriptor, string Pointer, IReadOnlyList<DiagnosticArgument> Arguments)> Check(Record record, RecordPlace place, ReadOnlySpan<byte> json)
    {
        _found.Clear();
        _context.Bytes.Announce(record, json);
        _context.Parts.Announce(record);
        foreach (var rule in For(record.GetType()))
            _context.Run(rule, record);
        DroppedFields.TakeBack(_found, record, _context.Options);
        foreach (ref var one in _runs.AsSpan())
        {
            one.Run?.See(record, place);
            if (one.Run is { GaveUp: true })
                one.Run = null;
        }

        return _found;
    }

    public void Complete(Action<DiagnosticDescriptor, RecordPlace, string, IReadOnlyList<DiagnosticArgument>> report, Action<DatasetRule> gaveUp)
    {
        foreach (var (rule, run) in _runs)
        {
            run?.Complete((place, pointer, arguments) => report(rule.Descriptor, place, pointer, arguments));
            if (run is null or { GaveUp: true })
                gaveUp(rule);
        }
    }

    private Rule[] For(Type type)
    {
        if (!_byType.TryGetValue(type, out var rules))
            _byType[type] = rules = [.. _rules.Where(r => r.RecordType.IsAssignableFrom(type))];
        return rules;
    }
}
