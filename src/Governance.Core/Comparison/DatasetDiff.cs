using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Governance.Core.Rules;

namespace Governance.Core.Comparison;

/// <summary>
/// What changed between two datasets, by record and field. The order of records does not matter. Read the dataset before,
/// then the one after, then ask for the changes with the dataset before once more: no dataset is held in memory. One thread
/// at a time.
/// </summary>
/// <remarks>
/// <para>
/// Records are the same by their id. An id that a reader minted says where a record stood, so minted records are the same by
/// content first, each once, in their order; only those that are left are the same by id. The sheet and row a record came
/// from (<c>source.sheet</c>, <c>source.row</c>) are not compared, nor is what its table looked like: its header and banner, totals and signatures. Items of a list are the same by their
/// <c>id</c> where all have one of their own, else by position.
/// </para>
/// <para>
/// Memory: about 200 bytes for a record of the dataset before (8 a field and an index by id), the names of added records, and
/// the fields after of records that changed; so it grows with what changed, and with the number of records, not with their size.
/// </para>
/// </remarks>
/// <param name="hashKey">Key of the hashes that records are known by, so that nobody can aim for two that are equal; give a random one for data of others.</param>
/// <param name="values">Whether the changes repeat ids, values and names of partners as they are in the data.</param>
public sealed class DatasetDiff(ulong hashKey = 0, bool values = false)
{
    private readonly RecordFields _fields = new(hashKey);
    private readonly List<KnownRecord> _known = [];
    private readonly List<ulong> _hashes = [];
    private readonly RecordQueues _byId = new();
    private readonly RecordQueues _byContent = new();
    private readonly List<HeldRecord> _waiting = [];
    private readonly Dictionary<int, HeldRecord> _held = [];
    private readonly List<RecordChange> _added = [];
    private int _found;

    /// <summary>Number of records that are the same in both datasets; exact once all changes were given.</summary>
    public long Same { get; private set; }

    /// <summary>Reads the dataset before.</summary>
    /// <param name="records">Its records.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>A task for the end of the reading.</returns>
    public async Task ReadBeforeAsync(IAsyncEnumerable<Record> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
            Know(record);
    }

    /// <summary>Reads the dataset after.</summary>
    /// <param name="records">Its records.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>A task for the end of the reading.</returns>
    public async Task ReadAfterAsync(IAsyncEnumerable<Record> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        var ordinal = 0L;
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
            Find(record, ++ordinal);

        // Only now it is known which of the records before were found by their content.
        foreach (var waiting in _waiting)
        {
            ref var known = ref CollectionsMarshal.AsSpan(_known)[waiting.Before];
            if (known.IsFound)
                _added.Add(new RecordChange(ChangeKind.Added, waiting.Type, waiting.Record, []));
            else
                Hold(ref known, waiting);
        }

        _waiting.Clear();
    }

    /// <summary>Gives what changed: records that were removed or changed in the order of the dataset before, then those that were added.</summary>
    /// <param name="before">The records of the dataset before, once more and in the same order.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The changes.</returns>
    /// <exception cref="InvalidDataException">These are not the records that were read before.</exception>
    public async IAsyncEnumerable<RecordChange> ChangesAsync(IAsyncEnumerable<Record> before, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        Same = _found;
        var at = 0;
        await foreach (var record in before.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (at == _known.Count)
                throw Unstable();
            if (Change(record, at) is { } change)
                yield return change;
            at++;
        }

        if (at < _known.Count)
            throw Unstable();
        foreach (var added in _added)
            yield return added;
    }

    private static InvalidDataException Unstable() => new("The dataset before is not the one that was read first.");

    private void Know(Record record)
    {
        _fields.Read(record);
        var known = new KnownRecord { Start = _hashes.Count, Count = _fields.Fields.Count, IsMinted = record.Minted == true };
        foreach (var field in _fields.Fields)
            _hashes.Add(field.Hash);
        _byId.Add(StableHash.Of(record.Id, hashKey), _known.Count);
        if (known.IsMinted)
            _byContent.Add(_fields.Content, _known.Count);
        _known.Add(known);
    }

    private void Find(Record record, long ordinal)
    {
        _fields.Read(record);
        var isMinted = record.Minted == true;
        var known = CollectionsMarshal.AsSpan(_known);
        if (isMinted && _byContent.Take(_fields.Content) is { } same)
        {
            known[same].IsFound = true;
            _found++;
        }
        else if (_byId.Take(StableHash.Of(record.Id, hashKey)) is not { } at)
            _added.Add(new RecordChange(ChangeKind.Added, record.GetType().Name, Label(record, ordinal), []));
        else if (isMinted || known[at].IsMinted)
            _waiting.Add(Compare(record, ordinal, at));
        else if (IsSame(at))
        {
            known[at].IsFound = true;
            _found++;
        }
        else
            Hold(ref known[at], Compare(record, ordinal, at));
    }

    private HeldRecord Compare(Record record, long ordinal, int at)
    {
        var hashes = HashesOf(at).ToArray();
        var fields = _fields.Fields;
        int[] gone = [.. Enumerable.Range(0, hashes.Length).Where(i => !fields.Any(f => f.Hash == hashes[i]))];
        int[] came = [.. Enumerable.Range(0, fields.Count).Where(i => !hashes.Contains(fields[i].Hash))];
        return new HeldRecord(at, record.GetType().Name, Label(record, ordinal), gone, _fields.Object(came));
    }

    private void Hold(ref KnownRecord known, HeldRecord held)
    {
        known.IsFound = true;
        _found++;
        if (held.Gone.Length > 0 || held.Fields.Length > "{}".Length)
            _held.Add(held.Before, held);
    }

    private RecordChange? Change(Record record, int at)
    {
        if (!_known[at].IsFound)
            return new RecordChange(ChangeKind.Removed, record.GetType().Name, Label(record, at + 1), []);
        if (!_held.Remove(at, out var held))
            return null;
        _fields.Read(record);
        if (!IsSame(at))
            throw Unstable();
        var changes = FieldComparer.Compare(_fields.Object(held.Gone), held.Fields, values);
        if (changes.Count == 0)
            return null;
        Same--;
        return new RecordChange(ChangeKind.Changed, held.Type, held.Record, changes);
    }

    /// <summary>Whether the record at hand has the fields of a record before.</summary>
    private bool IsSame(int at)
    {
        var hashes = HashesOf(at);
        if (hashes.Length != _fields.Fields.Count)
            return false;
        for (var i = 0; i < hashes.Length; i++)
        {
            if (hashes[i] != _fields.Fields[i].Hash)
                return false;
        }

        return true;
    }

    private ReadOnlySpan<ulong> HashesOf(int at) => CollectionsMarshal.AsSpan(_hashes).Slice(_known[at].Start, _known[at].Count);

    private string Label(Record record, long ordinal) => values ? record.Id : PrintableId.Label(record.Id, ordinal);
}
