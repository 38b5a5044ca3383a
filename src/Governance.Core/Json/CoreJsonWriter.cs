using System.Buffers;
using Governance.Core.Formats;

namespace Governance.Core.Json;

/// <summary>Writes records as core JSON: an array, or one record a line. Nothing is lost but what may not travel.</summary>
internal sealed class CoreJsonWriter(FormatInfo format, bool isArray) : FormatWriter
{
    public override FormatInfo Format => format;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Layout is { } named && !format.Versions.Contains(named))
            throw new ArgumentException("The format has no layout of this name.", nameof(options));
        var (read, written) = (0L, 0L);
        var losses = new LossCounter();
        var buffer = new ArrayBufferWriter<byte>();
        var output = target.CreateMain();
        await using (output.ConfigureAwait(false))
        {
            await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                read++;
                if (WriteGate.Pass(record, format.ImpliedAudience, options, losses) is not { } admitted)
                    continue;

                buffer.ResetWrittenCount();
                if (isArray)
                    buffer.Write(written == 0 ? "[\n"u8 : ",\n"u8);
                RecordJson.Write(admitted, buffer);
                if (!isArray)
                    buffer.Write("\n"u8);
                written++;
                await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            }

            if (isArray)
                await output.WriteAsync((written == 0 ? "[]\n"u8 : "\n]\n"u8).ToArray(), cancellationToken).ConfigureAwait(false);
        }

        return new WriteReport(read, written, losses.Losses);
    }
}
