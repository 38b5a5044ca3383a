using System.CommandLine;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Core.Cli.Commands;

/// <summary><c>governance convert IN --to FORMAT -o OUT</c></summary>
internal static class ConvertCommand
{
    public static Command Build(ToolTexts texts, ToolHost host, FormatRegistry formats)
        => Fill(new Command("convert", texts["convert"]), texts, host, formats);

    /// <summary>Gives a command the arguments and the work of a conversion.</summary>
    /// <param name="command">The command.</param>
    /// <param name="texts">The tool's sentences.</param>
    /// <param name="host">The tool's surroundings.</param>
    /// <param name="formats">The formats.</param>
    /// <param name="format">The format of the output where none is named; null where one must be.</param>
    /// <param name="step">Makes what the records go through on their way; absent for nothing.</param>
    /// <returns>The command.</returns>
    public static Command Fill(Command command, ToolTexts texts, ToolHost host, FormatRegistry formats, string? format = null, Func<ParseResult, RecordStep>? step = null)
    {
        var paths = new Argument<string[]>(texts["help-input"]) { Description = texts["arg-paths"], Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to") { Description = texts["opt-to"], HelpName = "FORMAT" };
        if (format is not null)
            to.DefaultValueFactory = _ => format;
        var output = new Option<string>("--output", "-o") { Description = texts["opt-output"], HelpName = texts["help-output"] };
        var layout = new Option<string>("--layout") { Description = texts["opt-layout"], HelpName = texts["help-name"] };
        var drop = new Option<string[]>("--drop") { Description = texts["opt-drop"], HelpName = texts["help-field"] };
        var strict = new Option<bool>("--strict") { Description = texts["opt-strict"] };
        var reporting = new ReportOptions(texts, LossReport.Name);
        command.Add(paths);
        command.Add(to);
        command.Add(output);
        command.Add(layout);
        var options = new DatasetOptions(command, texts, host, formats);
        command.Add(drop);
        command.Add(strict);
        reporting.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var writable = formats.Formats.Where(f => formats.Writer(f.Id) is not null).ToList();
            var name = parsed.GetValue(to) ?? throw new UsageException(texts.Format("missing-format", new DiagnosticArgument("known", string.Join(", ", writable.Select(f => f.Id)))));
            var path = parsed.GetValue(output) ?? throw new UsageException(texts["missing-output"]);
            var outputs = reporting.Outputs(parsed);
            var threshold = options.Threshold(parsed);
            var writer = formats.Writer(name) ?? throw options.Unknown(name, writable, "not-writable");
            OutputFile.RefuseAs(writer.Format, path, texts);
            var generation = parsed.GetValue(layout);
            if (generation is not null && !writer.Format.Versions.Contains(generation))
                throw new UsageException(texts.Format("bad-layout", new DiagnosticArgument("known", string.Join(", ", writer.Format.Versions))));
            var found = new List<Diagnostic>();
            var validation = options.Validation(parsed);
            var dropped = Dropped(parsed.GetValue(drop) ?? [], validation.Target, options);
            var check = Validator.Default.Begin(validation with { Drop = dropped }, found.Add);
            using var progress = new ProgressBar(host, texts);
            var reader = new InputReader(formats, check, host, options.Format(parsed), options.Companions(parsed)) { Progress = progress.Add, Reading = options.Reading(parsed) };
            var files = InputFinder.Find(parsed.GetValue(paths)!, reader.ReportUnreadable, texts).ToList();
            var toFiles = outputs.Select(o => o.File).OfType<string>().Concat(path == InputFinder.StandardInput ? [] : [path]);
            var through = step?.Invoke(parsed);
            await using var __ = through;
            var take = OutputFile.Refuse([.. toFiles, .. through?.Outputs ?? []], files, [.. options.Companions(parsed), .. through?.Inputs ?? []], texts);
            if (through is not null)
                await through.BeginAsync(ReportOfStep, cancellationToken);
            progress.Start(files);
            reader.Given = new GivenFiles(files);
            var target = path == InputFinder.StandardInput ? (FormatTarget)new StreamTarget(host.OutputStream, texts) : new FileTarget(path, TakeBeside);
            var records = reader.RecordsAsync(files, cancellationToken);
            var held = Held(options.Companions(parsed));
            var written = await WriteAsync(writer, through?.ThroughAsync(records, cancellationToken) ?? records, reader, target, path, new WriteOptions { Layout = generation, Language = texts.Language, Target = validation.Target, Drop = dropped, Companions = held, Inputs = reader.Given.All }, cancellationToken);
            foreach (var finding in written.Findings.Where(f => !found.Exists(k => k.Code == f.Code && k.Origin == f.Origin)))
                check.Report(finding);
            progress.Dispose();
            check.Complete();
            reader.ReportNothing();
            reader.Idle.TakesCountry |= through is not null;
            foreach (var companion in held.Where(c => c.IsRead))
                reader.Idle.SawRead(companion.Name);
            await options.TellIdleAsync(reader.Idle, parsed, texts);
            if (generation is not null && writer.Format.Versions.Count == 1)
                await host.Error.WriteLineAsync(texts.Format("idle-layout", new("option", "--layout"), new("format", name)));
            var exit = ValidateCommand.Exit(reader, check.Summary, threshold);
            var findings = new Report
            {
                Version = ToolVersion.Text,
                Language = texts.Language,
                Inputs = reader.Inputs,
                Summary = check.Summary,
                Diagnostics = Report.InOrder(found, [.. files.Select(f => f.Name)]),
                Exit = exit == ExitCode.Fine && parsed.GetValue(strict) && written.Losses.Count > 0 ? ExitCode.Findings : exit,
            };
            foreach (var report in outputs.Where(o => o.Format != LossReport.Name))
                await report.WriteAsync(findings, host, texts, outputIsTaken: path == InputFinder.StandardInput);
            foreach (var loss in outputs.Where(o => o.Format == LossReport.Name))
                await OutputFile.WriteAsync(loss.File!, texts, stream => LossReport.WriteJson(written, name, check.Summary.RulesSkipped + reader.Unconverted, stream));
            Print(written, check.Summary, target is FileTarget { Written.Count: > 1 } several ? Beside(path, several.Written) : path, reader);
            if (through is not null)
                await through.CompleteAsync(host.Error);
            return findings.Exit;

            void TakeBeside(string further)
            {
                take(further);
                DescribedFolder.Refuse(further, path, texts);
            }

            // A remark on a file that the step reads is no input left unchecked.
            void ReportOfStep(Diagnostic finding)
            {
                if (finding.Severity == Severity.Error)
                    reader.ReportUnreadable(finding);
                else
                    check.Report(finding);
            }
        });
        return command;

        string[]? Dropped(string[] fields, Sensitivity? target, DatasetOptions options)
        {
            // A place of one item in a list is none in the next record.
            if (!Array.TrueForAll(fields, f => f == WriteOptions.ProtectedFields || (f.StartsWith('/') && !f.Split('/').Skip(1).Any(s => s.Length == 0 || char.IsAsciiDigit(s[0])))))
                throw options.Bad("--drop", $"{WriteOptions.ProtectedFields}, /place/point, /cases/*/comments…");
            if (fields.Length > 0 && target is null)
                throw new UsageException(texts["drop-needs-target"]);
            // A name that fits no record would let nothing be dropped, unseen.
            if (Array.Find(fields, f => f != WriteOptions.ProtectedFields && !formats.Formats.SelectMany(k => k.Reads).Distinct().Any(k => SchemaField.Find(k, f) is not null)) is { } unknown)
                throw new UsageException(texts.Format("drop-unknown", new DiagnosticArgument("field", unknown)));
            return fields.Length > 0 ? fields : null;
        }

        async Task<WriteReport> WriteAsync(FormatWriter writer, IAsyncEnumerable<Record> records, InputReader reader, FormatTarget target, string path, WriteOptions write, CancellationToken cancellationToken)
        {
            await using var _ = target;
            try
            {
                var report = await writer.WriteAsync(records, target, write, cancellationToken);
                if (report.Written > 0 || !reader.IsUnreadable)
                    target.Commit();
                return report;
            }
            catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
            {
                throw new UsageException(target.Name is null ? texts["cannot-write"] : texts.Format("cannot-write-file", new DiagnosticArgument("file", path)));
            }
            catch (ArgumentException wrong) when (wrong.ParamName == "options")
            {
                throw new UsageException(texts.Format("needs-companion", new DiagnosticArgument("format", writer.Format.Id)));
            }
        }

        // What cannot be read is reported with the inputs.
        static IReadOnlyList<CompanionFile> Held(IReadOnlyList<string> paths)
            => [.. paths.Where(File.Exists).Select(p => new CompanionFile(p, File.ReadAllBytes(p)))];

        // As the caller spelled the folder.
        static string Beside(string path, IReadOnlyList<string> files)
            => string.Join(", ", files.Select(f => Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileName(f))));

        void Print(WriteReport written, ValidationSummary summary, string path, InputReader reader)
        {
            if (summary.RulesSkipped > 0)
                host.Error.WriteLine(texts.Count("not-converted", summary.RulesSkipped));
            if (reader.Unconverted > 0)
                host.Error.WriteLine(texts.Count("no-record", reader.Unconverted));
            if (written.Written == 0 && reader.IsUnreadable)
            {
                host.Error.WriteLine(texts["nothing-written"]);
                return;
            }

            host.Error.WriteLine(texts.Count("written", written.Written).Replace("{file}", path == InputFinder.StandardInput ? texts["standard-output"] : path, StringComparison.Ordinal));
            if (written.Losses.Count == 0 && summary.RulesSkipped + reader.Unconverted == 0 && !reader.IsUnreadable)
                host.Error.WriteLine(texts["loss-none"]);
            LossText.Write(written, host.Error, texts);
        }
    }
}
