using System.CommandLine;
using System.CommandLine.Parsing;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli;

/// <summary>What is told of a command line that is not understood. The parser has some of its sentences in English alone, and types of .NET in them.</summary>
internal static class UsageText
{
    /// <summary>What is wrong with a command line; nothing where it is understood.</summary>
    public static IEnumerable<string> Of(ParseResult parsed, IReadOnlyList<string> args, ToolTexts texts)
        => parsed.Errors.Where(e => e.SymbolResult is not CommandResult).Select(e => Of(e, texts))
            .Concat(Misplaced(parsed, args, texts))
            .Concat(Empty(parsed, texts))
            .Concat(parsed.Errors.Any(e => e.SymbolResult is CommandResult) ? OfCommand(parsed, texts) : [])
            .Distinct();

    /// <summary>Where the help of the command is that was meant.</summary>
    public static string Hint(CommandResult command, ToolTexts texts)
    {
        var names = new Stack<string>();
        for (var at = command; at is not null; at = at.Parent as CommandResult)
            names.Push(at.Parent is null ? "governance" : at.Command.Name);
        return texts.Format("usage-hint", new DiagnosticArgument("command", string.Join(' ', names)));
    }

    private static string Of(ParseError error, ToolTexts texts) => error.SymbolResult switch
    {
        OptionResult { IdentifierTokenCount: > 1 } option when option.Option.Arity.MaximumNumberOfValues == 1 => Named("option-once", option, texts),
        OptionResult option when option.Tokens.Count == 0 || option.Tokens.Any(t => IsOption(t.Value)) => Named("option-value", option, texts),
        OptionResult { Tokens.Count: 1 } option when option.Option.ValueType == typeof(int) || option.Option.ValueType == typeof(int?) => Named("bad-number", option, texts),
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult } argument => texts.Format("missing-argument", new DiagnosticArgument("argument", argument.Argument.Name)),
        _ => error.Message,
    };

    /// <summary>Words that nothing takes, or a command that is missing. A word in the place of the command is the mistake, whatever stands behind it.</summary>
    private static IEnumerable<string> OfCommand(ParseResult parsed, ToolTexts texts)
    {
        var command = parsed.CommandResult.Command;
        var known = new DiagnosticArgument("known", string.Join(", ", command.Subcommands.Select(c => c.Name)));
        var isGroup = command.Subcommands.Count > 0 && command.Action is null;
        if (parsed.UnmatchedTokens is not [var first, ..] words)
            return [texts.Format("missing-command", known)];
        if (isGroup && !IsOption(first))
            return [texts.Format("unknown-command", new("name", first), known)];
        return words.Select(w => IsOption(w) ? texts.Format("unknown-option", new DiagnosticArgument("option", w)) : texts.Format("word-too-many", new DiagnosticArgument("word", w)));
    }

    /// <summary>Options in places where the parser takes anything: for the value of another that was forgotten, or for an argument.</summary>
    private static IEnumerable<string> Misplaced(ParseResult parsed, IReadOnlyList<string> args, ToolTexts texts)
    {
        // Behind two strokes there are none: that is how a file is named whose name begins like an option.
        var behind = parsed.Tokens.SkipWhile(t => t.Type != TokenType.DoubleDash).Select(t => t.Value).ToHashSet(StringComparer.Ordinal);
        for (var at = parsed.CommandResult; at is not null; at = at.Parent as CommandResult)
        {
            foreach (var option in at.Children.OfType<OptionResult>().Where(o => !o.Implicit && o.Tokens.Any(t => IsOption(t.Value) && !IsJoined(args, o, t.Value))))
                yield return Named("option-value", option, texts);
            foreach (var word in at.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Where(t => IsOption(t.Value) && !behind.Contains(t.Value)))
                yield return texts.Format("unknown-option", new DiagnosticArgument("option", word.Value));
        }
    }

    /// <summary>Words without a letter, which a script leaves where its variable has no value: they name no file and no folder.</summary>
    private static IEnumerable<string> Empty(ParseResult parsed, ToolTexts texts)
    {
        for (var at = parsed.CommandResult; at is not null; at = at.Parent as CommandResult)
        {
            foreach (var option in at.Children.OfType<OptionResult>().Where(o => o.Tokens.Any(t => t.Value.Length == 0)))
                yield return Named("option-value", option, texts);
            foreach (var argument in at.Children.OfType<ArgumentResult>().Where(a => a.Tokens.Any(t => t.Value.Length == 0)))
                yield return texts.Format("empty-argument", new DiagnosticArgument("argument", argument.Argument.Name));
        }
    }

    /// <summary>Whether a value stands behind the name of its option in one word: then it is one, however it begins.</summary>
    private static bool IsJoined(IReadOnlyList<string> args, OptionResult option, string value)
        => args.TakeWhile(a => a != "--").Any(a => option.Option.Aliases.Append(option.Option.Name).Any(n => a == $"{n}={value}" || a == $"{n}:{value}"));

    private static bool IsOption(string word) => word.StartsWith("--", StringComparison.Ordinal) || word is "-o" or "-h" or "-?";

    private static string Named(string text, OptionResult option, ToolTexts texts) => texts.Format(text, new DiagnosticArgument("option", option.Option.Name));
}
