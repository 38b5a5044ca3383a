using Governance.Core.Formats;

namespace Governance.Core.Testing;

/// <summary>Keeps what is written, or only counts it, and knows whether the writer committed it.</summary>
internal sealed class MemoryTarget(string? name, bool keep = true) : FormatTarget
{
    private readonly Dictionary<string, MemoryStream> _files = new(StringComparer.Ordinal);

    public override string? Name => name;

    public bool IsCommitted { get; private set; }

    /// <summary>The main file.</summary>
    public byte[] Main => _files.TryGetValue("", out var main) ? main.ToArray() : [];

    /// <summary>All files as text that can be searched and compared.</summary>
    public string All => string.Join('\n', _files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key + "\n" + Convert.ToHexString(f.Value.ToArray())));

    public override Stream CreateMain() => Open("");

    public override void Commit() => IsCommitted = true;

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override Stream CreateBeside(string name) => Open(name);

    private Stream Open(string name)
    {
        if (!keep)
            return Stream.Null;
        return _files[name] = new MemoryStream();
    }
}
