using System.Runtime.InteropServices;
using Governance.Core.Diagnostics;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>
/// What is wrong with the shape of one record after the other. Of each code it keeps as many findings as may still be
/// reported and counts the others, so that neither memory nor time depends on how much is wrong with a record.
/// </summary>
internal sealed class ShapeFindings
{
    private readonly FindingSink _sink;
    private readonly List<ShapeFinding> _kept = [];
    private readonly Dictionary<DiagnosticDescriptor, long> _met = [];

    public ShapeFindings(FindingSink sink)
    {
        _sink = sink;
        Add = _kept.Add;
        Wants = descriptor =>
        {
            ref var met = ref CollectionsMarshal.GetValueRefOrAddDefault(_met, descriptor, out _);
            return met++ < _sink.Left(descriptor);
        };
    }

    /// <summary>Takes a finding of the record at hand.</summary>
    public Action<ShapeFinding> Add { get; }

    /// <summary>Counts a finding of the record at hand; answers whether it is to be made and added.</summary>
    public Func<DiagnosticDescriptor, bool> Wants { get; }

    /// <summary>Reports what was found in a record, in the order of its bytes, and forgets it.</summary>
    public void Report(RecordView record)
    {
        _kept.Sort(static (a, b) => (a.Offset, a.Descriptor.Code, a.Pointer).CompareTo((b.Offset, b.Descriptor.Code, b.Pointer)));
        var places = record.Origin is null ? Places(record) : [];
        foreach (var finding in _kept)
        {
            _met[finding.Descriptor]--;
            _sink.Report(record.Finding(finding, places));
        }

        foreach (var (descriptor, beyond) in _met)
            _sink.Count(record.Somewhere(descriptor), beyond);
        _kept.Clear();
        _met.Clear();
    }

    /// <summary>Where the findings and what they refer to stand: one pass over the record for all of them.</summary>
    private Dictionary<int, TextPosition> Places(RecordView record)
    {
        var places = new Dictionary<int, TextPosition>();
        var cursor = record.Cursor();
        foreach (var offset in _kept.Select(f => f.Offset).Concat(_kept.Where(f => f.RelatedOffset >= 0).Select(f => f.RelatedOffset)).Order())
            places[offset] = cursor.At(offset);
        return places;
    }
}
