namespace Governance.Core.Testing;

internal sealed class OriginCheck : KitCheck
{
    private static readonly string[] Mistakes = ["§ no value", "-9999999999999", "2021-02-30", "§ NUL \0 within"];

    public override KitCategory Category => KitCategory.Origin;

    public override bool NeedsWriter => false;

    public override async Task RunAsync(KitRun run, CheckLog log)
    {
        var (found, led) = (0, 0);
        foreach (var sample in run.Subject.Samples)
        {
            var good = await run.ReadAsync(sample).ConfigureAwait(false);
            foreach (var cell in sample.Form.Cells(sample.Bytes).Where(c => !c.IsHeader))
            {
                foreach (var mistake in Mistakes)
                {
                    run.Token.ThrowIfCancellationRequested();
                    log.Tried();
                    var planted = sample.With(sample.Form.Replace(sample.Bytes, cell, mistake));
                    if (await run.TryReadAsync(planted, sample.Name, log).ConfigureAwait(false) is not { } reading)
                        continue;
                    var findings = reading.NewSince(good);
                    found += findings.Count > 0 ? 1 : 0;
                    if (findings.Count > 0 && !findings.Any(f => CellDiff.IsAt(f.Origin, cell)))
                        log.Fail(sample.Name, $"A mistake in the cell is found ({string.Join(", ", findings.Select(f => f.Code).Distinct())}) and no finding says sheet, row and column of the cell.", cell.Place);
                    else if (findings.Count == 0)
                        led += CheckPointers(log, sample, good, reading, cell) ? 1 : 0;
                }
            }
        }

        if (found + led == 0 && run.Subject.Samples.Count > 0)
            log.Fail(run.Subject.Format.Id, "No mistake planted in any cell shows in a finding or a record.");
    }

    /// <summary>What a cell may say shows in its record; a pointer to what has changed leads back to the cell.</summary>
    private static bool CheckPointers(CheckLog log, SampleFile sample, Reading good, Reading reading, FileCell cell)
    {
        for (var i = 0; i < Math.Min(good.Items.Count, reading.Items.Count); i++)
        {
            if (good.Items[i].Record is not { } before || reading.Items[i] is not { Record: { } after } item)
                continue;
            var changed = Leaves.Changed(before, after).ToList();
            if (changed.Count == 0)
                continue;
            if (!changed.Exists(p => CellDiff.IsAt(item.Origin.Locate(p), cell)))
                log.Fail(sample.Name, $"The cell fills {changed[0]}, and RecordOrigin.Locate leads from there to another place.", cell.Place);
            return true;
        }

        return false;
    }
}
