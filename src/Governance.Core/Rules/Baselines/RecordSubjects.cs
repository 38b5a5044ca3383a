using Governance.Core.Diagnostics;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>
/// The records of a run as another run knows them, for findings that only the end of the dataset shows. Holds nothing where
/// nobody asks, else a few bytes a record, most of them in a temporary file.
/// </summary>
/// <param name="baseline">The baseline that asks for ids; null for none.</param>
/// <param name="isAsked">Whether anybody asks.</param>
internal sealed class RecordSubjects(Baseline? baseline, bool isAsked) : IHeld
{
    private readonly HeldList<RecordSubject> _subjects = new();
    private readonly List<long> _starts = [];
    private readonly bool _isAsked = isAsked;
    private bool _hasRoom = isAsked;

    public void BeginInput() => _starts.Add(_subjects.Count);

    /// <summary>Sees a record; the records of an input come in order.</summary>
    public RecordSubject See(RecordPlace place, string? id, RecordKind? kind)
    {
        if (!_isAsked)
            return default;
        var subject = new RecordSubject(baseline?.IdHash(id) ?? 0, (byte)(kind?.Number ?? 0));
        try
        {
            while (_hasRoom && _subjects.Count < At(place))
                _subjects.Add(default);
            if (_hasRoom && _subjects.Count == At(place))
                _subjects.Add(subject);
        }
        catch (NoRoomException)
        {
            _hasRoom = false;
        }

        return subject;
    }

    /// <summary>A record that was seen; where there was no room for all, findings about it are known by code and pointer alone.</summary>
    public RecordSubject Of(RecordPlace place)
    {
        if (!_hasRoom || At(place) >= _subjects.Count)
            return default;
        try
        {
            return _subjects[At(place)];
        }
        catch (NoRoomException)
        {
            _hasRoom = false;
            return default;
        }
    }

    public void Release() => _subjects.Release();

    private long At(RecordPlace place) => _starts[place.Input] + place.Ordinal - 1;
}
