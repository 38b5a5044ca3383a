namespace Governance.Core.Testing;

internal sealed class OriginCheck : KitCheck
{
    private static readonly string[] Mistakes = ["§ no value", "-9999999999999", "2021-02-30", "§ NUL \0 within"];

    public override KitCategory Category => KitCategory.Origin;

    public override bool NeedsWriter => false;

    public override async Task RunAsync(KitRun run, CheckLog log)
    {
        var (found, shown, led) = (0, 0, 0);
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
                    var subject = $"{sample.Name}, {Planted.Name(mistake)} planted";
                    if (await run.TryReadAsync(planted, subject, log, cell.Place).ConfigureAwait(false) is not { } reading)
                        continue;
                    var findings = reading.NewSince(good);
                    if (findings.Count == 0)
                    {
                        CheckPointers(log, subject, good, reading, cell, ref shown, ref led);
                        continue;
                    }

                    found++;
                    if (!findings.Any(f => CellDiff.IsAt(f.Origin, cell)))
                        log.Fail(subject, $"A mistake in the cell is found ({string.Join(", ", findings.Select(f => f.Code).Distinct())}) and no finding says sheet, row and column of the cell.", cell.Place);
                }
            }
        }

        var format = run.Subject.Format.Id;
        if (found + shown == 0 && run.Subject.Samples.Count > 0)
            log.Fail(format, "No mistake planted in any cell shows in a finding or a record.");
        if (led * 2 < shown)
            log.Fail(format, $"Of {shown} changes that show in a record, RecordOrigin.Locate leads back to the cell for {led} only: name the pointers each field fills.");
    }

    /// <summary>
    /// What a cell may say shows in its record. A pointer to what has changed leads back to the row always, and to the cell
    /// mostly: where several cells fill one list, a pointer alone cannot tell.
    /// </summary>
    private static void CheckPointers(CheckLog log, string subject, Reading good, Reading reading, FileCell cell, ref int shown, ref int led)
    {
        for (var i = 0; i < Math.Min(good.Items.Count, reading.Items.Count); i++)
        {
            if (good.Items[i].Record is not { } before || reading.Items[i] is not { Record: { } after } item)
                continue;
            var changed = Leaves.Changed(before, after).ToList();
            if (changed.Count == 0)
                continue;
            var places = changed.ConvertAll(item.Origin.Locate);
            shown++;
            led += places.Exists(p => CellDiff.IsAt(p, cell)) ? 1 : 0;
            if (!places.Exists(p => CellDiff.IsInRow(p, cell)))
                log.Fail(subject, $"The cell fills {changed[0]}, and RecordOrigin.Locate leads from there to another row.", cell.Place);
            return;
        }
    }
}
