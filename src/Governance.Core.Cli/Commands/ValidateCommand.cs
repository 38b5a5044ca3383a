using System.CommandLine;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Commands;

/// <summary><c>governance validate PATH…</c></summary>
internal static class ValidateCommand
{
    public static Command Build(ToolTexts texts, ToolHost host, FormatRegistry formats)
    {
        var command = new Command("validate", texts["validate"]);
        var paths = new Argument<string[]>("PATH") { Description = texts["arg-inputs"], Arity = ArgumentArity.ZeroOrMore };
        var reporting = new ReportOptions(texts, WorkbookReport.Name);
        command.Add(paths);
        var options = new DatasetOptions(command, texts, host, formats);
        reporting.AddTo(command);
        var configuring = new ConfigurationOptions(command, texts, host, formats);
        var baseline = new Option<string>("--baseline") { Description = texts["opt-baseline"], HelpName = "FILE" };
        command.Add(baseline);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var outputs = reporting.Outputs(parsed);
            var configuration = configuring.Find(parsed, parsed.GetValue(paths)!);
            var inputs = configuration.Paths(parsed.GetValue(paths)!, texts);
            var spoken = configuration.Texts(parsed, texts);
            var threshold = options.Threshold(parsed, configuration.Value);
            var known = parsed.GetValue(baseline);
            var validation = options.Validation(parsed, configuration.Value) with { Baseline = known is null ? null : BaselineFile.Read(known, host, texts) };
            var (report, reader, _, files) = await DatasetCheckup.RunAsync(
                inputs, parsed, options, validation, configuration, threshold, outputs.Select(o => o.File).OfType<string>(), known is null ? [] : [known], (spoken, host, formats), cancellationToken);
            foreach (var output in outputs.Where(o => o.Format != WorkbookReport.Name))
                await output.WriteAsync(report, host, spoken);
            foreach (var workbook in outputs.Where(o => o.Format == WorkbookReport.Name))
                await WorkbookReport.WriteAsync(workbook.File!, report, files, formats, reader, spoken, cancellationToken);
            return report.Exit;
        });
        return command;
    }

    public static int Exit(InputReader reader, ValidationSummary summary, Severity threshold)
        => reader.IsFaulty ? ExitCode.Internal
            : reader.IsUnreadable ? ExitCode.Unreadable
            : summary.NotRun > 0 ? ExitCode.NotChecked
            : summary.IsBelow(threshold) ? ExitCode.Fine
            : ExitCode.Findings;
}
