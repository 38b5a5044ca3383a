using System.Runtime.CompilerServices;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds.Inner;

/// <summary>
/// Writes organisations with the services and locations that are kept within them. Records of these that come behind their
/// organisation are written within it: as they were read, without their place where that is withheld; what else was changed in
/// them is in the report.
/// </summary>
/// <param name="inner">Writes the organisations.</param>
internal sealed class InnerWriter(FormatWriter inner) : FormatWriter
{
    private const string FromServices = $"{HsdsFormat.Id}/{FacilityMap.Service}";
    private const string FromLocations = $"{HsdsFormat.Id}/{FacilityMap.Location}";

    public override FormatInfo Format => inner.Format;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        var within = new InnerLosses();
        var report = await inner.WriteAsync(FoldAsync(records, within, options, cancellationToken), target, options, cancellationToken).ConfigureAwait(false);
        return within.Read == 0 && within.Counter.Losses.Count == 0 ? report : report with
        {
            Read = report.Read + within.Read,
            Written = report.Written + within.Written,
            Losses = [.. report.Losses.Concat(within.Counter.Losses).OrderBy(l => l.RecordType, StringComparer.Ordinal).ThenBy(l => l.Field, StringComparer.Ordinal).ThenBy(l => l.Reason)],
        };
    }

    private static async IAsyncEnumerable<Record> FoldAsync(IAsyncEnumerable<Record> records, InnerLosses losses, WriteOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        HeldOrganisation? held = null;
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (record is Facility { Source.Format: FromServices or FromLocations } hidden && !Addresses.IsDisclosed(hidden))
                losses.Secret.Add(hidden.Id);
            if (record is Facility facility && held?.Takes(facility) == true)
                continue;
            foreach (var ready in held is null ? [] : await held.CloseAsync(losses, options, cancellationToken).ConfigureAwait(false))
                yield return ready;
            held = record is Organisation organisation ? await HeldOrganisation.OfAsync(organisation, cancellationToken).ConfigureAwait(false) : null;
            if (held is null)
                yield return record is Organisation alone ? ShelteredTexts.Without(alone, hasShelter: false, losses.Counter) : record;
        }

        foreach (var ready in held is null ? [] : await held.CloseAsync(losses, options, cancellationToken).ConfigureAwait(false))
            yield return ready;
    }
}
