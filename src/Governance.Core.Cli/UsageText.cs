using System.CommandLine.Parsing;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli;

/// <summary>What is told of a command line that is not understood. The parser has some of its sentences in English alone, and types of .NET in them.</summary>
internal static class UsageText
{
    public static string Of(ParseError error, ToolTexts texts) => error.SymbolResult switch
    {
        OptionResult { IdentifierTokenCount: > 1 } option when option.Option.Arity.MaximumNumberOfValues == 1 => Named("option-once", option, texts),
        OptionResult { Tokens.Count: 1 } option when option.Option.ValueType == typeof(int) || option.Option.ValueType == typeof(int?) => Named("bad-number", option, texts),
        _ => error.Message,
    };

    /// <summary>Where the help of the command is that was meant.</summary>
    public static string Hint(CommandResult command, ToolTexts texts)
    {
        var names = new Stack<string>();
        for (var at = command; at is not null; at = at.Parent as CommandResult)
            names.Push(at.Parent is null ? "governance" : at.Command.Name);
        return texts.Format("usage-hint", new DiagnosticArgument("command", string.Join(' ', names)));
    }

    private static string Named(string text, OptionResult option, ToolTexts texts) => texts.Format(text, new DiagnosticArgument("option", option.Option.Name));
}
