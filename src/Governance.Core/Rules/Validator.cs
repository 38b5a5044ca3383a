using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Core.Rules;

/// <summary>
/// Checks records against their schema and the rules. Thread-safe; one instance serves an application. It opens nothing:
/// the caller gives bytes or streams.
/// </summary>
/// <remarks>
/// Rules of your own stand beside those of this library, in a list that names both; a list without these leaves them out. What
/// a rule throws ends the check.
/// </remarks>
/// <example>
/// <code>
/// var validator = new Validator([.. RuleList.Rules, new MyRule()], [.. RuleList.DatasetRules, new MyDatasetRule()]);
/// </code>
/// </example>
/// <param name="rules">Record rules; null for all of this library.</param>
/// <param name="datasetRules">Dataset rules; null for all of this library.</param>
/// <exception cref="ArgumentException">A rule is null, or one from elsewhere has a code of this library, <c>GC</c> and digits.</exception>
public sealed class Validator(IReadOnlyList<Rule>? rules = null, IReadOnlyList<DatasetRule>? datasetRules = null)
{
    /// <summary>The validator with all rules of this library.</summary>
    public static Validator Default { get; } = new();

    internal IReadOnlyList<Rule> Rules { get; } = rules is null ? RuleList.Rules : [.. rules.Select(r => Own(r, r?.Descriptor))];

    internal IReadOnlyList<DatasetRule> DatasetRules { get; } = datasetRules is null ? RuleList.DatasetRules : [.. datasetRules.Select(r => Own(r, r?.Descriptor))];

    /// <summary>Checks one input in memory: a record, an array of records, or one record a line.</summary>
    /// <param name="utf8">The input in UTF-8.</param>
    /// <param name="report">Takes each finding, in the order of the input, those of the whole dataset last.</param>
    /// <param name="options">Options; null for the defaults.</param>
    /// <returns>What was counted.</returns>
    public ValidationSummary Validate(ReadOnlySpan<byte> utf8, Action<Diagnostic> report, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        options ??= new ValidationOptions();
        var check = Begin(options, report);
        using var stream = new MemoryStream(utf8.ToArray(), writable: false);
        using var records = check.Open(stream, options.InputName ?? "-", RecordLayout.Auto, Math.Clamp(utf8.Length + 1, 1024, 1024 * 1024));
        while (records.Read())
            check.Drain(records);
        return check.Complete();
    }

    /// <summary>Checks one input as it streams by: a record, an array of records, or one record a line. Memory stays flat.</summary>
    /// <param name="stream">The input in UTF-8, from where it stands; it need not seek, is read to its end and stays open.</param>
    /// <param name="options">Options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>
    /// The findings in the order of the input, those of the whole dataset last. Enumerate them once, since that reads the stream. Whoever
    /// wants the counts or the records too takes <see cref="Begin"/> and <see cref="DatasetCheck.CheckJsonAsync"/> or <see cref="DatasetCheck.ReadJsonAsync"/>.
    /// </returns>
    /// <exception cref="NotSupportedException">The stream cannot be read from.</exception>
    /// <exception cref="ObjectDisposedException">The stream is closed.</exception>
    /// <exception cref="IOException">The stream broke.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public async IAsyncEnumerable<Diagnostic> ValidateAsync(Stream stream, ValidationOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new ValidationOptions();
        var found = new Queue<Diagnostic>();
        var check = Begin(options, found.Enqueue);
        await foreach (var _ in check.CheckBlocksAsync(stream, options.InputName ?? "-", RecordLayout.Auto, typed: null, cancellationToken).ConfigureAwait(false))
        {
            while (found.TryDequeue(out var finding))
                yield return finding;
        }

        check.Complete();
        while (found.TryDequeue(out var finding))
            yield return finding;
    }

    /// <summary>Begins the check of a dataset of one or several inputs.</summary>
    /// <param name="options">Options of the run.</param>
    /// <param name="report">Takes each finding, in the order of the inputs, those of the whole dataset last.</param>
    /// <returns>The check: give it the inputs one after the other, then complete it.</returns>
    public DatasetCheck Begin(ValidationOptions options, Action<Diagnostic> report)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(report);
        return new DatasetCheck(this, options with { HashKey = options.HashKey ?? RandomKey() }, report);
    }

    private static T Own<T>(T? rule, DiagnosticDescriptor? descriptor)
        where T : class
    {
        if (rule is null || descriptor is null)
            throw new ArgumentException("A rule of the list is null.");
        HouseCodes.Check(descriptor);
        return rule;
    }

    private static ulong RandomKey() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
}
