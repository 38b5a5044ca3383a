namespace Governance.Core.Testing;

internal sealed class FileRoundTripCheck : KitCheck
{
    public override KitCategory Category => KitCategory.FileRoundTrip;

    public override async Task RunAsync(KitRun run, CheckLog log)
    {
        foreach (var sample in run.Subject.Samples)
        {
            log.Tried();
            var reading = await run.ReadAsync(sample).ConfigureAwait(false);
            if (reading.Records.Count == 0)
                log.Fail(sample.Name, "No record is read from a good file.");
            var written = await run.WriteBackAsync(reading.Records).ConfigureAwait(false);
            foreach (var cell in CellDiff.Of(sample.Form.Cells(sample.Bytes), sample.Form.Cells(written.File)))
                log.Fail(sample.Name, "The cell does not come back as it was: keep its raw text in the extensions of the record, and write it from there.", cell.Place);
            foreach (var loss in written.Report.Losses)
                log.Fail(sample.Name, $"The report says that {loss.Field} is lost on the way back to its own format.");
        }
    }
}
