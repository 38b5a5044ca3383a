using Governance.Core.Cli.Texts;
using Governance.Core.Formats;

namespace Governance.Core.Cli;

/// <summary>Writes a file whole or not at all.</summary>
internal static class OutputFile
{
    public static void Write(string path, ToolTexts texts, Action<Stream> write)
    {
        try
        {
            var target = new FileTarget(path);
            using (var stream = target.CreateMain())
                write(stream);
            target.Commit();
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(texts["cannot-write"]);
        }
    }
}
