using System.CommandLine;
using System.Security.Cryptography;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;
using Governance.Core.Comparison;
using Governance.Core.Formats;

namespace Governance.Core.Cli.Commands;

/// <summary><c>governance diff A B</c></summary>
internal static class DiffCommand
{
    public static Command Build(ToolTexts texts, ToolHost host, FormatRegistry formats)
    {
        var command = new Command("diff", texts["diff"]);
        var before = new Argument<string>("A") { Description = texts["arg-before"] };
        var after = new Argument<string>("B") { Description = texts["arg-after"] };
        var format = new Option<string>("--format") { Description = texts["opt-diff-format"], HelpName = "text|json", DefaultValueFactory = _ => DiffReport.Formats[0] };
        var values = new Option<bool>("--show-values") { Description = texts["opt-show-values"] };
        command.Add(before);
        command.Add(after);
        var options = new DatasetOptions(command, texts, host, formats, DatasetUse.Compare);
        command.Add(format);
        command.Add(values);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (one, other, showValues) = (parsed.GetValue(before)!, parsed.GetValue(after)!, parsed.GetValue(values));
            if (one == InputFinder.StandardInput || (showValues && other == InputFinder.StandardInput))
                throw new UsageException(texts["diff-standard-input"]);
            if (!DiffReport.Formats.Contains(parsed.GetValue(format)))
                throw options.Bad("--format", string.Join(", ", DiffReport.Formats));
            using var progress = new ProgressBar(host, texts);
            var diff = new DatasetDiff(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))), showValues);
            var idle = new IdleOptions();
            var left = Side(one);
            var right = Side(other);
            progress.Start([.. left.Files, .. left.Files, .. right.Files]);
            await diff.ReadBeforeAsync(left.RecordsAsync(cancellationToken), cancellationToken);
            await diff.ReadAfterAsync(right.RecordsAsync(cancellationToken), cancellationToken);
            using var report = DiffReport.Begin(parsed.GetValue(format)!, host.Output, texts);
            var totals = new DiffTotals { NotCompared = left.NotCompared + right.NotCompared, IsWhole = left.IsWhole && right.IsWhole };
            if (totals.IsWhole)
            {
                try
                {
                    await foreach (var change in diff.ChangesAsync(Side(one).RecordsAsync(cancellationToken), cancellationToken))
                    {
                        report.Write(change);
                        totals = totals.With(change.Kind);
                    }
                }
                catch (InvalidDataException)
                {
                    await host.Error.WriteLineAsync(texts["diff-unstable"]);
                    return ExitCode.Unreadable;
                }
            }

            progress.Dispose();
            await options.TellIdleAsync(idle, parsed, texts);
            report.Complete(totals with { Same = diff.Same }, [.. left.Findings, .. right.Findings]);
            return left.IsFaulty || right.IsFaulty ? ExitCode.Internal
                : !totals.IsWhole ? ExitCode.Unreadable
                : left.IsIncomplete || right.IsIncomplete ? ExitCode.NotChecked
                : totals.Added + totals.Removed + totals.Changed > 0 ? ExitCode.Findings
                : ExitCode.Fine;

            DiffSide Side(string path) => new(path, parsed, options, idle, texts, host, formats, progress);
        });
        return command;
    }
}
