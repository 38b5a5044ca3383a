using System.Buffers;
using Governance.Core.Cli.Texts;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Commands;

/// <summary>The file of a baseline.</summary>
internal static class BaselineFile
{
    public static Baseline Read(string path, ToolHost host, ToolTexts texts)
        => TeamFile.Read(path, (bytes, report) => Baseline.Read(bytes, path, report), "baseline-broken", host, texts);

    public static Task WriteAsync(Baseline baseline, string path, ToolTexts texts) => OutputFile.WriteAsync(path, texts, stream =>
    {
        var buffer = new ArrayBufferWriter<byte>();
        baseline.Write(buffer);
        stream.Write(buffer.WrittenSpan);
    });
}
