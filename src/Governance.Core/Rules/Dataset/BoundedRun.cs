using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A run whose memory is bounded: what grows with the records waits in temporary files, and what must be in memory is counted.
/// It gives up where there is no room for the one, or where the memory that rules share is used up by the other.
/// </summary>
/// <param name="options">The options of the run.</param>
/// <param name="entryBytes">Size of an entry in the largest collection that is in memory: a hash is 16 bytes, a place 24, a decimal 16. Zero for a run that has none.</param>
internal abstract class BoundedRun(ValidationOptions options, int entryBytes = 0) : DatasetRun
{
    /// <summary>A hash table has a link, a hash and a head of chain for each entry; the runtime aligns hashes to 16 bytes.</summary>
    private const int TableBytes = 32;

    private long _held;

    /// <summary>The memory that the rules of one run share.</summary>
    public HeldMemory Memory { get; set; } = new();

    /// <summary>Key of the hashes of this run; the validator always gives one.</summary>
    protected ulong Key { get; } = options.HashKey.GetValueOrDefault();

    /// <summary>What waits in temporary files; let go of at the end.</summary>
    protected virtual IReadOnlyList<IHeld> Held => [];

    public sealed override void See(Record record, RecordPlace place)
    {
        if (GaveUp)
            return;
        try
        {
            Look(record, place);
        }
        catch (NoRoomException)
        {
            GiveUp();
        }
    }

    public sealed override void Complete(Action<RecordPlace, string, IReadOnlyList<DiagnosticArgument>> report)
    {
        if (GaveUp)
            return;
        try
        {
            Conclude((place, pointer) => report(place, pointer, []));
        }
        catch (NoRoomException)
        {
            GiveUp();
        }

        Release();
    }

    /// <summary>Starts a hash with the key of this run.</summary>
    protected StableHash Hash() => new(Key);

    /// <summary>Says that so many entries more are in memory.</summary>
    protected void Hold(int entries = 1)
    {
        // Collections double when they are full, so a third of their room is empty on average.
        var bytes = entries * (entryBytes + TableBytes) * 3L / 2;
        if (!Memory.TryTake(bytes))
            throw new NoRoomException();
        _held += bytes;
    }

    /// <summary>Sees one record, while the run has not given up.</summary>
    protected abstract void Look(Record record, RecordPlace place);

    /// <summary>Reports, where the run has not given up.</summary>
    protected abstract void Conclude(Action<RecordPlace, string> report);

    private void GiveUp()
    {
        GaveUp = true;
        Memory.Give(_held);
        _held = 0;
        Release();
    }

    private void Release()
    {
        foreach (var held in Held)
            held.Release();
    }
}
