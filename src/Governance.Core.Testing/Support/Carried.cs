using Governance.Core.Formats;

namespace Governance.Core.Testing;

/// <summary>Writes one record, reads it back and holds the difference against the report.</summary>
internal sealed class Carried(KitRun run, CheckLog log)
{
    /// <summary>How many records came through.</summary>
    public int Count { get; private set; }

    /// <summary>Checks one record.</summary>
    public async Task CheckAsync(Record record, string subject)
    {
        log.Tried();
        if (await run.TryWriteAsync([record], subject, log).ConfigureAwait(false) is not { } written)
            return;
        var (report, kind) = (written.Report, record.GetType().Name);
        var losses = report.Losses.Where(l => l.RecordType == kind).ToList();
        if (report.Read != 1 || report.Written is not (0 or 1))
            log.Fail(subject, $"The report says {report.Read} read and {report.Written} written; one record was given.");
        if (await run.TryReadAsync(run.AsSample(written.File), subject, log).ConfigureAwait(false) is not { } back)
            return;
        if (report.Written == 0)
        {
            if (!losses.Exists(l => l.Field.Length == 0))
                log.Fail(subject, "The record was not written and the report does not say so: count it whole, with an empty field.");
            if (back.Records.Count > 0)
                log.Fail(subject, "The report says that the record was not written, and it is in the file.");
            return;
        }

        if (back.Records.Count != 1)
        {
            log.Fail(subject, $"One record was written and {back.Records.Count} are read back.");
            return;
        }

        Count++;
        var found = back.Records[0];
        CheckReport(record, found, losses, subject);
        await CheckAgainAsync(found, written, subject).ConfigureAwait(false);
    }

    /// <summary>Everything that is lost is in the report, and nothing else.</summary>
    private void CheckReport(Record record, Record found, List<FieldLoss> losses, string subject)
    {
        var (all, moved, lost) = (Leaves.Of(record), Leaves.NotInPlace(record, found), Leaves.Lost(record, found));
        foreach (var leaf in lost.Where(p => !losses.Exists(l => p.IsCoveredBy(l.Field))))
            log.Fail(subject, $"{leaf.Pointer} is lost or changed and not in the report: count it in the losses.");
        if (lost.Count == 0 && moved.Count > 0 && !moved.Any(p => losses.Exists(l => p.IsCoveredBy(l.Field))))
            log.Fail(subject, $"{moved[0].Pointer} comes back in another order and the report does not say so.");
        foreach (var group in losses.Where(l => l.Field.Length > 0).GroupBy(l => l.Field))
        {
            // A report that names everything would be complete, and worth nothing.
            var named = all.Where(p => p.IsCoveredBy(group.Key)).ToList();
            var (missing, counted) = (named.Count(lost.Contains), group.Sum(l => l.Count));
            if (named.Count > 0 && !named.Exists(moved.Contains))
                log.Fail(subject, $"{group.Key} is reported lost and comes back as it was.");
            else if (counted < missing && named[0].Pointer.Split('/').Length == group.Key.Split('/').Length)
                log.Fail(subject, $"{group.Key} is lost {missing} times and counted {counted} times.");
        }
    }

    /// <summary>What went through the format once goes through it again unchanged.</summary>
    private async Task CheckAgainAsync(Record found, Writing written, string subject)
    {
        if (await run.TryWriteAsync([found], subject, log).ConfigureAwait(false) is not { } again)
            return;
        if (!again.File.AsSpan().SequenceEqual(written.File))
            log.Fail(subject, "What was written, read and written again, is another file: converters must undo each other.");
        if (again.Report.Losses.Count > 0)
            log.Fail(subject, $"What was written, read and written again, has losses: {string.Join(", ", again.Report.Losses.Select(l => l.Field))}.");
    }
}
