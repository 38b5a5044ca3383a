using System.CommandLine;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Commands;

/// <summary><c>governance baseline PATH… -o FILE</c></summary>
internal static class BaselineCommand
{
    /// <summary>The codes before this one say that a text cannot be read as JSON at all.</summary>
    private const string FirstOfShape = "GC0010";

    public static Command Build(ToolTexts texts, ToolHost host, FormatRegistry formats)
    {
        var command = new Command("baseline", texts["baseline"]);
        var paths = new Argument<string[]>(texts["help-path"]) { Description = texts["arg-inputs"], Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<string>("--output", "-o") { Description = texts["opt-baseline-output"], HelpName = texts["help-file"] };
        var prune = new Option<bool>("--prune") { Description = texts["opt-prune"] };
        command.Add(paths);
        command.Add(output);
        command.Add(prune);
        var options = new DatasetOptions(command, texts, host, formats, DatasetUse.Record);
        var configuring = new ConfigurationOptions(command, texts, host, formats);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(output) ?? throw new UsageException(texts.Format("missing-option", new DiagnosticArgument("option", "--output")));
            var isPruned = parsed.GetValue(prune);
            OutputFile.Refuse([path], [], [], texts);

            // Under another name it would be taken for data where a folder is checked.
            OutputFile.RefuseAsReport("json", path, texts);
            var configuration = configuring.Find(parsed, parsed.GetValue(paths)!);
            var inputs = configuration.Paths(parsed.GetValue(paths)!, texts);
            var spoken = configuration.Texts(parsed, texts);
            var before = File.Exists(path) || isPruned ? BaselineFile.Read(path, host, texts) : Baseline.Create();
            var checkup = await DatasetCheckup.RunAsync(inputs, parsed, options, options.Validation(parsed, configuration.Value) with { Baseline = before }, configuration, Severity.Error, [], [path], (spoken, host, formats), cancellationToken);
            await options.TellIdleAsync(checkup.Reader.Idle, parsed, spoken);

            // A finding that says why something was not checked is in no baseline, and without that input nothing is known to be gone.
            foreach (var finding in checkup.Report.Diagnostics.Where(d => d.Code.StartsWith("GC8", StringComparison.Ordinal) || checkup.Reader.IsUnreadable))
                await host.Error.WriteLineAsync(FindingText.Line(finding, spoken));
            if (checkup.Reader.IsUnreadable || checkup.Reader.IsFaulty)
            {
                await host.Error.WriteLineAsync(texts["nothing-written"]);
                return checkup.Report.Exit;
            }

            if (isPruned && checkup.Report.Diagnostics.Any(d => string.CompareOrdinal(d.Code, FirstOfShape) < 0))
            {
                // A record that is no JSON any more shows none of its findings, though none is mended.
                await host.Error.WriteLineAsync(texts["baseline-not-pruned"]);
                await host.Error.WriteLineAsync(texts["nothing-written"]);
                return checkup.Report.Exit;
            }

            var run = checkup.Check.Baseline!;
            if (run.GaveUp)
                throw new UsageException(texts["baseline-too-large"]);
            var after = isPruned ? run.Pruned() : run.Extended();
            await BaselineFile.WriteAsync(after, path, texts);
            await host.Output.WriteLineAsync(spoken.Count("baseline-written", after.Findings).Replace("{file}", path, StringComparison.Ordinal));
            if (after.Findings > before.Findings)
                await host.Output.WriteLineAsync(spoken.Count("baseline-added", after.Findings - before.Findings));
            if (after.Findings < before.Findings)
                await host.Output.WriteLineAsync(spoken.Count("baseline-dropped", before.Findings - after.Findings));
            return checkup.Check.Summary.NotRun > 0 ? ExitCode.NotChecked : ExitCode.Fine;
        });
        return command;
    }
}
