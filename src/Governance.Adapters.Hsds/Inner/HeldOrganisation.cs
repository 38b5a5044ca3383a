using System.Text.Json;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Hsds.Inner;

/// <summary>An organisation that waits for the records of the services and locations within it: they say what may be told of these.</summary>
internal sealed class HeldOrganisation
{
    private readonly Organisation _organisation;
    private readonly IReadOnlyList<InnerRecord> _all;
    private readonly Dictionary<string, Queue<InnerRecord>> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<InnerRecord, Facility> _taken = [];

    private HeldOrganisation(Organisation organisation, IReadOnlyList<InnerRecord> all)
    {
        (_organisation, _all) = (organisation, all);
        foreach (var records in all.Where(r => r.Facility is not null).GroupBy(r => r.Facility!.Id, StringComparer.Ordinal))
            _byId[records.Key] = new Queue<InnerRecord>(records);
    }

    /// <summary>Holds an organisation; null where nothing is within it.</summary>
    public static async Task<HeldOrganisation?> OfAsync(Organisation organisation, CancellationToken cancellationToken)
        => await InnerRecords.ReadAsync(organisation, HsdsFormat.Id, new ReadOptions(), cancellationToken).ConfigureAwait(false) is { Count: > 0 } all ? new HeldOrganisation(organisation, all) : null;

    /// <summary>Takes a record that came from within the organisation; of several with one id, in their order.</summary>
    /// <returns>False where it is another, or came before.</returns>
    public bool Takes(Facility facility)
        => _byId.TryGetValue(facility.Id, out var records) && records.TryPeek(out var next) && next.Facility!.Source?.Format == facility.Source?.Format && _taken.TryAdd(records.Dequeue(), facility);

    /// <summary>The organisation as it may be written, and behind it the records for which it has no place.</summary>
    public async Task<IReadOnlyList<Record>> CloseAsync(InnerLosses losses, WriteOptions options, CancellationToken cancellationToken)
    {
        // Where the output gets nothing of what the source said, nothing within the organisation is written.
        if (WriteGate.Pass(_organisation, HsdsFormat.Info.ImpliedAudience, options, new LossCounter()) is not Organisation admitted || !InnerRecords.Lists.Any(l => InnerRecords.TextOf(admitted, l.List) is not null))
            return [_organisation, .. _taken.Values];
        var barred = _taken.Where(t => WriteGate.Pass(t.Value, HsdsFormat.Info.ImpliedAudience, options, new LossCounter()) is not { } passed || !ReferenceEquals(passed, t.Value)).Select(t => t.Key).ToHashSet();

        // Whose record did not come may be withheld, in one that comes later or that somebody took out: neither it nor its place is told.
        var unseen = _all.Where(r => r.Facility is { } facility && !_taken.ContainsKey(r) && !losses.Told.Contains(facility.Id)).ToList();
        barred.UnionWith(unseen);
        foreach (var facility in unseen.Select(r => r.Facility!))
            facility.LocationDisclosure = LocationDisclosure.Withheld;
        var withheld = InnerShelters.Of(_organisation, _all, r => _taken.GetValueOrDefault(r) ?? r.Facility);
        var written = withheld.Count + barred.Count == 0 ? _organisation : ShelteredServices.Without(_organisation, _all, withheld, barred, losses.Counter);
        written = ShelteredTexts.Without(written, withheld.Count > 0, losses.Counter);
        var found = written == _organisation ? _all : await InnerRecords.ReadAsync(written, HsdsFormat.Id, new ReadOptions(), cancellationToken).ConfigureAwait(false);
        var readBacks = found.Select(r => r.Facility).OfType<Facility>().GroupBy(f => f.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<Facility>(g), StringComparer.Ordinal);
        foreach (var (record, given) in _taken.Where(t => !barred.Contains(t.Key)))
        {
            losses.Read++;
            if (!withheld.Contains(record) && losses.Told.Count < RepeatedIds.Capacity)
                losses.Told.Add(given.Id);
            if (!readBacks.TryGetValue(given.Id, out var sameId) || !sameId.TryDequeue(out var readBack))
            {
                losses.Counter.Add(given, "", LossReason.Withheld);
                continue;
            }

            losses.Written++;
            losses.Counter.Compare(withheld.Contains(record) ? WithholdingWriter.Without(given, losses.Counter) : given, LikeTable(given, readBack));
        }

        return [written, .. _taken.Where(t => barred.Contains(t.Key)).Select(t => t.Value)];
    }

    /// <summary>How the list of a record was made is no loss where it is made otherwise.</summary>
    private static Facility LikeTable(Facility given, Facility readBack)
    {
        foreach (var field in (string[])[FieldMap<Facility>.ColumnsField, FieldMap<Facility>.TableField])
        {
            if (given.Extensions?.TryGetValue(HsdsFormat.Id, out var from) != true || !from!.TryGetValue(field, out var noted))
                continue;
            readBack.Extensions ??= new Dictionary<string, IDictionary<string, JsonElement>>();
            if (!readBack.Extensions.TryGetValue(HsdsFormat.Id, out var own))
                readBack.Extensions[HsdsFormat.Id] = own = new Dictionary<string, JsonElement>();
            own[field] = noted;
        }

        return readBack;
    }
}
