using System.CommandLine;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Commands;

/// <summary>One check of the inputs of a command line, from the paths to the model of the report.</summary>
internal sealed record DatasetCheckup(Report Report, InputReader Reader, DatasetCheck Check, IReadOnlyList<InputFile> Files)
{
    /// <summary>Checks the inputs.</summary>
    /// <param name="paths">The paths as given.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="options">The options over data.</param>
    /// <param name="validation">The options of the check.</param>
    /// <param name="configuration">What the team has set.</param>
    /// <param name="threshold">Least severity that fails.</param>
    /// <param name="outputs">Files that will be written: none of them may be read.</param>
    /// <param name="companions">Files of the team that are read besides: they are no data, wherever they lie.</param>
    /// <param name="surroundings">The tool's surroundings.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public static async Task<DatasetCheckup> RunAsync(
        IReadOnlyList<string> paths,
        ParseResult parsed,
        DatasetOptions options,
        ValidationOptions validation,
        FoundConfiguration configuration,
        Severity threshold,
        IEnumerable<string> outputs,
        IEnumerable<string> companions,
        (ToolTexts Texts, ToolHost Host, FormatRegistry Formats) surroundings,
        CancellationToken cancellationToken)
    {
        var (texts, host, formats) = surroundings;
        var found = new List<Diagnostic>();
        var check = Validator.Default.Begin(validation, found.Add);
        using var progress = new ProgressBar(host, texts);
        var reader = new InputReader(formats, check, host, options.Format(parsed), options.Companions(parsed)) { Progress = progress.Add, Reading = options.Reading(parsed), Settings = configuration.Value };
        string[] own = [.. companions, .. configuration.File is { } file ? [file] : Array.Empty<string>()];
        var notData = own.Select(RealPath.Of).ToHashSet(StringComparer.Ordinal);
        var files = InputFinder.Find(paths, reader.ReportUnreadable, texts)
            .Where(f => !f.FromFolder || !notData.Contains(RealPath.Of(f.Path!))).ToList();
        OutputFile.Refuse(outputs, files, [.. options.Companions(parsed), .. own], texts);
        foreach (var (format, origin) in (configuration.Value?.Adapters ?? []).Where(a => formats.Reader(a.Format) is null && formats.Writer(a.Format) is null))
            check.Report(new Diagnostic(RunDescriptors.AdapterMissing, new DiagnosticArgument("format", format)) { Origin = origin });
        progress.Start(files);
        await reader.CheckAsync(files, cancellationToken);
        check.Complete();
        reader.ReportNothing();
        var report = new Report
        {
            Version = ToolVersion.Text,
            Language = texts.Language,
            Inputs = reader.Inputs,
            Summary = check.Summary,
            Diagnostics = Report.InOrder(found, [.. files.Select(f => f.Name)]),
            Configuration = configuration.File,
            Exit = ValidateCommand.Exit(reader, check.Summary, threshold),
        };
        return new DatasetCheckup(report, reader, check, files);
    }
}
