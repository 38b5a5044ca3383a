using System.CommandLine;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Cli.Commands;

/// <summary><c>governance rules</c></summary>
internal static class RulesCommand
{
    public static Command Build(ToolTexts texts, ToolHost host, FormatRegistry formats)
    {
        var command = new Command("rules", texts["rules"]);
        command.SetAction(_ =>
        {
            var known = KnownCodes.Of(formats);
            var wide = known.Max(d => texts.Severity(d.Severity).Length);
            foreach (var descriptor in known)
                host.Output.WriteLine($"{descriptor.Code}  {texts.Severity(descriptor.Severity).PadRight(wide)}  {MessageCatalog.Text(descriptor, texts.Language).Title}");
            return ExitCode.Fine;
        });
        return command;
    }
}
