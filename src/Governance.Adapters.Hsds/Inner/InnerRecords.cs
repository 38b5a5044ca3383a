using System.Globalization;
using System.Text;
using System.Text.Json;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds.Inner;

/// <summary>The services and locations within an organisation, each read as one of a file of its own would be.</summary>
internal static class InnerRecords
{
    public const string Services = "services";
    public const string Locations = "locations";

    /// <summary>What is said of how objects come back: within an organisation they come back as they are spelled.</summary>
    private static readonly string[] OfWayBack = [TabularDiagnostics.MemberKind.Code, TabularDiagnostics.EmptyMember.Code];

    private static readonly TableLayout Layout = HsdsFormat.Tables(TableLayout.Of(FacilityMap.Map));

    /// <summary>The lists with the layout of what is in each.</summary>
    public static IReadOnlyList<(string List, string Layout)> Lists { get; } = [(Services, FacilityMap.Service), (Locations, FacilityMap.Location)];

    /// <summary>The text of a list, as it is kept with the organisation; null where it has none, or an empty one.</summary>
    public static string? TextOf(Organisation organisation, string list)
        => organisation.Extensions?.TryGetValue(HsdsFormat.Id, out var own) == true && own.TryGetValue(list, out var kept) && kept.ValueKind == JsonValueKind.String
            && kept.GetString() is { } text && Items.Read(text) is not { Count: 0 } ? text : null;

    /// <summary>Reads all of them; those that are a shelter, or where one is, are withheld.</summary>
    /// <param name="organisation">The organisation with its lists.</param>
    /// <param name="input">The name of the input.</param>
    /// <param name="options">What the caller knows of the input.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>One for each object, in their order; none of a list that is no list of objects.</returns>
    public static async Task<IReadOnlyList<InnerRecord>> ReadAsync(Organisation organisation, string input, ReadOptions options, CancellationToken cancellationToken)
    {
        var all = new List<InnerRecord>();
        foreach (var (list, layout) in Lists)
        {
            if (TextOf(organisation, list) is not { } text || Items.Read(text) is not { } items)
                continue;
            var records = items.Select((json, i) => new InnerRecord(list, i, json)).ToList();
            all.AddRange(records);
            var source = await FormatSource.OpenAsync(input, new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: cancellationToken).ConfigureAwait(false);
            await using var _ = source.ConfigureAwait(false);
            var own = options with { Layout = layout, Sheet = null, HeaderRow = null, Parts = null, Fixes = null };
            await foreach (var item in BoundTables.ReadAsync(source, Layout, own, (table, _) => TableBinding.Of(FacilityMap.Map, table, 0, own), null, cancellationToken).ConfigureAwait(false))
            {
                // What is said of a list as a whole has no row.
                if (item.Origin.Start.Row is not { } row || row > records.Count)
                    continue;
                if (item.Record is Facility facility)
                    Settle(facility, organisation, layout, row);
                var record = records[(int)row - 1];
                record.Item = item with
                {
                    Record = item.Record ?? record.Facility,
                    Findings = [.. record.Item?.Findings ?? [], .. item.Findings.Where(f => !OfWayBack.Contains(f.Code))],
                };
            }
        }

        foreach (var withheld in InnerShelters.Of(organisation, all, static r => r.Facility))
        {
            if (withheld.Facility is { } facility)
                facility.LocationDisclosure = LocationDisclosure.Withheld;
        }

        return all;
    }

    /// <summary>Places a record in the input, with the organisation that it is of; one without an id is named by where it stands.</summary>
    private static void Settle(Facility facility, Organisation organisation, string layout, long row)
    {
        var place = organisation.Source?.Row;
        (facility.Source!.Row, facility.Source.Sheet) = (place, organisation.Source?.Sheet);
        facility.Operators ??= [new OrganisationRef { OrganisationId = organisation.Id }];
        if (Ids.Key(facility).Length == 0)
            facility.Id = string.Create(CultureInfo.InvariantCulture, $"{HsdsFormat.Id}:row-{place}-{layout}-{row}");
    }
}
