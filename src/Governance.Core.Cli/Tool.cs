using System.CommandLine;
using System.CommandLine.Help;
using System.Diagnostics;
using System.Globalization;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;

namespace Governance.Core.Cli;

/// <summary>The tool as a function of its arguments and its host.</summary>
internal static class Tool
{
    public static async Task<int> RunAsync(string[] args, ToolHost host, CancellationToken cancellationToken = default)
    {
        // A language that there is not is told in that of the machine, which its user reads.
        var texts = ToolTexts.For(EarlyOption.Values(args, "--lang") is [.., var language] && ToolTexts.Has(language) ? language : host.Culture.TwoLetterISOLanguageName);
        try
        {
            var exit = await RunAsync(args, host, texts, cancellationToken);
            await host.Output.FlushAsync(CancellationToken.None);
            return exit;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // Standard output is full, gone or closed: all other streams are answered for where they are opened.
            await host.Error.WriteLineAsync(texts["cannot-write"]);
            return ExitCode.Usage;
        }
    }

    private static async Task<int> RunAsync(string[] args, ToolHost host, ToolTexts texts, CancellationToken cancellationToken)
    {
        try
        {
            // The parser's own sentences follow the thread's language.
            CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(texts.Language);
            Thread.CurrentThread.CurrentUICulture = CultureInfo.GetCultureInfo(texts.Language);
            var root = CommandLine.Build(texts, host, AdapterLoader.Formats([.. EarlyOption.Values(args, "--adapter").Where(a => a.Length > 0)], texts));
            var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var wrong = UsageText.Of(parsed, args, texts).ToList();
            if (wrong.Count > 0)
            {
                foreach (var sentence in wrong)
                    await host.Error.WriteLineAsync(FindingText.OnOneLine(sentence));
                await host.Error.WriteLineAsync(UsageText.Hint(parsed.CommandResult, texts));
                return ExitCode.Usage;
            }

            // Of a command line that asks for help the parser tells no mistakes: the language may be there twice.
            if (EarlyOption.Values(args, "--lang").Any(l => !ToolTexts.Has(l)))
                throw new UsageException(texts.Format("bad-value", new("option", "--lang"), new("allowed", "en, fr")));

            if (parsed.Action is HelpAction)
                return await HelpText.WriteAsync(parsed, host, texts);
            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
                cancellationToken);
        }
        catch (UsageException usage)
        {
            await host.Error.WriteLineAsync(usage.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await host.Error.WriteLineAsync(texts["interrupted"]);
            return ExitCode.Interrupted;
        }
        catch (Exception unexpected) when (unexpected is not (OutOfMemoryException or IOException or UnauthorizedAccessException))
        {
            // A fault of ours, never reported as bad data. The message may hold data, so only the kind and the place are told.
            await host.Error.WriteLineAsync(texts["internal-error"]);
            await host.Error.WriteLineAsync($"  {unexpected.GetType().FullName}");
            foreach (var frame in new StackTrace(unexpected).GetFrames().Take(3))
            {
                var method = DiagnosticMethodInfo.Create(frame);
                await host.Error.WriteLineAsync($"  {method?.DeclaringTypeName}.{method?.Name}");
            }

            return ExitCode.Internal;
        }
    }
}
