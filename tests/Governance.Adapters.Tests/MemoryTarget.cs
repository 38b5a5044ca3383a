using Governance.Core.Formats;

namespace Governance.Adapters.Tests;

/// <summary>Keeps what is written in memory.</summary>
/// <param name="name">Name of the main output; null for none.</param>
internal sealed class MemoryTarget(string? name = null) : FormatTarget
{
    public override string? Name => name;

    public MemoryStream Main { get; } = new();

    /// <summary>Whether the main output was asked for.</summary>
    public bool HasMain { get; private set; }

    /// <summary>The further files by name.</summary>
    public SortedDictionary<string, MemoryStream> Beside { get; } = new(StringComparer.Ordinal);

    public override Stream CreateMain()
    {
        HasMain = true;
        return Main;
    }

    public override void Commit()
    {
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override Stream CreateBeside(string name) => Beside[name] = new MemoryStream();
}
