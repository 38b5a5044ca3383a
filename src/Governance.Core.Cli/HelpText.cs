using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Governance.Core.Cli.Texts;

namespace Governance.Core.Cli;

/// <summary>The help of the command line library, with the few words it has in English alone put into the user's language.</summary>
internal static class HelpText
{
    private static readonly string[] Words = ["Description:", "[command]", "[options]", "[default: "];

    public static async Task<int> WriteAsync(ParseResult parsed, ToolHost host, ToolTexts texts)
    {
        // A command within another does not take what the other takes: « explain list » has no code.
        foreach (var argument in (parsed.CommandResult.Parent as CommandResult)?.Command.Arguments ?? [])
            argument.Hidden = true;
        using var help = new StringWriter(CultureInfo.InvariantCulture);
        var exit = await parsed.InvokeAsync(new InvocationConfiguration { Output = help, Error = host.Error });
        var text = Words.Aggregate(help.ToString(), (whole, word) => whole.Replace(word, texts["help-" + word.Trim('[', ']', ' ', ':').ToLowerInvariant()], StringComparison.Ordinal));
        await host.Output.WriteAsync(text);
        return exit;
    }
}
