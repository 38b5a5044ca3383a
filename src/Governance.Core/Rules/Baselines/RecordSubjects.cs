using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The records of a run as another run knows them, for findings that only the end of the dataset shows. Holds nothing where
/// nobody asks, else eight bytes a record in pages that are never copied.
/// </summary>
internal sealed class RecordSubjects(Baseline? baseline)
{
    /// <summary>The most records that are held; findings of the whole dataset about later ones are known by code and pointer alone.</summary>
    private const long Capacity = ReferenceCheck.Capacity;

    private const int PageBits = 12;
    private const int PageSize = 1 << PageBits;
    private readonly List<ulong[]> _pages = [];
    private readonly List<long> _starts = [];
    private long _count;

    public void BeginInput() => _starts.Add(_count);

    /// <summary>Sees a record; the records of an input come in order.</summary>
    public RecordSubject See(RecordPlace place, string? id)
    {
        if (baseline is null)
            return default;
        var subject = baseline.Subject(id);
        var at = _starts[place.Input] + place.Ordinal - 1;
        _count = at + 1;
        if (at >= Capacity)
            return subject;
        while (_pages.Count <= at >> PageBits)
            _pages.Add(new ulong[PageSize]);
        _pages[(int)(at >> PageBits)][at & (PageSize - 1)] = subject.Id;
        return subject;
    }

    public RecordSubject Of(RecordPlace place)
    {
        if (baseline is null)
            return default;
        var at = _starts[place.Input] + place.Ordinal - 1;
        return at >> PageBits < _pages.Count ? new RecordSubject(_pages[(int)(at >> PageBits)][at & (PageSize - 1)]) : default;
    }
}
