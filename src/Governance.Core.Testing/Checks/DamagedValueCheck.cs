using Governance.Core.Diagnostics;

namespace Governance.Core.Testing;

internal sealed class DamagedValueCheck : KitCheck
{
    private static readonly string[] Damages = ["\"", ",", "\n", "7", "x", "=", "\0", "", "é"];

    public override KitCategory Category => KitCategory.DamagedValue;

    public override bool NeedsWriter => false;

    public override async Task RunAsync(KitRun run, CheckLog log)
    {
        foreach (var sample in run.Subject.Samples)
        {
            var good = await run.ReadAsync(sample).ConfigureAwait(false);
            await Numbers.CheckAsync(run, log, sample, good).ConfigureAwait(false);
            var length = sample.Form.Characters(sample.Bytes);
            var picked = Enumerable.Range(0, length).ToArray();
            new Random(run.Options.Seed).Shuffle(picked);
            foreach (var character in picked.Take(run.Options.DamagedCharacters).Order())
            {
                run.Token.ThrowIfCancellationRequested();

                // Each character is damaged three times; which of the damages, turns with its place.
                for (var i = character % 3; i < Damages.Length; i += 3)
                    await CheckAsync(run, log, sample, good, character, Damages[i]).ConfigureAwait(false);
            }
        }
    }

    private static async Task CheckAsync(KitRun run, CheckLog log, SampleFile sample, Reading good, int character, string damage)
    {
        var damaged = sample.With(sample.Form.Damage(sample.Bytes, character, damage));
        if (damaged.Bytes.Span.SequenceEqual(sample.Bytes.Span))
            return;
        log.Tried();
        var subject = $"{sample.Name}, character {character + 1} {(damage.Length == 0 ? "left out" : $"damaged to U+{(int)damage[0]:X4}")}";
        if (await run.TryReadAsync(damaged, subject, log).ConfigureAwait(false) is not { } reading)
            return;
        var findings = reading.NewSince(good);
        if (Cells(damaged) is not { } cells)
        {
            if (findings.Count == 0)
                log.Fail(subject, "The file is broken and no finding says so.");
            return;
        }

        // A file that is refused whole is refused by name.
        if (reading.Records.Count == 0 && findings.Count > 0)
            return;
        if (run.Subject.Writer is null)
            CheckRead(log, sample, good, reading, findings, cells, subject);
        else if (await run.TryWriteAsync(reading.Records, run.Back, subject, log).ConfigureAwait(false) is { } written)
            CheckWritten(log, damaged.With(written.File), reading, findings, cells, subject);
    }

    private static void CheckWritten(CheckLog log, SampleFile written, Reading reading, IReadOnlyList<Diagnostic> findings, IReadOnlyList<FileCell> cells, string subject)
    {
        if (Cells(written) is not { } back)
        {
            log.Fail(subject, "What is written is not of the form of the format.");
            return;
        }

        // Of a row that makes no record the finding may name the cell that it lacks; all of it is left out.
        List<Origin> leftOut = [.. reading.Items.Where(i => i.Record is null && i.Findings.Count > 0).Select(i => i.Origin.Start).Where(o => o.Row is not null || o.Line is not null)];
        foreach (var cell in CellDiff.Of(cells, back))
        {
            if (!findings.Any(f => CellDiff.Names(f, cell)) && !leftOut.Exists(o => CellDiff.IsInRow(o, cell)))
                log.Fail(subject, "The cell does not come back, and no finding names it: keep its raw text, or report the cell.", cell.Place);
        }
    }

    /// <summary>Without a writer: a changed cell shows in some record or in some finding.</summary>
    private static void CheckRead(CheckLog log, SampleFile sample, Reading good, Reading reading, IReadOnlyList<Diagnostic> findings, IReadOnlyList<FileCell> cells, string subject)
    {
        var changed = CellDiff.Of(sample.Form.Cells(sample.Bytes), cells);
        if (changed.Count > 0 && findings.Count == 0 && good.Records.Count == reading.Records.Count && good.Records.Zip(reading.Records).All(p => !Leaves.Changed(p.First, p.Second).Any()))
            log.Fail(subject, "The change shows in no record and in no finding: a value is lost.", changed[0].Place);
    }

    private static IReadOnlyList<FileCell>? Cells(SampleFile file)
    {
        try
        {
            return file.Form.Cells(file.Bytes);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
