namespace Governance.Core.Testing;

/// <summary>One category.</summary>
internal abstract class KitCheck
{
    public abstract KitCategory Category { get; }

    public virtual bool NeedsReader => true;

    public virtual bool NeedsWriter => true;

    public abstract Task RunAsync(KitRun run, CheckLog log);
}
