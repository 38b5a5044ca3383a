using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>
/// Ids are unique in a dataset, and references lead to one of them. References to records already seen are settled at once;
/// the others wait, as hashes with their places, for the end.
/// </summary>
internal sealed class ReferenceCheck
{
    /// <summary>The most ids that are held.</summary>
    public const int Capacity = DatasetRun.Capacity;

    /// <summary>The most waiting references that are held.</summary>
    public const int WaitingCapacity = Capacity / 4;

    private readonly int _most;
    private readonly IdIndex _ids;
    private readonly IReadOnlyList<string> _inputs;
    private readonly List<Waiting> _waiting = [];
    private readonly List<string> _pointers = [];
    private readonly Dictionary<string, int> _pointerNumbers = [];
    private readonly List<Diagnostic> _duplicates = [];
    private long _duplicatesNotKept;

    public ReferenceCheck(ulong key, IReadOnlyList<string> inputs, int most)
    {
        _most = most;
        _ids = new IdIndex(key);
        _inputs = inputs;
        foreach (var id in ShippedFrameworks.Ids)
            _ids.TryAdd(_ids.Hash(Encoding.UTF8.GetBytes(id)), Shipped, 0, out _);
    }

    /// <summary>Whether there were more ids than are held: then neither doubles nor references were checked to the end.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>Whether there were more waiting references than are held.</summary>
    public bool GaveUpWaiting { get; private set; }

    private const int Shipped = -1;

    /// <summary>
    /// Sees a valid record: its ids and its references. An id that a reader minted names a row of its input; nothing refers to
    /// it, and the same row of another input has the same one.
    /// </summary>
    public void See(RecordView view, bool isMinted)
    {
        var self = this;
        var bytes = view.Bytes;
        var place = view.Place;
        var found = new List<(UInt128 Hash, bool IsId, int Offset, string? Pointer)>();
        ReferenceScanner.Scan(bytes, (ReadOnlySpan<byte> value, bool isId, int offset, ReadOnlySpan<byte> record, scoped in PointerTrail trail) =>
        {
            var hash = self._ids.Hash(value);
            var isSettled = isId ? self.TryAdd(hash, place) : self._ids.Contains(hash);
            if (!isSettled)
                found.Add((hash, isId, offset, trail.Pointer(record)));
        });
        foreach (var (hash, isId, offset, pointer) in found)
        {
            if (isId && isMinted && pointer == "/id")
                continue;
            if (isId)
                Duplicate(hash, view, offset, pointer!);
            else
                Wait(hash, view, offset, pointer!);
        }
    }

    /// <summary>Sees the id of a record whose shape is wrong: it still counts.</summary>
    public void SeeId(string id, RecordView view)
    {
        var hash = _ids.Hash(Encoding.UTF8.GetBytes(id));
        if (!TryAdd(hash, view.Place))
            Duplicate(hash, view, -1, "/id");
    }

    /// <summary>What only the end shows, in the order of the inputs.</summary>
    public IEnumerable<Diagnostic> Complete()
    {
        foreach (var duplicate in _duplicates)
            yield return duplicate;
        for (var i = 0L; i < _duplicatesNotKept; i++)
            yield return new Diagnostic(RunDescriptors.DuplicateId);
        if (GaveUp || GaveUpWaiting)
            yield break;
        foreach (var reference in _waiting.Where(w => !_ids.Contains(w.Hash)))
        {
            yield return new Diagnostic(RunDescriptors.UnknownReference)
            {
                Pointer = _pointers[reference.Pointer],
                Record = reference.Label,
                Origin = reference.Origin ?? new Origin
                {
                    Input = _inputs[reference.Place.Input],
                    Offset = reference.Place.Offset,
                    Line = reference.Place.Line,
                    Column = reference.Place.Column,
                },
            };
        }
    }

    private bool TryAdd(UInt128 hash, RecordPlace place)
    {
        if (_ids.Count >= Capacity)
        {
            GaveUp = true;
            return true;
        }

        return _ids.TryAdd(hash, place.Input, place.Ordinal, out _);
    }

    private void Duplicate(UInt128 hash, RecordView view, int offset, string pointer)
    {
        if (_duplicates.Count >= _most)
        {
            _duplicatesNotKept++;
            return;
        }

        _ids.TryAdd(hash, 0, 0, out var first);
        DiagnosticArgument[] arguments = first.Input == Shipped
            ? [new("first", "0"), new("input", "Governance.Core")]
            : [new("first", first.Ordinal), new("input", _inputs[first.Input])];
        _duplicates.Add(new Diagnostic(RunDescriptors.DuplicateId, arguments) { Pointer = pointer, Record = view.Label, Origin = offset < 0 || view.Origin is not null ? view.Locate(pointer) : view.At(offset) });
    }

    private void Wait(UInt128 hash, RecordView view, int offset, string pointer)
    {
        if (_waiting.Count >= WaitingCapacity)
        {
            GaveUpWaiting = true;
            return;
        }

        if (!_pointerNumbers.TryGetValue(pointer, out var number))
        {
            _pointerNumbers[pointer] = number = _pointers.Count;
            _pointers.Add(pointer);
        }

        var at = view.Origin is null ? view.At(offset) : view.Locate(pointer);
        var place = view.Place with { Offset = at.Offset ?? -1, Line = (int)(at.Line ?? 0), Column = (int)(at.Column ?? 0) };
        _waiting.Add(new Waiting(hash, place, number, view.Label, view.Origin is null ? null : at));
    }

    private readonly record struct Waiting(UInt128 Hash, RecordPlace Place, int Pointer, string? Label, Origin? Origin);
}
