using Governance.Core.Diagnostics;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>
/// The records of a run as another run knows them, for findings that only the end of the dataset shows. Holds nothing where
/// nobody asks, else nine bytes a record in pages that are never copied.
/// </summary>
/// <param name="baseline">The baseline that asks for ids; null for none.</param>
/// <param name="isAsked">Whether anybody asks.</param>
internal sealed class RecordSubjects(Baseline? baseline, bool isAsked)
{
    /// <summary>The most records that are held; findings of the whole dataset about later ones are known by code and pointer alone.</summary>
    private const long Capacity = ReferenceCheck.Capacity;

    private const int PageBits = 12;
    private const int PageSize = 1 << PageBits;
    private readonly List<RecordSubject[]> _pages = [];
    private readonly List<long> _starts = [];
    private long _count;

    public void BeginInput() => _starts.Add(_count);

    /// <summary>Sees a record; the records of an input come in order.</summary>
    public RecordSubject See(RecordPlace place, string? id, RecordKind? kind)
    {
        if (!isAsked)
            return default;
        var subject = new RecordSubject(baseline?.IdHash(id) ?? 0, (byte)(kind?.Number ?? 0));
        var at = _starts[place.Input] + place.Ordinal - 1;
        _count = at + 1;
        if (at >= Capacity)
            return subject;
        while (_pages.Count <= at >> PageBits)
            _pages.Add(new RecordSubject[PageSize]);
        _pages[(int)(at >> PageBits)][at & (PageSize - 1)] = subject;
        return subject;
    }

    public RecordSubject Of(RecordPlace place)
    {
        if (!isAsked)
            return default;
        var at = _starts[place.Input] + place.Ordinal - 1;
        return at >> PageBits < _pages.Count ? _pages[(int)(at >> PageBits)][at & (PageSize - 1)] : default;
    }
}
