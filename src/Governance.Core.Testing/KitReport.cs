namespace Governance.Core.Testing;

/// <summary>How a run of the kit ended, category by category.</summary>
public sealed class KitReport
{
    internal KitReport(IReadOnlyList<KitResult> results) => Results = results;

    /// <summary>One result a category, in the order of <see cref="KitCategory"/>.</summary>
    public IReadOnlyList<KitResult> Results { get; }

    /// <summary>Whether no category failed. One that was not run has not failed: look at its reason.</summary>
    public bool Passed => Results.All(r => r.Outcome != KitOutcome.Failed);

    /// <summary>Fails the test in whatever framework it runs.</summary>
    /// <exception cref="KitException">A category failed; the message lists what and where.</exception>
    public void ThrowIfFailed()
    {
        if (!Passed)
            throw new KitException(string.Join('\n', Results.Where(r => r.Outcome == KitOutcome.Failed)));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', Results);
}
