using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>A test that remembers something of the table, within the memory all of them share. One that would pass it gives up and says so.</summary>
/// <param name="table">Its rule and table.</param>
internal abstract class HoldingRun(RuleTable table) : TestRun
{
    private int _held;

    /// <summary>Whether it gave up: then it forgets what it held and judges no further cell.</summary>
    protected bool GaveUp { get; private set; }

    public override IEnumerable<Diagnostic> End()
    {
        if (GaveUp)
            return [table.OfTable(SchemaDiagnostics.TooLarge)];
        Release();
        return [];
    }

    /// <summary>Takes memory for what is remembered; gives up where there is none left.</summary>
    protected void Hold(int bytes)
    {
        if (table.Memory.TryHold(bytes))
            _held += bytes;
        else
            GiveUp();
    }

    protected void GiveUp()
    {
        GaveUp = true;
        Release();
    }

    /// <summary>Drops what it holds.</summary>
    protected abstract void Forget();

    private void Release()
    {
        Forget();
        table.Memory.Release(_held);
        _held = 0;
    }
}
