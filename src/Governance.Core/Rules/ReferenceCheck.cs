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
    /// <summary>Stands for no record of the dataset.</summary>
    private const ulong Shipped = ulong.MaxValue;

    private readonly int _most;
    private readonly HashIndex _ids = new();
    private readonly ulong _key;
    private readonly IReadOnlyList<string> _inputs;
    private readonly RecordLabels _labels;
    private readonly RecordSubjects _subjects;
    private readonly WaitingReferences _waiting = new();
    private readonly List<Diagnostic> _duplicates = [];
    private long _duplicatesNotKept;

    public ReferenceCheck(ulong key, IReadOnlyList<string> inputs, RecordLabels labels, RecordSubjects subjects, int most)
    {
        _most = most;
        _key = key;
        _inputs = inputs;
        _labels = labels;
        _subjects = subjects;
        foreach (var id in ShippedFrameworks.Ids.Concat(ShippedIndicators.Ids))
            _ids.TryAdd(Hash(Encoding.UTF8.GetBytes(id)), Shipped, out _);
    }

    /// <summary>Whether there was no room for what must be remembered: then neither doubles nor references were checked to the end.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>Whether references were not checked to the end.</summary>
    public bool GaveUpReferences => GaveUp || _waiting.GaveUp;

    /// <summary>
    /// Sees a valid record: its ids and its references. An id that a reader minted names a row of its input; nothing refers to
    /// it, and the same row of another input has the same one.
    /// </summary>
    public void See(RecordView view, bool isMinted)
    {
        if (GaveUp)
            return;
        try
        {
            Look(view, isMinted);
        }
        catch (NoRoomException)
        {
            GiveUp();
        }
    }

    /// <summary>Sees the id of a record whose shape is wrong: it still counts.</summary>
    public void SeeId(string id, RecordView view)
    {
        if (GaveUp)
            return;
        try
        {
            var hash = Hash(Encoding.UTF8.GetBytes(id));
            if (!TryAdd(hash, view.Place))
                Duplicate(hash, view, view.Locate("/id"), "/id");
        }
        catch (NoRoomException)
        {
            GiveUp();
        }
    }

    /// <summary>Reports what only the end shows, in the order of the inputs, and lets go of what was held.</summary>
    public void Complete(Action<Diagnostic> report)
    {
        foreach (var duplicate in _duplicates)
            report(duplicate);
        for (var i = 0L; i < _duplicatesNotKept; i++)
            report(new Diagnostic(RunDescriptors.DuplicateId));
        try
        {
            if (!GaveUpReferences)
                ReportWaiting(report);
        }
        catch (NoRoomException)
        {
            GiveUp();
        }

        Release();
    }

    private void GiveUp()
    {
        GaveUp = true;
        Release();
    }

    private void Release()
    {
        _ids.Release();
        _waiting.Release();
    }

    private void ReportWaiting(Action<Diagnostic> report)
    {
        foreach (var (record, origin, pointer) in _waiting.Without(_ids))
        {
            report(new Diagnostic(RunDescriptors.UnknownReference)
            {
                Pointer = pointer,
                Record = _labels.Of(record),
                Origin = origin with { Input = _inputs[record.Input] },
                Subject = _subjects.Of(record),
            });
        }
    }

    private void Look(RecordView view, bool isMinted)
    {
        if (ReferenceScanner.HasNoneBut(view.Bytes, out var own) && TryAdd(Hash(own), view.Place))
            return;
        var scanner = new ReferenceScanner(view.Bytes, stackalloc PointerTrail.Step[64]);
        var cursor = view.Cursor();
        while (scanner.Next())
        {
            var hash = Hash(scanner.Value);
            if (scanner.IsId ? TryAdd(hash, view.Place) : _ids.Contains(hash))
                continue;
            var pattern = scanner.Pattern(out var index);
            if (scanner.IsId && isMinted && PointerTrail.Pointer(pattern, index) == "/id")
                continue;
            var at = view.Origin is { } origin ? origin.Locate(PointerTrail.Pointer(pattern, index)) : view.OriginOf(cursor.At(scanner.Offset));
            if (scanner.IsId)
                Duplicate(hash, view, at with { Input = view.Input }, PointerTrail.Pointer(pattern, index));
            else
                _waiting.Add(hash, view.Place, at, pattern, index);
        }
    }

    private UInt128 Hash(ReadOnlySpan<byte> id) => StableHash.Of(id, _key);

    private bool TryAdd(UInt128 hash, RecordPlace place) => _ids.TryAdd(hash, ((ulong)place.Input << 32) | (uint)place.Ordinal, out _);

    private void Duplicate(UInt128 hash, RecordView view, Origin at, string pointer)
    {
        if (_duplicates.Count >= _most)
        {
            _duplicatesNotKept++;
            return;
        }

        _ids.TryGet(hash, out var first);
        DiagnosticArgument[] arguments = first == Shipped
            ? [new("first", "0"), new("input", "Governance.Core")]
            : [new("first", (int)first), new("input", _inputs[(int)(first >> 32)])];
        _duplicates.Add(new Diagnostic(RunDescriptors.DuplicateId, arguments) { Pointer = pointer, Record = view.Label, Origin = at, Subject = view.Subject });
    }
}
