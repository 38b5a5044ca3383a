using System.Buffers;
using System.Diagnostics;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>
/// The check of one dataset: give it inputs one after the other, then complete it. Ids and references hold across all
/// inputs. One thread at a time.
/// </summary>
public sealed partial class DatasetCheck
{
    private readonly ValidationOptions _options;
    private readonly FindingSink _sink;
    private readonly List<string> _inputs = [];
    private readonly ReferenceCheck _references;
    private readonly RuleRun _rules;
    private readonly ShapeFindings _shape;
    private readonly RecordLabels _labels = new();
    private readonly RecordSubjects _subjects;
    private readonly ConfigurationRun? _configuration;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private long _ordinal;
    private bool _complete;

    internal DatasetCheck(Validator validator, ValidationOptions options, Action<Diagnostic> report)
    {
        _options = options;
        Baseline = options.Baseline?.Begin();
        _configuration = options.Configuration is { } configuration ? new ConfigurationRun(configuration, options.Today) : null;
        _subjects = new RecordSubjects(options.Baseline, Baseline is not null || _configuration is not null);
        _sink = new FindingSink(report, options.MaxFindings, _configuration, Baseline);
        Summary.RulesOff = _configuration?.Off ?? [];
        _shape = new ShapeFindings(_sink);
        _references = new ReferenceCheck(options.HashKey.GetValueOrDefault(), _inputs, _labels, _subjects, _sink.MostHeld);
        _rules = new RuleRun(validator, options);
        foreach (var rule in _rules.WithoutDate)
            NeedsDate(rule.Descriptor);
        if (options is { Today: null, Configuration.Suppressions.Count: > 0 })
            NeedsDate(RunDescriptors.SuppressionExpired);
    }

    /// <summary>What was counted so far; exact once the check is complete.</summary>
    public ValidationSummary Summary => _sink.Summary;

    /// <summary>How the findings compare with the baseline of the options; null where they have none. Exact once the check is complete.</summary>
    public BaselineRun? Baseline { get; }

    /// <summary>Begins an input that a reader turns into records; then call <see cref="Check(ReadItem)"/> for each item.</summary>
    /// <param name="name">Its name as findings print it.</param>
    /// <exception cref="InvalidOperationException">The check is complete.</exception>
    public void BeginInput(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        RefuseComplete();
        _inputs.Add(name);
        _subjects.BeginInput();
        _ordinal = 0;
        _isForeign = false;
    }

    /// <summary>Checks one item of a reader: passes on what the reader found, then checks the record like one from a file.</summary>
    /// <param name="item">The item.</param>
    /// <returns>Whether the item has a record, and its shape is valid.</returns>
    /// <exception cref="InvalidOperationException">No input was begun, or the check is complete.</exception>
    public bool Check(ReadItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        RefuseComplete();
        if (_inputs.Count == 0)
            throw new InvalidOperationException("No input was begun: call BeginInput first.");
        if (item.Record is not { } record)
        {
            foreach (var finding in item.Findings)
                _sink.Report(finding);
            return false;
        }

        var start = item.Origin.Start;
        var view = new RecordView
        {
            Bytes = item.Json ?? Written(record),
            Place = new RecordPlace(_inputs.Count - 1, (int)++_ordinal, -1, (int)(start.Row ?? start.Line ?? 0), 0),
            Input = _inputs[^1],
            Origin = item.Origin,
        };
        var kind = RecordKind.Of(record);
        view = Named(view, record.Id, kind);
        foreach (var finding in item.Findings)
            _sink.Report(view.Named(finding));
        Summary.Records++;
        AssertUnchanged(item);
        var isValid = item.Json is not null || kind.Schema.Check(view.Bytes, _shape.Add, _shape.Wants);
        if (isValid)
            CheckRules(record, view, kind);
        else
            ReportShape(view, record.Id, kind);
        return isValid;
    }

    /// <summary>Reports a finding of the caller, such as an input that cannot be opened; it is counted with the others.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="notRun">Whether it means that something was not checked, where its code alone does not say so.</param>
    public void Report(Diagnostic finding, bool notRun = false)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (notRun && !finding.Descriptor.IsNotRun)
            Summary.NotRun++;
        _sink.Report(finding, saysNotRun: notRun);
    }

    /// <summary>Counts an input that its reader refused as a whole; the reader's own finding says why.</summary>
    public void CountNotRun() => Summary.NotRun++;

    /// <summary>Ends the check: reports what only the whole dataset shows.</summary>
    /// <returns>What was counted.</returns>
    public ValidationSummary Complete()
    {
        if (_complete)
            return Summary;
        _complete = true;
        _references.Complete(finding => _sink.Report(finding));
        if (_references.GaveUp)
            TooLarge(RunDescriptors.DuplicateId);
        if (_references.GaveUpReferences)
            TooLarge(RunDescriptors.UnknownReference);
        _rules.Complete(
            (descriptor, place, pointer, arguments) => _sink.Report(new Diagnostic(descriptor, arguments) { Pointer = pointer, Record = _labels.Of(place), Origin = _labels.OriginOf(place) ?? At(place), Subject = _subjects.Of(place) }),
            rule => TooLarge(rule.Descriptor));
        _subjects.Release();
        foreach (var finding in _configuration?.Complete() ?? [])
            _sink.Report(finding);
        Summary.Gone = Baseline?.Gone ?? 0;
        return Summary;
    }

    /// <summary>What comes after the end would be held against nothing: two records of one id would pass.</summary>
    private void RefuseComplete()
    {
        if (_complete)
            throw new InvalidOperationException("The check is complete: begin another one for further inputs.");
    }

    private ReadOnlySpan<byte> Written(Record record)
    {
        _buffer.ResetWrittenCount();
        RecordJson.Write(record, _buffer);
        return _buffer.WrittenSpan;
    }

    /// <summary>In a build for tests every item is held against its record.</summary>
    [Conditional("DEBUG")]
    private void AssertUnchanged(ReadItem item)
    {
        if (item.Json is { } json && !Written(item.Record!).SequenceEqual(json))
            throw new InvalidOperationException("The record was changed after its item was made.");
    }

    private void CheckRules(Record record, RecordView view, RecordKind kind)
    {
        if (!_rules.IsNeeded)
            return;
        var named = Named(view, record.Id, kind);
        _labels.Add(view.Place, named.Label!, view.Origin?.Start);
        _references.See(named, record.Minted == true);
        foreach (var (descriptor, pointer, arguments) in _rules.Check(record, view.Place, view.Bytes))
        {
            if (_sink.IsFull(descriptor))
                _sink.Report(new Diagnostic(descriptor, arguments));
            else
                _sink.Report(named.Finding(descriptor, pointer, arguments));
        }
    }

    /// <summary>Reports what is wrong with the shape. Rules do not see such a record, but its id counts.</summary>
    private void ReportShape(RecordView view, string? id, RecordKind? kind)
    {
        var named = Named(view, id, kind);
        _shape.Report(named);
        Summary.RulesSkipped++;
        if (id is not null && _rules.IsNeeded)
            _references.SeeId(id, named);
    }

    private RecordView Named(RecordView view, string? id, RecordKind? kind)
        => view.Named(PrintableId.Label(id, view.Place.Ordinal), _subjects.See(view.Place, id, kind));

    private Origin At(RecordPlace place) => place.Offset < 0
        ? new Origin { Input = _inputs[place.Input], Row = place.Line > 0 ? place.Line : null }
        : new Origin { Input = _inputs[place.Input], Offset = place.Offset, Line = place.Line, Column = place.Column };

    private void NeedsDate(DiagnosticDescriptor check)
        => Report(new Diagnostic(RunDescriptors.RuleNeedsDate, new DiagnosticArgument("code", check.Code)));

    private void TooLarge(DiagnosticDescriptor check)
        => Report(new Diagnostic(RunDescriptors.DatasetTooLarge, new DiagnosticArgument("code", check.Code)));
}
