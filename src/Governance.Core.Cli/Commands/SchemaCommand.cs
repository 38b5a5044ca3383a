using System.CommandLine;
using System.Text.Json;
using Governance.Core.Cli.Texts;
using Governance.Core.Schemas;

namespace Governance.Core.Cli.Commands;

/// <summary><c>governance schema [NAME]</c></summary>
internal static class SchemaCommand
{
    public static Command Build(ToolTexts texts, ToolHost host)
    {
        var command = new Command("schema", texts["schema"]);
        var name = new Argument<string?>(texts["help-name"]) { Description = texts["arg-schema"], Arity = ArgumentArity.ZeroOrOne };
        command.Add(name);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(name) is { } wanted)
            {
                host.Output.Write(PublishedFiles.Find(wanted) ?? PublishedFiles.Find(JsonNamingPolicy.KebabCaseLower.ConvertName(wanted)) ?? throw new UsageException(texts["unknown-schema"]));
                return ExitCode.Fine;
            }

            host.Output.WriteLine(texts["schemas-title"]);
            foreach (var schema in PublishedFiles.Schemas)
                host.Output.WriteLine("  " + schema);
            host.Output.WriteLine(texts["team-schemas-title"]);
            foreach (var schema in PublishedFiles.TeamSchemas)
                host.Output.WriteLine("  " + schema);
            host.Output.WriteLine(texts["codelists-title"]);
            foreach (var list in CodeList.Names)
                host.Output.WriteLine($"  {list}  {CodeList.Get(list).Title(texts.Language)}");
            return ExitCode.Fine;
        });
        return command;
    }
}
