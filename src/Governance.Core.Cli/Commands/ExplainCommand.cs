using System.CommandLine;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Cli.Commands;

/// <summary><c>governance explain CODE</c></summary>
internal static class ExplainCommand
{
    public static Command Build(ToolTexts texts, ToolHost host, FormatRegistry formats)
    {
        var command = new Command("explain", texts["explain"]);
        var code = new Argument<string>("CODE") { Description = texts["arg-code"] };
        command.Add(code);
        command.Add(ExplainListCommand.Build(texts, host));
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(code)!.ToUpperInvariant();
            var descriptor = KnownCodes.Of(formats).FirstOrDefault(d => d.Code == wanted) ?? throw new UsageException(texts["unknown-code"]);
            host.Output.Write(RulePage.Render(descriptor, texts.Language, formats.Formats));
            return ExitCode.Fine;
        });
        return command;
    }
}
