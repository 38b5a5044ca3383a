using System.Xml;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Iati;

/// <summary>
/// Writes activities with the indicators and observations that follow them, or organisations: the first record says which. An
/// indicator follows the activity that links to it, an observation its indicator; those that do not are counted as lost.
/// </summary>
internal sealed class IatiWriter : FormatWriter
{
    public override FormatInfo Format => IatiFormat.Info;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Layout is { } layout && !Format.Versions.Contains(layout))
            throw new ArgumentException("The format has no layout of this name.", nameof(options));
        var output = target.CreateMain();
        await using var _ = output.ConfigureAwait(false);
        using var buffer = new MemoryStream();
        using var xml = XmlWriter.Create(buffer, ElementWriter.Settings);
        using var file = new WrittenFile(xml, options);
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            file.Add(record);
            await FlushAsync().ConfigureAwait(false);
        }

        file.End();
        await FlushAsync().ConfigureAwait(false);
        return file.Report;

        async ValueTask FlushAsync()
        {
            xml.Flush();
            if (buffer.Length == 0)
                return;
            await output.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellationToken).ConfigureAwait(false);
            buffer.SetLength(0);
        }
    }
}
