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
    /// Reads an input. Every data row belongs to some item; bad data are findings, never exceptions. An exception means
    /// that the stream broke.
    /// </summary>
    /// <param name="source">The input.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Records with their origin and findings, in the order of the input.</returns>
    public abstract IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, CancellationToken cancellationToken = default);
}
