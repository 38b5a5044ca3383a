using System.Buffers;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Commands;

/// <summary>The file of a baseline.</summary>
internal static class BaselineFile
{
    /// <summary>Reads a baseline that was named; one that cannot be used stops the command, with the reasons.</summary>
    public static Baseline Read(string path, ToolHost host, ToolTexts texts)
    {
        var findings = new List<Diagnostic>();
        if (Baseline.Read(Bytes(path, texts), path, findings.Add) is { } baseline)
            return baseline;
        foreach (var finding in findings)
            TextReport.WriteLine(host.Error, finding, texts);
        throw new UsageException(texts.Format("baseline-broken", new DiagnosticArgument("file", path)));
    }

    public static Task WriteAsync(Baseline baseline, string path, ToolTexts texts) => OutputFile.WriteAsync(path, texts, stream =>
    {
        var buffer = new ArrayBufferWriter<byte>();
        baseline.Write(buffer);
        stream.Write(buffer.WrittenSpan);
    });

    private static byte[] Bytes(string path, ToolTexts texts)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(texts.Format("cannot-read", new DiagnosticArgument("file", path)));
        }
    }
}
