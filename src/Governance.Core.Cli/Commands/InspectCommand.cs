using System.CommandLine;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Commands;

/// <summary><c>governance inspect PATH</c></summary>
internal static class InspectCommand
{
    public static Command Build(ToolTexts texts, ToolHost host, FormatRegistry formats)
    {
        var command = new Command("inspect", texts["inspect"]);
        var paths = new Argument<string[]>(texts["help-path"]) { Description = texts["arg-paths"], Arity = ArgumentArity.OneOrMore };
        command.Add(paths);
        var options = new DatasetOptions(command, texts, host, formats, DatasetUse.Inspect);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var exits = new HashSet<int>();
            var missing = new List<Diagnostic>();
            var files = InputFinder.Find(parsed.GetValue(paths)!, missing.Add, texts).ToList();
            var idle = new IdleOptions();
            var given = new GivenFiles(files);
            foreach (var file in files)
                exits.Add(await InspectAsync(file, given, idle, parsed, cancellationToken));
            await options.TellIdleAsync(idle, parsed, texts);
            foreach (var finding in missing)
                host.Output.WriteLine(FindingText.Line(finding, texts));
            if (missing.Any(m => m.Severity == Severity.Error))
                exits.Add(ExitCode.Unreadable);
            return new[] { ExitCode.Internal, ExitCode.Unreadable, ExitCode.NotChecked }.FirstOrDefault(exits.Contains, ExitCode.Fine);
        });
        return command;

        async Task<int> InspectAsync(InputFile file, GivenFiles given, IdleOptions idle, ParseResult parsed, CancellationToken cancellationToken)
        {
            var kinds = new SortedDictionary<string, long>(StringComparer.Ordinal);
            var generations = new SortedSet<string>(StringComparer.Ordinal);
            var parts = new List<InputPart>();
            var beside = new List<Diagnostic>();
            var check = Validator.Default.Begin(options.Validation(parsed) with { RunRules = false }, f => KeepBeside(f, file, beside));
            var reader = new InputReader(formats, check, host, options.Format(parsed), options.Companions(parsed)) { Proposes = true, Given = given, Idle = idle, Reading = options.Reading(parsed) with { Parts = p => PartText.Add(parts, p) } };
            await foreach (var record in reader.RecordsAsync([file], cancellationToken))
            {
                kinds[record.GetType().Name] = kinds.GetValueOrDefault(record.GetType().Name) + 1;
                if (record.Source?.Format is { } generation && generations.Count < 10)
                    generations.Add(generation);
            }

            var summary = check.Complete();
            host.Output.WriteLine(FindingText.OnOneLine(file.Name));
            foreach (var input in reader.Inputs)
                Print("inspect-format", new DiagnosticArgument("format", $"{input.Format} ({formats.Reader(input.Format!)!.Format.Name(texts.Language)})"));
            foreach (var generation in generations)
                Print("inspect-generation", new DiagnosticArgument("generation", generation));
            foreach (var line in parts.SelectMany(p => PartText.Lines(p, texts)))
                host.Output.WriteLine("  " + line);
            Print("inspect-records", new DiagnosticArgument("records", summary.Records));
            foreach (var (kind, count) in kinds)
                Print("inspect-kind", new("kind", texts.Kind(kind)), new("type", kind), new("count", count));
            if (reader.Unconverted > 0)
                host.Output.WriteLine("  " + texts.Count("inspect-unconverted", reader.Unconverted));
            Print(
                "inspect-findings",
                new("errors", texts.Count("errors", summary.Errors)),
                new("warnings", texts.Count("warnings", summary.Warnings)),
                new("notes", texts.Count("notes", summary.Notes)));
            foreach (var (code, count) in summary.ByCode)
                Print("inspect-finding", new("code", code), new("count", count), new("title", Title(code)));
            foreach (var finding in beside)
                host.Output.WriteLine("  " + FindingText.Line(finding, texts));
            if (reader.Proposal is { } proposal)
            {
                Print("inspect-mapping");
                host.Output.Write(proposal);
            }

            return reader.IsFaulty ? ExitCode.Internal : reader.IsUnreadable ? ExitCode.Unreadable : summary.NotRun > 0 ? ExitCode.NotChecked : ExitCode.Fine;
        }

        // What is wrong with the input is counted. A file that should have been read with it is named: else nobody knows which.
        static void KeepBeside(Diagnostic finding, InputFile file, List<Diagnostic> beside)
        {
            if (finding.Descriptor.IsNotRun && finding.Origin.Input is { } other && other != file.Name)
                beside.Add(finding);
        }

        string Title(string code) => KnownCodes.Of(formats).FirstOrDefault(d => d.Code == code) is { } descriptor
            ? MessageCatalog.Text(descriptor, texts.Language).Title
            : "";

        void Print(string key, params IReadOnlyList<DiagnosticArgument> arguments) => host.Output.WriteLine("  " + texts.Format(key, arguments));
    }
}
