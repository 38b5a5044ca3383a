using System.Text.Json.Nodes;

namespace Governance.Core.Testing;

internal sealed class LossCheck : KitCheck
{
    private const int Attempts = 500;

    public override KitCategory Category => KitCategory.Losses;

    public override async Task RunAsync(KitRun run, CheckLog log)
    {
        var generator = new RecordGenerator(new Random(run.Options.Seed));
        var carried = new Carried(run, log);
        var writes = run.Writer.Format.Writes.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var kind in RecordGenerator.Kinds)
        {
            if (!writes.Contains(kind))
            {
                await carried.CheckAsync(RecordGenerator.ToRecord(generator.Smallest(kind)), kind).ConfigureAwait(false);
                continue;
            }

            if (await CarriedStartAsync(run, generator, kind).ConfigureAwait(false) is not { } start)
            {
                log.Tried();
                log.Fail(kind, "No record with the required fields alone is carried: correct FormatInfo.Writes, or let Carries take it.");
                continue;
            }

            foreach (var (pointer, record) in generator.OneByOne(start))
                await carried.CheckAsync(RecordGenerator.ToRecord(record), $"{kind} with {pointer} set").ConfigureAwait(false);
        }
    }

    /// <summary>A record with the required fields alone that the writer takes, to which each field is added; public where it must be.</summary>
    public static async Task<JsonObject?> CarriedStartAsync(KitRun run, RecordGenerator generator, string kind)
    {
        for (var i = 0; i < Attempts; i++)
        {
            var start = generator.Smallest(kind);
            run.Subject.Shape?.Invoke(start, i);
            if (i % 2 == 1)
                start["sensitivity"] = "public";
            if ((await run.WriteAsync([RecordGenerator.ToRecord(start)]).ConfigureAwait(false)).Report.Written == 1)
                return start;
        }

        return null;
    }
}
