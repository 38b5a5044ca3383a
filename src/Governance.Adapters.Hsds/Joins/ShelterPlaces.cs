using System.Text.Json;
using Governance.Core;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>
/// Which locations of the joined tables are those of shelters. The row of a location does not say it, nor does another service
/// that is offered there: only the service that is one does.
/// </summary>
/// <param name="mostCharacters">How much is held of the places that services name themselves; beyond, any may be that of a shelter.</param>
internal sealed class ShelterPlaces(int mostCharacters)
{
    private const string Attribute = "attribute";
    private static readonly string[] NameColumns = ["name", "alternate_name"];
    private readonly HashSet<string> _services = new(StringComparer.Ordinal);
    private readonly List<(string Service, string Location)> _own = [];
    private HashSet<string>? _locations;
    private long _characters;

    /// <summary>Notes a service that has the name of a shelter.</summary>
    public void Take(HsdsTable? table, IReadOnlyList<string> header, IReadOnlyList<string> cells)
    {
        if (table?.Entity != Ids.Service)
            return;
        var names = HsdsTables.Lower(header);
        if (Array.Exists(NameColumns, n => Shelters.IsNamed(Cell(n))))
            _services.Add(Cell("id"));
        if (Cell(HsdsTables.PlaceOfService) is { Length: > 0 } location && (_characters += location.Length + Cell("id").Length) <= mostCharacters)
            _own.Add((Cell("id"), location));

        string Cell(string name) => HsdsTables.Position(names, name) is >= 0 and var at && at < cells.Count ? cells[at].Trim() : "";
    }

    /// <summary>Whether a facility is, or is offered, where a shelter is; to be asked once all tables are read.</summary>
    public bool IsAt(SideIndex index, Facility facility)
    {
        if (_characters > mostCharacters)
            return true;
        _locations ??= [.. Offers(index).Concat(_own).Where(o => IsShelter(index, o.Service)).Select(o => o.Location)];
        return _locations.Count > 0 && (facility.Source?.Format == $"{HsdsFormat.Id}/{FacilityMap.Location}"
            ? _locations.Contains(Ids.Written(Ids.Location, facility))
            : Offers(index, Ids.Written(Ids.Service, facility)).Concat(PlaceOf(facility)).Any(_locations.Contains));
    }

    /// <summary>The place that a service names itself.</summary>
    private static IEnumerable<string> PlaceOf(Facility facility)
        => facility.Extensions?.TryGetValue(HsdsFormat.Id, out var own) == true && own.TryGetValue(HsdsTables.PlaceOfService, out var place) && place.ValueKind == JsonValueKind.String ? [place.GetString()!.Trim()] : [];

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
