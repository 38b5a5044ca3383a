using System.CommandLine;
using System.CommandLine.Help;
using Governance.Core.Cli.Commands;
using Governance.Core.Cli.Texts;
using Governance.Core.Formats;

namespace Governance.Core.Cli;

/// <summary>The commands of the tool, described in one language.</summary>
internal static class CommandLine
{
    public static RootCommand Build(ToolTexts texts, ToolHost host, FormatRegistry formats)
    {
        var root = new RootCommand(texts["description"]);
        root.Add(new Option<string>("--lang") { Description = texts["opt-lang"], HelpName = "en|fr", Recursive = true });
        root.Add(new Option<string[]>("--adapter") { Description = texts["opt-adapter"], HelpName = texts["help-dll"], Recursive = true });

        // The version is told whatever else is asked, such as a language.
        var version = root.Options.OfType<VersionOption>().Single();
        version.Validators.Clear();
        version.Description = texts["opt-version"];
        root.Options.OfType<HelpOption>().Single().Description = texts["opt-help"];
        root.Add(ValidateCommand.Build(texts, host, formats));
        root.Add(InitCommand.Build(texts, host));
        root.Add(BaselineCommand.Build(texts, host, formats));
        root.Add(ConvertCommand.Build(texts, host, formats));
        root.Add(InspectCommand.Build(texts, host, formats));
        root.Add(DiffCommand.Build(texts, host, formats));
        root.Add(RepairCommand.Build(texts, host, formats));
        root.Add(TemplateCommand.Build(texts, host, formats));
        root.Add(ExplainCommand.Build(texts, host, formats));
        root.Add(RulesCommand.Build(texts, host, formats));
        root.Add(FormatsCommand.Build(texts, host, formats));
        root.Add(SchemaCommand.Build(texts, host));
        return root;
    }
}
