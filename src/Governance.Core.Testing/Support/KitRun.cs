using System.Runtime.CompilerServices;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Testing;

/// <summary>Reads and writes in memory on behalf of the checks.</summary>
internal sealed class KitRun(FormatSubject subject, KitOptions options, CancellationToken cancellationToken)
{
    public FormatSubject Subject { get; } = subject;

    public KitOptions Options { get; } = options;

    public CancellationToken Token { get; } = cancellationToken;

    public FormatReader Reader => Subject.Reader!;

    public FormatWriter Writer => Subject.Writer!;

    /// <summary>The form of the files that are written.</summary>
    public FileForm? Form => Subject.Samples.Count == 0 ? null : Subject.Samples[0].Form;

    public Task<Reading> ReadAsync(SampleFile sample) => ReadAsync(sample, Subject.ReadOptions);

    /// <summary>Reads a file to its end.</summary>
    /// <exception cref="AdapterFault">The reader threw, or does not end.</exception>
    public async Task<Reading> ReadAsync(SampleFile sample, ReadOptions options)
    {
        var items = new List<ReadItem>();
        try
        {
            var source = await OpenAsync(sample, new EndlessGuard(sample.Bytes)).ConfigureAwait(false);
            await using var _ = source.ConfigureAwait(false);
            await foreach (var item in Reader.ReadAsync(source, options, Token).ConfigureAwait(false))
            {
                items.Add(item);
                if (items.Count > Options.MaxItems)
                    throw new InvalidOperationException("The reader does not come to an end.");
            }

            var reading = new Reading(items);
            reading.Judge();
            return reading;
        }
        catch (Exception cause) when (!Token.IsCancellationRequested)
        {
            throw new AdapterFault("Reading", cause);
        }
    }

    public Task<Writing> WriteAsync(IReadOnlyList<Record> records) => WriteAsync(StreamAsync(records), Subject.WriteOptions);

    /// <summary>Writes what was read from a file in the layout it came from, as a writer does that is not told otherwise.</summary>
    public Task<Writing> WriteBackAsync(IReadOnlyList<Record> records) => WriteAsync(StreamAsync(records), Back);

    public WriteOptions Back => Subject.WriteOptions with { Layout = null };

    /// <summary>Writes records.</summary>
    /// <exception cref="AdapterFault">The writer threw.</exception>
    public async Task<Writing> WriteAsync(IAsyncEnumerable<Record> records, WriteOptions options)
    {
        var target = new MemoryTarget(Subject.OutputName);
        await using var _ = target.ConfigureAwait(false);
        try
        {
            var report = await Writer.WriteAsync(records, target, options, Token).ConfigureAwait(false);
            return new Writing(target.Main, target.All, report);
        }
        catch (Exception cause) when (!Token.IsCancellationRequested)
        {
            throw new AdapterFault("Writing", cause);
        }
    }

    public async ValueTask<FormatSource> OpenAsync(SampleFile sample, Stream content)
    {
        var companions = new List<FormatSource>();
        foreach (var companion in sample.Companions)
            companions.Add(await OpenAsync(companion, new MemoryStream(companion.Bytes.ToArray(), writable: false)).ConfigureAwait(false));
        return await FormatSource.OpenAsync(sample.Name, content, companions, Token).ConfigureAwait(false);
    }

    /// <summary>What was written, as a file that can be read.</summary>
    public SampleFile AsSample(byte[] file)
        => Subject.Samples.Count > 0 ? Subject.Samples[0].With(file) : new SampleFile("written", file, FileForm.Bytes);

    /// <summary>Reads without throwing: what goes wrong is logged and gives null.</summary>
    public async Task<Reading?> TryReadAsync(SampleFile sample, string subject, CheckLog log, Origin place = default)
    {
        try
        {
            return await ReadAsync(sample).ConfigureAwait(false);
        }
        catch (AdapterFault fault)
        {
            log.Fail(subject, fault.Message, place);
            return null;
        }
    }

    /// <summary>Writes without throwing: what goes wrong is logged and gives null.</summary>
    public Task<Writing?> TryWriteAsync(IReadOnlyList<Record> records, string subject, CheckLog log) => TryWriteAsync(records, Subject.WriteOptions, subject, log);

    public async Task<Writing?> TryWriteAsync(IReadOnlyList<Record> records, WriteOptions options, string subject, CheckLog log)
    {
        try
        {
            return await WriteAsync(StreamAsync(records), options).ConfigureAwait(false);
        }
        catch (AdapterFault fault)
        {
            log.Fail(subject, fault.Message);
            return null;
        }
    }

    public static async IAsyncEnumerable<Record> StreamAsync(IEnumerable<Record> records, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
