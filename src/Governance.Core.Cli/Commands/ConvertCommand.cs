using System.CommandLine;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Commands;

/// <summary><c>governance convert IN --to FORMAT -o OUT</c></summary>
internal static class ConvertCommand
{
    public static Command Build(ToolTexts texts, ToolHost host, FormatRegistry formats)
    {
        var command = new Command("convert", texts["convert"]);
        var paths = new Argument<string[]>("IN") { Description = texts["arg-paths"], Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to") { Description = texts["opt-to"], HelpName = "FORMAT", Required = true };
        var output = new Option<string>("--output", "-o") { Description = texts["opt-output"], HelpName = "OUT", Required = true };
        var layout = new Option<string>("--layout") { Description = texts["opt-layout"], HelpName = "NAME" };
        var drop = new Option<string[]>("--drop") { Description = texts["opt-drop"], HelpName = "FIELD" };
        var strict = new Option<bool>("--strict") { Description = texts["opt-strict"] };
        command.Add(paths);
        command.Add(to);
        command.Add(output);
        command.Add(layout);
        var options = new DatasetOptions(command, texts, host, formats);
        command.Add(drop);
        command.Add(strict);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var name = parsed.GetValue(to)!;
            var writer = formats.Writer(name) ?? throw options.Unknown(name, formats.Formats.Where(f => formats.Writer(f.Id) is not null), "not-writable");
            var generation = parsed.GetValue(layout);
            if (generation is not null && !writer.Format.Versions.Contains(generation))
                throw new UsageException(texts.Format("bad-layout", new DiagnosticArgument("known", string.Join(", ", writer.Format.Versions))));
            var found = new List<Diagnostic>();
            var validation = options.Validation(parsed);
            var dropped = Dropped(parsed.GetValue(drop) ?? [], validation.Target, options);
            var check = Validator.Default.Begin(validation, found.Add);
            using var progress = new ProgressBar(host, texts);
            var reader = new InputReader(formats, check, host, options.Format(parsed), parsed.GetValue(options.With) ?? []) { Progress = progress.Add };
            var files = InputFinder.Find(parsed.GetValue(paths)!, reader.ReportUnreadable, texts).ToList();
            var path = parsed.GetValue(output)!;
            OutputFile.Refuse([path], files, parsed.GetValue(options.With) ?? [], texts);
            progress.Start(files);
            var report = await WriteAsync(writer, reader, files, path, new WriteOptions { Layout = generation, Target = validation.Target, Drop = dropped }, cancellationToken);
            progress.Dispose();
            check.Complete();
            reader.ReportNothing();
            Print(report, check.Summary, Report.InOrder(found, [.. files.Select(f => f.Name)]), path, reader);
            var exit = ValidateCommand.Exit(reader, check.Summary, options.Threshold(parsed));
            return exit == ExitCode.Fine && parsed.GetValue(strict) && report.Losses.Count > 0 ? ExitCode.Findings : exit;
        });
        return command;

        string[]? Dropped(string[] fields, Sensitivity? target, DatasetOptions options)
        {
            // A place of one item in a list is none in the next record.
            if (!Array.TrueForAll(fields, f => f == WriteOptions.ProtectedFields || (f.StartsWith('/') && !f.Split('/').Skip(1).Any(s => s.Length == 0 || char.IsAsciiDigit(s[0])))))
                throw options.Bad("--drop", $"{WriteOptions.ProtectedFields}, /place/point, /cases/*/comments…");
            if (fields.Length > 0 && target is null)
                throw new UsageException(texts["drop-needs-target"]);
            return fields.Length > 0 ? fields : null;
        }

        async Task<WriteReport> WriteAsync(FormatWriter writer, InputReader reader, IEnumerable<InputFile> files, string path, WriteOptions write, CancellationToken cancellationToken)
        {
            try
            {
                await using var target = new FileTarget(path);
                var report = await writer.WriteAsync(reader.RecordsAsync(files, cancellationToken), target, write, cancellationToken);
                if (report.Written > 0 || !reader.IsUnreadable)
                    target.Commit();
                return report;
            }
            catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
            {
                throw new UsageException(texts["cannot-write"]);
            }
        }

        void Print(WriteReport report, ValidationSummary summary, IReadOnlyList<Diagnostic> found, string path, InputReader reader)
        {
            TextReport.Write(
                new Report { Version = ToolVersion.Text, Language = texts.Language, Inputs = reader.Inputs, Summary = summary, Diagnostics = found },
                host.Error,
                texts,
                host.ErrorIsTerminal);
            var left = summary.RulesSkipped + reader.Unconverted;
            if (left > 0)
                host.Error.WriteLine(texts.Count("not-converted", left));
            if (report.Written == 0 && reader.IsUnreadable)
            {
                host.Error.WriteLine(texts["nothing-written"]);
                return;
            }

            host.Error.WriteLine(texts.Count("written", report.Written).Replace("{file}", path, StringComparison.Ordinal));
            if (report.Losses.Count > 0)
                host.Error.WriteLine(texts["loss-title"]);
            else if (left == 0 && !reader.IsUnreadable)
                host.Error.WriteLine(texts["loss-none"]);
            foreach (var loss in report.Losses)
            {
                var key = loss.Reason switch { LossReason.NotCarried => "loss-not-carried", LossReason.Reduced => "loss-reduced", _ => "loss-withheld" };
                host.Error.WriteLine("  " + texts.Format(
                    key,
                    new("type", loss.RecordType),
                    new("field", loss.Field.Length == 0 ? texts["loss-record"] : loss.Field),
                    new("count", loss.Count)));
            }
        }
    }
}
