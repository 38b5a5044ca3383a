namespace Governance.Core.Formats;

/// <summary>Where a writer puts its files. Nothing appears under its name until the target is committed.</summary>
public abstract class FormatTarget : IAsyncDisposable
{
    /// <summary>File name of the main output, by whose ending a writer of several forms (CSV, XLSX) chooses; null where there is none.</summary>
    public virtual string? Name => null;

    /// <summary>The main output.</summary>
    /// <returns>A stream that the writer closes.</returns>
    public abstract Stream CreateMain();

    /// <summary>A further file beside the main output.</summary>
    /// <param name="name">A simple file name: no folder, no <c>..</c>, no drive.</param>
    /// <returns>A stream that the writer closes.</returns>
    /// <exception cref="ArgumentException">The name is not simple.</exception>
    public Stream Create(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name is "." or ".." || name.AsSpan().IndexOfAny("/\\:\0") >= 0 || Path.GetFileName(name) != name)
            throw new ArgumentException("A target takes simple file names.", nameof(name));
        return CreateBeside(name);
    }

    /// <summary>Gives the files their names, all at the end.</summary>
    public abstract void Commit();

    /// <summary>Removes what was not committed.</summary>
    /// <returns>When it is gone.</returns>
    public abstract ValueTask DisposeAsync();

    /// <summary>A further file; the name has been checked.</summary>
    /// <param name="name">A simple file name.</param>
    /// <returns>A stream that the writer closes.</returns>
    protected abstract Stream CreateBeside(string name);
}
