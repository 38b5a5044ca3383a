namespace Governance.Core.Formats;

/// <summary>Reads a partner format into core records. Stateless and thread-safe.</summary>
public abstract class FormatReader
{
    /// <summary>The format.</summary>
    public abstract FormatInfo Format { get; }

    /// <summary>
    /// Whether the input is of this format, judged by more than its first bytes where it must be: the sheets of a workbook
    /// are behind <see cref="FormatSource"/>, not in its peek. By default the first bytes and the name decide.
    /// </summary>
    /// <param name="source">The input; what is looked at stays there for the reader.</param>
    /// <param name="cancellationToken">Stops the look.</param>
    /// <returns>Whether it is.</returns>
    public virtual ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ValueTask.FromResult(Format.Recognises(source.Peek, source.Name));
    }

    /// <summary>
    /// Proposes how the fields of an input might map to the core, for a format whose files each have fields of their own. Names
    /// and labels are compared; no value of the data is looked at.
    /// </summary>
    /// <param name="source">The input and its companions.</param>
    /// <param name="cancellationToken">Stops the look.</param>
    /// <returns>A file in JSON that the reader takes as a companion; null where there is nothing to propose, as by default.</returns>
    public virtual ValueTask<string?> ProposeMappingAsync(FormatSource source, CancellationToken cancellationToken = default)
        => ValueTask.FromResult<string?>(null);

    /// <summary>
    /// Reads an input. Every data row belongs to some item; bad data are findings, never exceptions. An exception means
    /// that the stream broke.
    /// </summary>
    /// <param name="source">The input.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Records with their origin and findings, in the order of the input. Enumerate them once: that reads the source.</returns>
    /// <exception cref="ArgumentException">An argument is null, or an option has a value that none can have, such as the name of no encoding.</exception>
    /// <exception cref="IOException">The stream broke.</exception>
    /// <exception cref="ObjectDisposedException">The source is closed.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public abstract IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, CancellationToken cancellationToken = default);
}
