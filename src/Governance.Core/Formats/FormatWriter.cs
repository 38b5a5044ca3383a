namespace Governance.Core.Formats;

/// <summary>Writes core records in a partner format. Stateless and thread-safe.</summary>
public abstract class FormatWriter
{
    /// <summary>The format.</summary>
    public abstract FormatInfo Format { get; }

    /// <summary>Writes records; what the format cannot carry is counted in the report, field by field.</summary>
    /// <param name="records">The records.</param>
    /// <param name="target">Where the files go.</param>
    /// <param name="options">How to write.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What was written and what was not.</returns>
    /// <exception cref="ArgumentException">
    /// An argument or a record is null, the format has no layout of the name that the options give, or it needs companions that they lack.
    /// </exception>
    /// <exception cref="IOException">The target cannot be written. It is not to be committed then.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public abstract Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default);
}
