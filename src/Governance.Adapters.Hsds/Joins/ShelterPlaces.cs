using System.Text.Json;
using Governance.Adapters.Hsds.Inner;
using Governance.Core;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>
/// Which locations of the joined tables are those of shelters. The row of a location need not say it, nor does another service
/// that is offered there: the service that is one does, or the organisation of which both are.
/// </summary>
/// <param name="mostCharacters">How much is held of the places that services name themselves; beyond, any may be that of a shelter.</param>
internal sealed class ShelterPlaces(int mostCharacters)
{
    private const string Attribute = "attribute";
    private const string OrganizationOfRow = "organization_id";
    private static readonly string[] NameColumns = ["name", "alternate_name"];
    private readonly HashSet<string> _organizations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _services = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private readonly List<(string Service, string Location)> _own = [];
    private readonly List<(string Entity, string Id, string Organization)> _of = [];
    private HashSet<string>? _locations;
    private long _characters;
    private long _charactersOf;
    private bool _hasOrganizations;

    /// <summary>Notes a row that tells a shelter, and what it takes to know which others do. Organisations should come first: until then, who is of which of them is held.</summary>
    public void Take(HsdsTable? table, IReadOnlyList<string> header, IReadOnlyList<string> cells)
    {
        if (table is not { IsMain: true })
            return;
        var names = HsdsTables.Lower(header);
        var id = Cell("id");
        var isNamed = Array.Exists(NameColumns, n => Shelters.IsNamed(Cell(n)));
        if (table.Entity == Ids.Organization)
        {
            _hasOrganizations = true;
            if (isNamed)
                _organizations.Add(id);
            return;
        }

        if (Cell(OrganizationOfRow) is { Length: > 0 } organization)
        {
            isNamed |= _organizations.Contains(organization);
            if (!_hasOrganizations && (_charactersOf += id.Length + organization.Length) <= mostCharacters)
                _of.Add((table.Entity, id, organization));
        }

        if (table.Entity == Ids.Location)
        {
            if (isNamed)
                _places.Add(id);
            return;
        }

        if (isNamed || names.Index().Any(n => n.Index < cells.Count && Shelters.IsToldBy(n.Item, cells[n.Index])))
            _services.Add(id);
        foreach (var location in Offered.Lists.Append(InnerRecords.Locations).SelectMany(l => Offered.Of(l, Cell(l))).SelectMany(Offered.IdsOf).Append(Cell(HsdsTables.PlaceOfService)).Append(Cell(Ids.Location)).Where(l => l.Length > 0))
        {
            if ((_characters += location.Length + id.Length) <= mostCharacters)
                _own.Add((id, location));
        }

        string Cell(string name) => HsdsTables.Position(names, name) is >= 0 and var at && at < cells.Count ? cells[at].Trim() : "";
    }

    /// <summary>Whether a facility is, or is offered, where a shelter is; to be asked once all tables are read.</summary>
    public bool IsAt(SideIndex index, Facility facility)
    {
        if (_characters > mostCharacters || (_charactersOf > mostCharacters && _organizations.Count > 0))
            return true;
        _locations ??= LocationsOf(index);
        var isLocation = facility.Source?.Format == $"{HsdsFormat.Id}/{FacilityMap.Location}";
        var places = isLocation ? [] : Offers(index, Ids.Written(Ids.Service, facility));
        return (_organizations.Count > 0 && facility.Operators?.Any(o => o.OrganisationId is { } id && _organizations.Contains(Ids.Written(Ids.Organization, id))) == true)
            || (!isLocation && _services.Contains(Ids.Written(Ids.Service, facility))) || (_locations.Count > 0 && places.Concat(Offered.IdsOf(facility)).Any(_locations.Contains));
    }

    private HashSet<string> LocationsOf(SideIndex index)
    {
        foreach (var (entity, id, _) in _of.Where(o => _organizations.Contains(o.Organization)))
            (entity == Ids.Location ? _places : _services).Add(id);
        _of.Clear();
        return [.. Offers(index).Concat(_own).Where(o => IsShelter(index, o.Service)).Select(o => o.Location), .. _places];
    }

    private bool IsShelter(SideIndex index, string service) => _services.Contains(service)
        || index.Of(Ids.Service, service).Any(r => r.Row.Table.Kind.Entity == Attribute && TermsOf(index, r.Row).Any(Shelters.IsTerm));

    /// <summary>The words of the terms that a row puts on a service.</summary>
    private static IEnumerable<string?> TermsOf(SideIndex index, SideRow row) => row.Table.Keys.Index()
        .Where(k => k.Item.Member is not null && row.Names[k.Index].Length > 0)
        .Select(k => index.Named(k.Item.Entity!, row.Names[k.Index]) is { } term ? NameIn(term) : null);

    private static string? NameIn(SideRow term)
    {
        using var document = JsonDocument.Parse(term.Json);
        return document.RootElement.Text("name");
    }

    private static IEnumerable<(string Service, string Location)> Offers(SideIndex index) => index.Tables.Where(t => t.Kind.Entity == Ids.Offer).SelectMany(t => t.Rows)
        .Select(r => (Key(r, Ids.Service), Key(r, Ids.Location))).Where(o => o is { Item1.Length: > 0, Item2.Length: > 0 });

    private static IEnumerable<string> Offers(SideIndex index, string service) => index.Of(Ids.Service, service)
        .Where(r => r.Row.Table.Kind.Entity == Ids.Offer).Select(r => Key(r.Row, Ids.Location)).Where(l => l.Length > 0);

    private static string Key(SideRow row, string entity)
        => row.Table.Keys.Index().Where(k => k.Item.Entity == entity).Select(k => row.Names[k.Index]).FirstOrDefault() ?? "";
}
