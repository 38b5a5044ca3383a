using System.CommandLine;
using Governance.Core.Cli.Texts;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Commands;

/// <summary>What a command goes by.</summary>
/// <param name="Value">The configuration; null for none.</param>
/// <param name="File">The file it was read from; null for none.</param>
internal sealed record FoundConfiguration(ValidationConfiguration? Value, string? File)
{
    public const string FileName = "governance.json";

    /// <summary>The language of the report: that of the command line, else of the configuration, else of the machine.</summary>
    public ToolTexts Texts(ParseResult parsed, ToolTexts texts)
        => Value?.Language is { } language && parsed.GetValue<string>("--lang") is null ? ToolTexts.For(language) : texts;
}
