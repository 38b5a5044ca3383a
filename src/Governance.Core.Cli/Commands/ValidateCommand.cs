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
        var paths = new Argument<string[]>(texts["help-path"]) { Description = texts["arg-inputs"], Arity = ArgumentArity.ZeroOrMore };
        var reporting = new ReportOptions(texts, WorkbookReport.Name);
        command.Add(paths);
        var options = new DatasetOptions(command, texts, host, formats);
        reporting.AddTo(command);
        var configuring = new ConfigurationOptions(command, texts, host, formats);
        var baseline = new Option<string>("--baseline") { Description = texts["opt-baseline"], HelpName = texts["help-file"] };
        command.Add(baseline);
        var fixes = new FixSwitches(command, texts);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var given = parsed.GetValue(paths)!;
            var outputs = reporting.Outputs(parsed);
            var configuration = configuring.Find(parsed, given);
            var inputs = configuration.Paths(given, texts);
            var fixing = fixes.Of(parsed, inputs);
            var spoken = configuration.Texts(parsed, texts);
            var threshold = options.Threshold(parsed, configuration.Value);
            var known = parsed.GetValue(baseline);
            var validation = options.Validation(parsed, configuration.Value) with { Baseline = known is null ? null : BaselineFile.Read(known, host, texts) };
            var checkup = await CheckAsync();
            if (fixing is not null)
            {
                var step = new FixStep(fixing, checkup, validation.MaxRecordBytes, spoken, formats);
                var told = outputs[0].Format == ReportOutput.Text ? host.Output : host.Error;
                if (await step.RunAsync(told, cancellationToken))
                    checkup = await CheckAsync();
            }

            var (report, reader, _, files) = checkup;
            await options.TellIdleAsync(reader.Idle, parsed, spoken);
            foreach (var output in outputs.Where(o => o.Format != WorkbookReport.Name))
                await output.WriteAsync(report, host, spoken);
            foreach (var workbook in outputs.Where(o => o.Format == WorkbookReport.Name))
                await WorkbookReport.WriteAsync(workbook.File!, report, files, formats, reader, spoken, cancellationToken);
            return report.Exit;

            Task<DatasetCheckup> CheckAsync() => DatasetCheckup.RunAsync(
                inputs, parsed, options, validation, configuration, threshold, outputs.Select(o => o.File).Append(fixing?.Log).OfType<string>(), known is null ? [] : [known], (spoken, host, formats), cancellationToken);
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
