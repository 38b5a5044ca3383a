namespace Governance.Core.Testing;

internal sealed class RecordRoundTripCheck : KitCheck
{
    public override KitCategory Category => KitCategory.RecordRoundTrip;

    public override async Task RunAsync(KitRun run, CheckLog log)
    {
        var generator = new RecordGenerator(new Random(run.Options.Seed));
        var kinds = run.Writer.Format.Writes.Select(t => t.Name).ToList();
        if (kinds.Count == 0)
            log.NotRun("FormatInfo.Writes names no kind of record");
        var carried = new Carried(run, log);
        var records = new List<Record>();
        for (var i = 0; i < run.Options.Records && kinds.Count > 0; i++)
        {
            run.Token.ThrowIfCancellationRequested();

            // Sparse records and full ones in turn; most are public, because many formats take no others.
            var json = generator.Next(kinds[i % kinds.Count], oneIn: i % 2 == 0 ? 5 : 2);
            run.Subject.Shape?.Invoke(json, i);
            if (i % 4 != 0)
                json["sensitivity"] = "public";
            var record = RecordGenerator.ToRecord(json);
            records.Add(record);
            await carried.CheckAsync(record, $"generated record {i + 1} of seed {run.Options.Seed}").ConfigureAwait(false);
        }

        if (records.Count > 0 && carried.Count == 0)
            log.Fail(run.Subject.Format.Id, "No generated record was carried: correct FormatInfo.Writes.");
        if (records.Count > 0)
            await CheckTogetherAsync(run, log, records, carried.Count).ConfigureAwait(false);
    }

    /// <summary>In one file no record gets lost among the others.</summary>
    private static async Task CheckTogetherAsync(KitRun run, CheckLog log, List<Record> records, int carried)
    {
        log.Tried();
        var subject = $"{records.Count} generated records in one file";
        var written = await run.WriteAsync(records).ConfigureAwait(false);
        var back = await run.ReadAsync(run.AsSample(written.File)).ConfigureAwait(false);
        if (written.Report.Read != records.Count || written.Report.Written != carried)
            log.Fail(subject, $"The report says {written.Report.Read} read and {written.Report.Written} written; alone, {carried} are written.");
        if (back.Records.Count != written.Report.Written)
            log.Fail(subject, $"{written.Report.Written} records were written and {back.Records.Count} are read back.");
    }
}
