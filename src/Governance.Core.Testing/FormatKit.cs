namespace Governance.Core.Testing;

/// <summary>
/// Proves that a format keeps what Governance.Core promises. It knows no test framework: run it in a test of any, and call
/// <see cref="KitReport.ThrowIfFailed"/>.
/// </summary>
public static class FormatKit
{
    private static readonly KitCheck[] Checks =
    [
        new InfoCheck(), new RecordRoundTripCheck(), new FileRoundTripCheck(), new LossCheck(), new DamagedValueCheck(), new OriginCheck(),
        new HostileInputCheck(), new MemoryCheck(), new CancellationCheck(), new CultureCheck(), new IsolationCheck(), new ConcurrencyCheck(),
        new PrivacyCheck(),
    ];

    /// <summary>Runs every category.</summary>
    /// <param name="subject">The format under test.</param>
    /// <param name="options">How much is tried; null for the default.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>One result a category.</returns>
    public static async Task<KitReport> RunAsync(FormatSubject subject, KitOptions? options = null, CancellationToken cancellationToken = default)
    {
        var results = new List<KitResult>();
        foreach (var category in Enum.GetValues<KitCategory>())
            results.Add(await RunAsync(subject, category, options, cancellationToken).ConfigureAwait(false));
        return new KitReport(results);
    }

    /// <summary>Runs one category.</summary>
    /// <param name="subject">The format under test.</param>
    /// <param name="category">The category.</param>
    /// <param name="options">How much is tried; null for the default.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>Its result.</returns>
    public static async Task<KitResult> RunAsync(FormatSubject subject, KitCategory category, KitOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (subject.Reader is null && subject.Writer is null)
            throw new ArgumentException("A subject has a reader, a writer, or both.", nameof(subject));
        var check = Checks.Single(c => c.Category == category);
        var log = new CheckLog();
        if (check.NeedsReader && subject.Reader is null)
            log.NotRun("the format has no reader");
        else if (check.NeedsWriter && subject.Writer is null)
            log.NotRun("the format has no writer");
        else
            await GuardAsync(check, new KitRun(subject, options ?? new KitOptions(), cancellationToken), log).ConfigureAwait(false);
        return log.Result(category);
    }

    private static async Task GuardAsync(KitCheck check, KitRun run, CheckLog log)
    {
        try
        {
            await check.RunAsync(run, log).ConfigureAwait(false);
        }
        catch (AdapterFault fault)
        {
            log.Tried();
            log.Fail(run.Subject.Format.Id, fault.Message);
        }
    }
}
