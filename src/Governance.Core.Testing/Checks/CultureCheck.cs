using System.Globalization;

namespace Governance.Core.Testing;

internal sealed class CultureCheck : KitCheck
{
    private const int Records = 300;

    public override KitCategory Category => KitCategory.Culture;

    public override bool NeedsReader => false;

    public override bool NeedsWriter => false;

    public override async Task RunAsync(KitRun run, CheckLog log)
    {
        var (culture, surface) = (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture);
        var expected = await UnderAsync(CultureInfo.InvariantCulture, run).ConfigureAwait(false);
        foreach (var name in run.Options.Cultures)
        {
            CultureInfo other;
            try
            {
                other = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
            }
            catch (CultureNotFoundException)
            {
                log.NotRun($"this machine does not know the culture {name}");
                continue;
            }

            var actual = await UnderAsync(other, run).ConfigureAwait(false);
            foreach (var (subject, text) in expected)
            {
                log.Tried();
                if (actual[subject] != text)
                    log.Fail(subject, $"Under {name} the result is another: name CultureInfo.InvariantCulture and ordinal comparison everywhere.");
            }
        }

        (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture) = (culture, surface);
    }

    private static async Task<Dictionary<string, string>> UnderAsync(CultureInfo culture, KitRun run)
    {
        // The culture flows with the asynchronous work below, and no further.
        Thread.CurrentThread.CurrentCulture = culture;
        Thread.CurrentThread.CurrentUICulture = culture;
        var results = new Dictionary<string, string>(StringComparer.Ordinal);
        if (run.Subject.Reader is not null)
        {
            foreach (var (sample, i) in run.Subject.Samples.Select((s, i) => (s, i)))
            {
                var reading = await run.ReadAsync(sample).ConfigureAwait(false);
                results[$"reading {sample.Name} ({i + 1})"] = reading.Everything;
                if (run.Subject.Writer is not null)
                    results[$"writing {sample.Name} ({i + 1}) back"] = (await run.WriteBackAsync(reading.Records).ConfigureAwait(false)).All;
            }
        }

        if (run.Subject.Writer is not null)
            await WriteAsync(run, results).ConfigureAwait(false);
        return results;
    }

    private static async Task WriteAsync(KitRun run, Dictionary<string, string> results)
    {
        var generator = new RecordGenerator(new Random(run.Options.Seed));
        var kinds = run.Writer.Format.Writes.Select(t => t.Name).ToList();
        for (var i = 0; i < Records && kinds.Count > 0; i++)
        {
            var json = generator.Next(kinds[i % kinds.Count], oneIn: 2);
            run.Subject.Shape?.Invoke(json, i);
            json["sensitivity"] = "public";
            var written = await run.WriteAsync([RecordGenerator.ToRecord(json)]).ConfigureAwait(false);
            results[$"writing generated record {i + 1} of seed {run.Options.Seed}"] = written.All + string.Join(',', written.Report.Losses);
        }
    }
}
