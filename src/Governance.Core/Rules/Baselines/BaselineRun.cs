using System.Runtime.InteropServices;
using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>How the findings of one run compare with a baseline.</summary>
public sealed class BaselineRun
{
    /// <summary>The most entries of a baseline; a dataset with more is to be mended first, or a rule turned off.</summary>
    private const int Capacity = 100_000;

    private readonly Baseline _baseline;
    private readonly Dictionary<UInt128, BaselineEntry> _seen = [];

    internal BaselineRun(Baseline baseline) => _baseline = baseline;

    /// <summary>Whether there were more different findings than a baseline holds: a hundred thousand.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>How many findings the baseline knows that did not occur.</summary>
    internal long Gone => _baseline.Entries.Sum(e => Math.Max(0, e.Value.Count - _seen.GetValueOrDefault(e.Key).Count));

    /// <summary>The baseline with the findings of the run that are new.</summary>
    /// <returns>The longer baseline; what did not occur is still in it.</returns>
    /// <exception cref="InvalidOperationException">The run gave up.</exception>
    public Baseline Extended()
    {
        if (GaveUp)
            throw new InvalidOperationException("There are more findings than a baseline holds.");
        var entries = new Dictionary<UInt128, BaselineEntry>(_baseline.Entries);
        foreach (var (print, entry) in _seen)
            entries[print] = entry with { Count = Math.Max(entry.Count, entries.GetValueOrDefault(print).Count) };
        return _baseline.With(entries);
    }

    /// <summary>The baseline without what did not occur in the run; nothing new comes in.</summary>
    /// <returns>The shorter baseline.</returns>
    public Baseline Pruned()
    {
        var entries = new Dictionary<UInt128, BaselineEntry>();
        foreach (var (print, entry) in _baseline.Entries)
        {
            if (Math.Min(entry.Count, _seen.GetValueOrDefault(print).Count) is > 0 and var count)
                entries[print] = entry with { Count = count };
        }

        return _baseline.With(entries);
    }

    /// <summary>Sees a finding and says whether it was known. Findings about the run itself are never known: they are no matter of the data.</summary>
    internal bool IsKnown(Diagnostic finding)
    {
        if (finding.Descriptor.IsNotRun || finding.Code.StartsWith("GC8", StringComparison.Ordinal))
            return false;
        var shape = PointerShape.Of(finding.Pointer);
        var print = _baseline.Fingerprint(finding.Code, finding.Subject.Id, shape);
        var known = _baseline.Entries.GetValueOrDefault(print).Count;
        if (_seen.Count >= Capacity && known == 0 && !_seen.ContainsKey(print))
        {
            GaveUp = true;
            return false;
        }

        ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, print, out var isAgain);
        seen = isAgain ? seen with { Count = seen.Count + 1 } : new BaselineEntry(finding.Code, finding.Subject.Id == 0 ? shape : null, 1);
        return seen.Count <= known;
    }
}
