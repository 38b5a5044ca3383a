namespace Governance.Core.Testing;

/// <summary>How one category ended.</summary>
public sealed class KitResult
{
    /// <summary>The most failures a result lists; <see cref="FailureCount"/> is exact.</summary>
    public const int MaxFailures = 20;
    private readonly long _unlisted;

    internal KitResult(KitCategory category, long checks, long failureCount, IReadOnlyList<KitFailure> failures, long unlisted, string? reason)
        => (Category, Checks, FailureCount, Failures, _unlisted, Reason) = (category, checks, failureCount, failures, unlisted, reason);

    /// <summary>The category.</summary>
    public KitCategory Category { get; }

    /// <summary>How it ended.</summary>
    public KitOutcome Outcome => FailureCount > 0 ? KitOutcome.Failed : Reason is null ? KitOutcome.Passed : KitOutcome.NotRun;

    /// <summary>How many things were tried.</summary>
    public long Checks { get; }

    /// <summary>How many of them did not hold; one that fails in several cells counts once.</summary>
    public long FailureCount { get; }

    /// <summary>What did not hold: the first, and of those that say the same a few.</summary>
    public IReadOnlyList<KitFailure> Failures { get; }

    /// <summary>Why the category was not run; null where it was.</summary>
    public string? Reason { get; }

    /// <summary>Fails the test in whatever framework it runs.</summary>
    /// <exception cref="KitException">The category failed.</exception>
    public void ThrowIfFailed() => new KitReport([this]).ThrowIfFailed();

    /// <inheritdoc/>
    public override string ToString() => Outcome switch
    {
        KitOutcome.NotRun => $"{Category}: not run: {Reason}",
        KitOutcome.Passed => $"{Category}: passed, {Checks} checks",
        _ => $"{Category}: {FailureCount} of {Checks} checks failed\n"
            + string.Join('\n', Failures.Select(f => "  " + f))
            + (_unlisted > 0 ? $"\n  … and {_unlisted} more" : ""),
    };
}
