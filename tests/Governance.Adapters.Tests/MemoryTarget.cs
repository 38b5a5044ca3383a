using Governance.Core.Formats;

namespace Governance.Adapters.Tests;

internal sealed class MemoryTarget : FormatTarget
{
    public MemoryStream Main { get; } = new();

    public override Stream CreateMain() => Main;

    public override void Commit()
    {
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override Stream CreateBeside(string name) => throw new NotSupportedException();
}
