using System.CommandLine;
using System.Text;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Commands;

/// <summary><c>governance init [FOLDER]</c></summary>
internal static class InitCommand
{
    public static Command Build(ToolTexts texts, ToolHost host)
    {
        var command = new Command("init", texts["init"]);
        var folder = new Argument<string?>(texts["help-folder"]) { Description = texts["arg-init"], Arity = ArgumentArity.ZeroOrOne };
        command.Add(folder);
        command.SetAction(async (parsed, _) =>
        {
            var path = Path.Combine(parsed.GetValue(folder) ?? "", FoundConfiguration.FileName);
            var file = new DiagnosticArgument("file", path);
            if (Path.Exists(path))
                throw new UsageException(texts.Format("init-exists", file));
            await OutputFile.WriteAsync(path, texts, stream => stream.Write(Encoding.UTF8.GetBytes(Starter(texts.Language))));
            await host.Output.WriteLineAsync(texts.Format("init-written", file));
            await host.Output.WriteLineAsync(texts.Format("init-next", new DiagnosticArgument("folder", parsed.GetValue(folder) is { Length: > 0 } named ? Quoted(named) : ".")));
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>
    /// A path as it is typed: in quotes, as all shells take them, where it has more than what stands in plain names; in single
    /// ones where a shell would put something else in the place of a part of it. Windows knows no single ones, and no such name
    /// there needs them but in PowerShell; there a stroke before the last quote would stand for the quote itself.
    /// </summary>
    private static string Quoted(string path)
    {
        var isWindows = OperatingSystem.IsWindows();
        if (path[0] != '~' && path.All(c => char.IsLetterOrDigit(c) || "-_./:~".Contains(c, StringComparison.Ordinal) || (isWindows && c == '\\')))
            return path;
        path = Path.TrimEndingDirectorySeparator(path);
        return isWindows || !path.AsSpan().ContainsAny("$`\\\"!") ? $"\"{path}\"" : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }

    private static string Starter(string language) => $$"""
        {
          "$schema": "urn:governance-core:v1:governance",
          "language": "{{language}}",
          "failOn": "error",
          "inputs": [],
          "rules": [],
          "suppressions": []
        }

        """.ReplaceLineEndings("\n");
}
