namespace Governance.Core.Formats;

/// <summary>Reads a partner format into core records. Stateless and thread-safe.</summary>
public abstract class FormatReader
{
    /// <summary>The format.</summary>
    public abstract FormatInfo Format { get; }

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
