using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Commands;

/// <summary>A file that a team keeps for the tool. One that cannot be used stops the command, with the reasons.</summary>
internal static class TeamFile
{
    /// <summary>Whether a file says of itself that it is a configuration or a baseline: it is no data, wherever it lies.</summary>
    /// <param name="path">The file.</param>
    /// <param name="head">Its first bytes.</param>
    public static bool IsOne(string path, ReadOnlySpan<byte> head)
        => Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase)
            && (head.IndexOf("\"urn:governance-core:v1:baseline\""u8) >= 0 || head.IndexOf("\"urn:governance-core:v1:governance\""u8) >= 0);

    /// <param name="path">The file.</param>
    /// <param name="read">Reads it, and reports what is wrong.</param>
    /// <param name="broken">The sentence for one that cannot be used.</param>
    /// <param name="host">The tool's surroundings.</param>
    /// <param name="texts">The tool's sentences.</param>
    public static T Read<T>(string path, Func<byte[], Action<Diagnostic>, T?> read, string broken, ToolHost host, ToolTexts texts)
        where T : class
    {
        var file = new DiagnosticArgument("file", path);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(texts.Format("cannot-read", file));
        }

        var findings = new List<Diagnostic>();
        if (read(bytes, findings.Add) is { } usable)
            return usable;
        foreach (var finding in findings)
            host.Error.WriteLine(FindingText.Line(finding, texts));
        throw new UsageException(texts.Format(broken, file));
    }
}
