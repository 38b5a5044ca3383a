using System.CommandLine;
using System.Globalization;
using Governance.Core.Cli.Texts;

namespace Governance.Core.Cli;

/// <summary>The help of the command line library, with the few words it has in English alone put into the user's language.</summary>
internal static class HelpText
{
    private static readonly string[] Words = ["[command]", "[options]", "[default: "];

    public static async Task<int> WriteAsync(ParseResult parsed, ToolHost host, ToolTexts texts)
    {
        using var help = new StringWriter(CultureInfo.InvariantCulture);
        var exit = await parsed.InvokeAsync(new InvocationConfiguration { Output = help, Error = host.Error });
        var text = Words.Aggregate(help.ToString(), (whole, word) => whole.Replace(word, texts["help-" + word.Trim('[', ']', ' ', ':')], StringComparison.Ordinal));
        await host.Output.WriteAsync(text);
        return exit;
    }
}
