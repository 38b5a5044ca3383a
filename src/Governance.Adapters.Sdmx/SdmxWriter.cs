using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Writes observations in a wire form: the one that is named, else the one they came in where the name of the output allows
/// it, else the newest of its kind. All are looked at first, so that every message says what is in it.
/// </summary>
internal sealed class SdmxWriter : FormatWriter
{
    public override FormatInfo Format => SdmxFormat.Info;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Layout is { } named && !Forms.All.Contains(named))
            throw new ArgumentException("The format has no layout of this name.", nameof(options));
        var spool = new RecordSpool();
        await using var _ = spool.ConfigureAwait(false);
        var losses = new LossCounter(SdmxFormat.Id);
        var held = new HeldIndicators(losses, Series.IsMade, static o => Series.Of(o, null));
        var findings = new List<Diagnostic>();
        var beside = await StructuresBeside.OfAsync(options.Inputs, cancellationToken).ConfigureAwait(false);
        var structures = Structures.Read(options.Companions, beside.Structures, findings);
        Shape? shape = null;
        var (form, others) = ("", 0L);
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (held.Take(record))
                continue;
            if (record is not Observation observation)
            {
                losses.Add(record, "", LossReason.NotCarried);
                others++;
                continue;
            }

            if (shape is null)
            {
                form = options.Layout ?? Forms.For(target.Name, observation.Source?.Format);
                shape = new Shape(structures, form);
            }

            shape.See(observation);
            await spool.AddAsync(observation, cancellationToken).ConfigureAwait(false);
        }

        form = shape is null ? options.Layout ?? Forms.For(target.Name, came: null) : form;
        shape ??= new Shape(structures, form);
        var report = Forms.IsCsv(form)
            ? await WriteCsvAsync(form, shape, structures, SeenAsync(spool, held, cancellationToken), target, options with { Layout = form }, cancellationToken).ConfigureAwait(false)
            : await MessageOutput.WriteAsync(form, shape, spool, held, target, options, cancellationToken).ConfigureAwait(false);
        held.End();
        return held.Add(report with { Read = report.Read + others }) with { Findings = findings };
    }

    private static async Task<WriteReport> WriteCsvAsync(string form, Shape shape, Structures structures, IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken)
    {
        var components = shape.Components();
        var map = ObservationMap.For(form, components.ConvertAll(c => c.Id), components, CsvMessage.Codec, shape.Unsaid);
        var writer = new TableFormatWriter<Observation>(SdmxFormat.Info, map)
        {
            Layout = _ => CsvMessage.Layout,
            MapOf = first => first.Source?.Format == $"{SdmxFormat.Id}/{form}" && map.HeaderOf(first) is { } header
                ? ObservationMap.For(form, header, CsvColumns.Of(header, structures.Of(null, isFlow: false)), CsvMessage.Codec)
                : null,
        };
        return await writer.WriteAsync(records, target, options, cancellationToken).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<Record> SeenAsync(RecordSpool spool, HeldIndicators held, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in spool.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            held.See((Observation)record);
            yield return record;
        }
    }
}
