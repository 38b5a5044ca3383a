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
        var paths = new Argument<string[]>("PATH") { Description = texts["arg-paths"], Arity = ArgumentArity.OneOrMore };
        var reporting = new ReportOptions(texts, WorkbookReport.Name);
        command.Add(paths);
        var options = new DatasetOptions(command, texts, host, formats);
        reporting.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var outputs = reporting.Outputs(parsed);
            var threshold = options.Threshold(parsed);
            var found = new List<Diagnostic>();
            var check = Validator.Default.Begin(options.Validation(parsed), found.Add);
            using var progress = new ProgressBar(host, texts);
            var reader = new InputReader(formats, check, host, options.Format(parsed), options.Companions(parsed)) { Progress = progress.Add, Reading = options.Reading(parsed) };
            var files = InputFinder.Find(parsed.GetValue(paths)!, reader.ReportUnreadable, texts).ToList();
            OutputFile.Refuse(outputs.Select(o => o.File).OfType<string>(), files, options.Companions(parsed), texts);
            progress.Start(files);
            await reader.CheckAsync(files, cancellationToken);
            check.Complete();
            reader.ReportNothing();
            progress.Dispose();
            var report = new Report
            {
                Version = ToolVersion.Text,
                Language = texts.Language,
                Inputs = reader.Inputs,
                Summary = check.Summary,
                Diagnostics = Report.InOrder(found, [.. files.Select(f => f.Name)]),
                Exit = Exit(reader, check.Summary, threshold),
            };
            foreach (var output in outputs.Where(o => o.Format != WorkbookReport.Name))
                await output.WriteAsync(report, host, texts);
            foreach (var workbook in outputs.Where(o => o.Format == WorkbookReport.Name))
                await WorkbookReport.WriteAsync(workbook.File!, report, files, formats, reader, texts, cancellationToken);
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
