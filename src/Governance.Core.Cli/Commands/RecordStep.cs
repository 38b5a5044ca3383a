using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Commands;

/// <summary>What records go through between reading and writing. Disposed without being completed, it leaves no file.</summary>
internal abstract class RecordStep : IAsyncDisposable
{
    /// <summary>Files it reads besides the inputs.</summary>
    public abstract IReadOnlyList<string> Inputs { get; }

    /// <summary>Files it writes besides the output.</summary>
    public abstract IReadOnlyList<string> Outputs { get; }

    /// <summary>Reads its files and begins its own.</summary>
    public abstract Task BeginAsync(Action<Diagnostic> reportUnreadable, CancellationToken cancellationToken);

    /// <summary>The records on their way.</summary>
    public abstract IAsyncEnumerable<Record> ThroughAsync(IAsyncEnumerable<Record> records, CancellationToken cancellationToken);

    /// <summary>Ends its files and says what it did.</summary>
    public abstract Task CompleteAsync(TextWriter output);

    public abstract ValueTask DisposeAsync();
}
