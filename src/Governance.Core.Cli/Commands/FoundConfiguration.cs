using System.CommandLine;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Commands;

/// <summary>What a command goes by.</summary>
/// <param name="Value">The configuration; null for none.</param>
/// <param name="File">The file it was read from; null for none.</param>
internal sealed record FoundConfiguration(ValidationConfiguration? Value, string? File)
{
    public const string FileName = "governance.json";

    /// <summary>The inputs of a run: those of the command line, else those that the configuration lists.</summary>
    /// <param name="given">The paths of the command line.</param>
    /// <param name="texts">The tool's sentences.</param>
    public IReadOnlyList<string> Paths(IReadOnlyList<string> given, ToolTexts texts)
    {
        if (given.Count > 0)
            return given;
        if (Value?.Inputs is not { Count: > 0 } inputs)
            throw new UsageException(texts["no-paths"]);
        var folder = Path.GetDirectoryName(Path.GetFullPath(File!))!;
        return [.. inputs.Select(i => InFolder(folder, i.Path)).Distinct(StringComparer.Ordinal)];

        // A configuration comes with the data: it must not have the tool read files from elsewhere.
        string InFolder(string folder, string path)
        {
            var from = RealPath.Of(Path.Combine(folder, InputFinder.IsGlob(path) ? InputFinder.FolderOf(path) : path));
            var top = RealPath.Of(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
            return (from + Path.DirectorySeparatorChar).StartsWith(top, StringComparison.Ordinal)
                ? Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(folder, path)).Replace('\\', '/')
                : throw new UsageException(texts.Format("config-outside", new DiagnosticArgument("file", ConfigurationPlace.Of(File!, ["path"], path))));
        }
    }

    /// <summary>The language of the report: that of the command line, else of the configuration, else of the machine.</summary>
    public ToolTexts Texts(ParseResult parsed, ToolTexts texts)
        => Value?.Language is { } language && parsed.GetValue<string>("--lang") is null ? ToolTexts.For(language) : texts;
}
