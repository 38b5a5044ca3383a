using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A run that counts what it holds, and gives up and forgets it all past <see cref="DatasetRun.Capacity"/>.</summary>
/// <param name="options">The options of the run.</param>
internal abstract class BoundedRun(ValidationOptions options) : DatasetRun
{
    private int _held;

    /// <summary>Key of the hashes of this run.</summary>
    protected ulong Key { get; } = options.HashKey;

    public sealed override void See(Record record, RecordPlace place)
    {
        if (!GaveUp)
            Look(record, place);
    }

    public sealed override void Complete(Action<RecordPlace, string, IReadOnlyList<DiagnosticArgument>> report)
    {
        if (!GaveUp)
            Conclude((place, pointer) => report(place, pointer, []));
    }

    /// <summary>Starts a hash with the key of this run.</summary>
    protected StableHash Hash() => new(Key);

    /// <summary>Says that so many entries more are held.</summary>
    protected void Hold(int entries = 1)
    {
        _held += entries;
        if (_held <= Capacity)
            return;
        GaveUp = true;
        Forget();
    }

    /// <summary>Sees one record, while the run has not given up.</summary>
    protected abstract void Look(Record record, RecordPlace place);

    /// <summary>Reports, where the run has not given up.</summary>
    protected abstract void Conclude(Action<RecordPlace, string> report);

    /// <summary>Lets go of everything held.</summary>
    protected abstract void Forget();
}
