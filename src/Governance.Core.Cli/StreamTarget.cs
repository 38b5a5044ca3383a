using Governance.Core.Cli.Texts;
using Governance.Core.Formats;

namespace Governance.Core.Cli;

/// <summary>Standard output as the target of a conversion: <c>-o -</c>. It takes one file.</summary>
internal sealed class StreamTarget(Stream output, ToolTexts texts) : FormatTarget
{
    public override Stream CreateMain() => output;

    public override void Commit() => output.Flush();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override Stream CreateBeside(string name) => throw new UsageException(texts["one-file-only"]);
}
