using System.Globalization;

namespace Governance.Core.Testing;

internal sealed class HostileInputCheck : KitCheck
{
    private const int MaxRecordBytes = 1024 * 1024;
    private const int Samples = 300;
    private static readonly string[] Formulas = ["=HYPERLINK(\"http://example.org\",\"x\")", "+1+cmd|' /C calc'!A0", "@SUM(1+1)", "-2+3+cmd|' /C calc'!A0", "\t=1+1", "＝1+1"];

    public override KitCategory Category => KitCategory.HostileInput;

    public override bool NeedsReader => false;

    public override bool NeedsWriter => false;

    public override async Task RunAsync(KitRun run, CheckLog log)
    {
        if (run.Subject.Reader is not null)
        {
            await ReadHostileAsync(run, log).ConfigureAwait(false);
            foreach (var sample in run.Subject.Samples)
                await ReadBrokenAsync(run, log, sample).ConfigureAwait(false);
        }

        if (run.Subject.Writer is not null && run.Form is { RunsFormulas: true } form)
            await WriteFormulasAsync(run, log, form).ConfigureAwait(false);
    }

    private static async Task ReadHostileAsync(KitRun run, CheckLog log)
    {
        var random = new Random(run.Options.Seed);
        foreach (var (name, content) in HostileFiles.All(random).Concat(HostileFiles.References("http://kit.invalid/x")))
        {
            if (await TryAsync(run, log, new SampleFile("hostile", content, FileForm.Bytes), name).ConfigureAwait(false) is { Findings.Count: 0 } reading)
                log.Fail(name, reading.Records.Count == 0 ? "The input is none of the format and no finding says so." : "The input is read as records without any finding.");
        }
    }

    /// <summary>Good files cut short at every length, changed at random, and in other encodings.</summary>
    private static async Task ReadBrokenAsync(KitRun run, CheckLog log, SampleFile sample)
    {
        var step = Math.Max(1, sample.Bytes.Length / Samples);
        for (var length = 0; length < sample.Bytes.Length; length += step)
            await TryAsync(run, log, sample.With(sample.Bytes[..length].ToArray()), $"{sample.Name} cut after {length} bytes").ConfigureAwait(false);
        var mutator = new DocumentMutator(new Random(run.Options.Seed), [sample.Bytes]);
        for (var i = 0; i < Samples; i++)
            await TryAsync(run, log, sample.With(mutator.Next()), $"{sample.Name} changed at random, the {i + 1}. time of seed {run.Options.Seed}").ConfigureAwait(false);
        foreach (var (name, content) in HostileFiles.Encodings(sample.Bytes))
        {
            if (await TryAsync(run, log, sample.With(content), $"{sample.Name} in {name}").ConfigureAwait(false) is { Findings.Count: 0, Records.Count: 0 })
                log.Fail($"{sample.Name} in {name}", "The input is not read and no finding says so.");
        }
    }

    private static async Task<Reading?> TryAsync(KitRun run, CheckLog log, SampleFile file, string subject)
    {
        run.Token.ThrowIfCancellationRequested();
        log.Tried();
        try
        {
            return await run.ReadAsync(file, run.Subject.ReadOptions with { MaxRecordBytes = MaxRecordBytes }).ConfigureAwait(false);
        }
        catch (AdapterFault fault)
        {
            if (fault.InnerException is not IOException)
                log.Fail(subject, fault.Message);
            return null;
        }
    }

    /// <summary>Text that came from elsewhere stands in no cell in a way that a spreadsheet runs it, and comes back as it was.</summary>
    private static async Task WriteFormulasAsync(KitRun run, CheckLog log, FileForm form)
    {
        var generator = new RecordGenerator(new Random(run.Options.Seed));
        var turn = 0;
        foreach (var kind in run.Writer.Format.Writes.Select(t => t.Name))
        {
            if (await LossCheck.CarriedStartAsync(run, generator, kind).ConfigureAwait(false) is not { } start)
                continue;
            foreach (var (pointer, json) in generator.OneByOne(start))
            {
                if (!RecordGenerator.IsFreeText(kind, pointer))
                    continue;
                log.Tried();
                var (subject, formula) = ($"{kind} with a formula in {pointer}", Formulas[turn++ % Formulas.Length]);
                if (await run.TryWriteAsync([RecordGenerator.ToRecord(RecordGenerator.With(json, pointer, formula))], subject, log).ConfigureAwait(false) is not { } written)
                    continue;
                foreach (var cell in form.Cells(written.File).Where(c => Runs(c.Text)))
                    log.Fail(subject, "A spreadsheet would run the cell: put an apostrophe before text that starts like a formula.", cell.Place);
            }
        }
    }

    private static bool Runs(string cell)
        => cell.Length > 0 && "=+-@\t\r＝＋－＠".Contains(cell[0], StringComparison.Ordinal)
            && !cell.Split(',').All(n => decimal.TryParse(n, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
}
