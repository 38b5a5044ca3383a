namespace Governance.Core.Testing;

/// <summary>
/// What is proved: no call is made that the runtime tells of; nobody calls an address that stands in the data; the content
/// of a file that the data point to comes up nowhere; no file appears in the working folder. A file that is opened and not
/// used is not seen from within the process.
/// </summary>
internal sealed class IsolationCheck : KitCheck
{
    private const string Canary = "kit-canary-4f1d2c";

    public override KitCategory Category => KitCategory.Isolation;

    public override bool NeedsWriter => false;

    public override async Task RunAsync(KitRun run, CheckLog log)
    {
        var folder = Directory.CreateTempSubdirectory("governance-kit");
        try
        {
            var canary = Path.Combine(folder.FullName, "canary.txt");
            await File.WriteAllTextAsync(canary, Canary, run.Token).ConfigureAwait(false);
            var files = Listing();
            using var watch = new NetworkWatch();
            foreach (var reference in (string[])[watch.Address, new Uri(canary).AbsoluteUri, canary])
                await FollowAsync(run, log, watch, reference).ConfigureAwait(false);
            foreach (var file in Listing().Except(files, StringComparer.Ordinal))
                log.Fail(run.Subject.Format.Id, $"{file} appeared in the working folder: write to the target alone.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task FollowAsync(KitRun run, CheckLog log, NetworkWatch watch, string reference)
    {
        foreach (var (name, content) in HostileFiles.References(reference))
            await CheckAsync(run, log, watch, new SampleFile(name, content, FileForm.Bytes)).ConfigureAwait(false);
        foreach (var sample in run.Subject.Samples)
        {
            foreach (var cell in sample.Form.Cells(sample.Bytes))
                await CheckAsync(run, log, watch, sample.With(sample.Form.Replace(sample.Bytes, cell, reference)), cell).ConfigureAwait(false);
        }
    }

    private static async Task CheckAsync(KitRun run, CheckLog log, NetworkWatch watch, SampleFile file, FileCell? cell = null)
    {
        log.Tried();
        var before = watch.Calls;
        if (await run.TryReadAsync(file, file.Name, log).ConfigureAwait(false) is { } reading)
        {
            var seen = reading.Everything;
            if (run.Subject.Writer is not null && await run.TryWriteAsync(reading.Records, run.Back, file.Name, log).ConfigureAwait(false) is { } written)
                seen += System.Text.Encoding.UTF8.GetString(written.File);
            if (seen.Contains(Canary, StringComparison.Ordinal))
                log.Fail(file.Name, "The content of a file that the data point to was read.", cell?.Place ?? default);
        }

        if (watch.Calls > before)
            log.Fail(file.Name, "A connection was opened, or a name resolved, for what stands in the data.", cell?.Place ?? default);
    }

    private static string[] Listing() => [.. Directory.EnumerateFileSystemEntries(Environment.CurrentDirectory).Select(p => Path.GetFileName(p)!)];
}
