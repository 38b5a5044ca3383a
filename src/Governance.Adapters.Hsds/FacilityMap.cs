using System.Globalization;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds;

/// <summary>The mapping between services and locations of the specification and <see cref="Facility"/>. A service is a facility with one service.</summary>
internal static class FacilityMap
{
    public const string Service = "service";
    public const string Location = "location";

    /// <summary>An organisation that is a facility, with all its services. It looks like any organisation, so it is read by its name alone.</summary>
    public const string Whole = "facility";

    /// <summary>A service at one of the places where it is offered (JSON): the specification has both as objects within it.</summary>
    public const string Offer = "service-at-location";

    private static readonly string[] OfOffers = ["service/id", "service/name", "location/id", "location/name"];
    private static readonly string[] OfWholes = ["id", "name", "services"];
    private static readonly string[] OfServices = ["status", "interpretation_services", "application_process", "fees", "fees_description", "eligibility_description", "minimum_age", "maximum_age", "wait_time", "accreditations", "assured_date", "schedules", "service_at_locations"];
    private static readonly string[] OfLocations = ["location_type", "transportation", "addresses", "physical_addresses", "external_identifier_type"];

    private static readonly IReadOnlyList<FieldConverter<Facility>> Position = FieldConverters.Together<Facility>(
        static (cells, f) =>
        {
            if (Addresses.Degrees(cells[0]?.Trim(), 90) is not { } latitude)
                return 0;
            if (Addresses.Degrees(cells[1]?.Trim(), 180) is not { } longitude)
                return 1;
            (f.Place ??= new Place()).Point = new GeoPoint(latitude, longitude);
            return null;
        },
        static f => Addresses.IsDisclosed(f) ? f.Place?.Point?.Latitude.ToString(CultureInfo.InvariantCulture) : null,
        static f => Addresses.IsDisclosed(f) ? f.Place?.Point?.Longitude.ToString(CultureInfo.InvariantCulture) : null);

    public static IEnumerable<string> Names => Map.Layouts.SelectMany(l => l.Columns).SelectMany(c => c.Aliases.Prepend(c.Name)).Concat(OfServices).Concat(OfLocations);

    /// <summary>Whether the columns are those of a service at a place of which neither name nor id is told.</summary>
    public static bool IsOfferSomewhere(IReadOnlyList<string> columns)
        => columns.Contains(OfOffers[0]) && columns.Contains(OfOffers[1]) && columns.Any(c => c.StartsWith(Location + "/", StringComparison.Ordinal));

    /// <summary>Whether the columns are those of an organisation with its services.</summary>
    public static bool IsWhole(IReadOnlyList<string> columns) => Array.TrueForAll(OfWholes, columns.Contains);

    /// <summary>Whether the columns are all of those that we write of a facility with its services, and none that organisations alone have.</summary>
    public static bool IsWholeTable(IReadOnlyList<string> columns)
        => Map.Layout(Whole)!.Columns is var whole && whole.All(c => columns.Contains(c.Name)) && !columns.Any(n => OrganizationMap.IsOwn(n) && !whole.Any(c => c.IsNamed(n)));

    /// <summary>Whether the members of an object are those of a service at a place, which tell it before what is in them does.</summary>
    public static bool IsOffer(IReadOnlyList<string> members) => members.Contains("id") && members.Contains(Location) && (members.Contains(Service) || members.Contains("schedules"));

    /// <summary>The map.</summary>
    public static FieldMap<Facility> Map { get; } = new()
    {
        Format = HsdsFormat.Id,
        Create = static () => new Facility { Id = "", Name = Texts.Of(""), Source = Ids.Directory },
        Finish = static (f, place) =>
        {
            place.Stamp(f, HsdsFormat.Id);

            // A location may go without a name, as no other facility may: it is then known by its id.
            if (place.Layout == Location && f.Name.Text.Length == 0)
                f.Name = Texts.Of(Ids.Written(Ids.Location, f));
        },
        Guard = static f =>
        {
            Persons.Guard(f);
            Shelters.Guard(f);
        },
        IsRecord = static f => f.Name.Text.Length > 0,
        Findings = TabularDiagnostics.OfCells,
        Layouts = [Layout(Location, OfLocations, 1, Locations()), Layout(Service, OfServices, 2, Services()), Layout(Offer, OfOffers, 3, Offered()), Layout(Whole, [], 1, Wholes())],
    };

    private static FieldLayout<Facility> Layout(string id, string[] own, int least, IReadOnlyList<FieldColumn<Facility>> columns) => new()
    {
        Id = id,
        Codec = FormulaText.Codec,
        Sheet = id + "s",
        Accepts = header => header.Count(h => own.Contains(h.Trim(), StringComparer.OrdinalIgnoreCase)) >= least,
        Columns = columns,
    };

    /// <summary>What services and locations have alike.</summary>
    /// <param name="table">What the ids are of.</param>
    /// <param name="service">What stands before the names of a service's columns, where it is within another object.</param>
    private static FieldColumn<Facility>[] Shared(string table, string service = "") =>
    [
        Column("id", "/id", "Id", "Identifiant", Ids.Own<Facility>(table), HsdsDiagnostics.NotAnId, isRequired: true),
        Column($"{service}organization_id", "/operators/*/organisationId", "Who provides it, by id", "Qui l’assure, par identifiant", Ids.Of<Facility>(Ids.Organization, f => Operator(f)?.OrganisationId, (f, id) => Provider(f).OrganisationId = id), HsdsDiagnostics.NotAnId),
        Column($"{service}organization/id", "/operators/*/identifiers/*/value", "Who provides it, by its id, where the organisation itself stands within", "Qui l’assure, par son identifiant, là où l’organisation elle-même figure", FieldConverters.Text<Facility>((f, t) => Provider(f).Identifiers = [new Identifier { Scheme = HsdsFormat.Id, Value = t }], f => Operator(f)?.Identifiers?.FirstOrDefault(i => i.Scheme == HsdsFormat.Id)?.Value)),
        Column($"{service}organization/name", "/operators/*/name", "Who provides it, by name", "Qui l’assure, par nom", FieldConverters.Text<Facility>((f, t) => Provider(f).Name = t, f => Operator(f)?.Name)),
        Column($"{service}name", "/name/text", "Name", "Nom", Texts.In<Facility>(f => table == Ids.Location && f.Name.Text == Ids.Written(table, f) ? null : f.Name, (f, t) => f.Name = t), isRequired: table != Ids.Location),
        Column($"{service}description", "/description/text", "Description", "Description", Texts.In<Facility>(f => f.Description, (f, t) => f.Description = t)),
        Column($"{service}url", "/url", "Website", "Site", FieldConverters.Text<Facility>((f, t) => f.Url = t, f => f.Url)),
        Column("phones", "/contacts", "Public numbers", "Numéros publics", Contacts.Phones<Facility>(f => f.Contacts, (f, c) => f.Contacts = c), HsdsDiagnostics.NotAList, ColumnKind.Json),
        Column("schedules", "/services/*/schedule", "Opening hours", "Horaires", FieldConverters.Of<Facility>(static (cell, f) => Hours.TryRead(cell, h => Of(f).Schedule = h), static f => Hours.Write(Ids.Key(f), f.Services?.FirstOrDefault()?.Schedule)), HsdsDiagnostics.NotAList, ColumnKind.Json, alias: "regular_schedules"),
    ];

    private static FieldColumn<Facility>[] Locations() =>
    [
        .. Shared(Ids.Location),
        .. Place(),
        Column("languages", "/languages", "Languages spoken", "Langues parlées", FieldConverters.Of<Facility>(static (cell, f) => Hours.TryReadLanguages(cell, l => f.Languages = l), static f => Hours.WriteLanguages(Ids.Key(f), f.Languages)), HsdsDiagnostics.NotAList, ColumnKind.Json),
    ];

    private static FieldColumn<Facility>[] Services() =>
    [
        .. Shared(Ids.Service),
        .. OfService(),
        Column("service_at_locations", "/place", "Where it is offered: the first place; not written where it is withheld", "Où il est offert : le premier lieu ; non écrit s’il est tenu secret", FieldConverters.Of<Facility>(Addresses.ReadOffered, static f => Addresses.WriteOffered(f)), HsdsDiagnostics.NotAList, ColumnKind.Json, pointers: ["/place", "/address"]),
    ];

    private static FieldColumn<Facility>[] Offered() =>
    [
        // What is within one object stands together.
        .. Shared(Ids.Offer, "service/").OrderBy(c => c.Name.StartsWith("service/", StringComparison.Ordinal)),
        Made("service/id", "/services", "Id of the service", "Identifiant du service", static f => Ids.Of(Ids.Key(f), "service", 0)),
        .. OfService("service/"),
        Made("location/id", "/place", "Id of the place", "Identifiant du lieu", static f => Addresses.IsDisclosed(f) && f.Place is not null ? Ids.Of(Ids.Key(f), "location", 0) : null),
        Column("location/name", "/place/name", "Where it is offered; not written where it is withheld", "Où il est offert ; non écrit s’il est tenu secret", FieldConverters.Text<Facility>((f, t) => (f.Place ??= new Place()).Name = t, f => Addresses.IsDisclosed(f) ? f.Place?.Name : null)),
        .. Place("location/"),
    ];

    private static FieldColumn<Facility>[] OfService(string service = "") =>
    [
        Column($"{service}email", "/contacts", "Public e-mail address", "Courriel public", Contacts.Mail<Facility>(f => f.Contacts, (f, c) => f.Contacts = c)),
        Column($"{service}status", "/services/*/status", "State of the service", "État du service", FieldConverters.Of<Facility>(
            static (cell, f) => Set(States.Read(cell), s => Of(f).Status = s),
            static f => States.Write(f, f.Services?.FirstOrDefault())), HsdsDiagnostics.UnknownStatus),
        Text($"{service}application_process", "/services/*/application", "How to apply", "Comment y accéder", s => s.Application, (s, t) => s.Application = t),
        Text($"{service}fees_description", "/services/*/cost", "What it costs", "Ce que cela coûte", s => s.Cost, (s, t) => s.Cost = t),
        Text($"{service}eligibility_description", "/services/*/eligibility", "Who may use it", "Qui peut y recourir", s => s.Eligibility, (s, t) => s.Eligibility = t),
        Column($"{service}minimum_age", "/services/*/minimumAge", "Least age", "Âge minimal", Age(s => s.MinimumAge, (s, a) => s.MinimumAge = a), HsdsDiagnostics.NotAnAge, ColumnKind.Number),
        Column($"{service}maximum_age", "/services/*/maximumAge", "Greatest age", "Âge maximal", Age(s => s.MaximumAge, (s, a) => s.MaximumAge = a), HsdsDiagnostics.NotAnAge, ColumnKind.Number),
        Column($"{service}languages", "/services/*/languages", "Languages spoken", "Langues parlées", FieldConverters.Of<Facility>(static (cell, f) => Hours.TryReadLanguages(cell, l => Of(f).Languages = l), static f => Hours.WriteLanguages(Ids.Key(f), f.Services?.FirstOrDefault()?.Languages)), HsdsDiagnostics.NotAList, ColumnKind.Json),
        Column($"{service}attributes", "/services/*/kind", "Terms of a classification; one that is plain gives the kind of service", "Termes d’une classification ; un terme clair donne le type de service", Terms.Converter, HsdsDiagnostics.NotAList, ColumnKind.Json),
    ];

    private static FieldColumn<Facility>[] Place(string location = "") =>
    [
        Column($"{location}location_type", "/kind", "Physical or virtual", "Lieu physique ou virtuel", FieldConverters.Of<Facility>(
            static (cell, f) =>
            {
                f.Kind = cell.Trim() == "virtual" ? "online-service" : f.Kind;
                return true;
            },
            static f => f.Kind is "online-service" or "hotline" ? "virtual" : "physical")),
        Column($"{location}latitude", "/place/point/latitude", "Latitude; not written where the place is withheld", "Latitude ; non écrite si le lieu est tenu secret", Position[0], HsdsDiagnostics.NotAPosition, ColumnKind.Number),
        Column($"{location}longitude", "/place/point/longitude", "Longitude", "Longitude", Position[1], HsdsDiagnostics.NotAPosition, ColumnKind.Number),
        Column($"{location}addresses", "/address", "Postal address; not written where the place is withheld", "Adresse postale ; non écrite si le lieu est tenu secret", FieldConverters.Of<Facility>(static (cell, f) => Addresses.TryRead(Items.Read(cell), a => f.Address = a), static f => Items.Write(Addresses.Write(f))), HsdsDiagnostics.NotAList, ColumnKind.Json, alias: $"{location}physical_addresses"),
    ];

    private static FieldColumn<Facility>[] Wholes() =>
    [
        Column("id", "/id", "Id", "Identifiant", Ids.Own<Facility>(Ids.Organization), HsdsDiagnostics.NotAnId, isRequired: true),
        Column("parent_organization_id", "/operators/*/organisationId", "Who provides it, by id", "Qui l’assure, par identifiant", Ids.Of<Facility>(Ids.Organization, f => Operator(f)?.OrganisationId, (f, id) => Provider(f).OrganisationId = id), HsdsDiagnostics.NotAnId),
        Column("name", "/name/text", "Name", "Nom", Texts.In<Facility>(f => f.Name, (f, t) => f.Name = t), isRequired: true),
        Column("description", "/description/text", "Description; the name where there is none, as the standard demands one", "Description ; le nom à défaut, la norme en exigeant une", Texts.In<Facility>(f => f.Description ?? (Ids.IsOurs(f) ? f.Name : null), (f, t) => f.Description = t)),
        Column("email", "/contacts", "Public e-mail address", "Courriel public", Contacts.Mail<Facility>(f => f.Contacts, (f, c) => f.Contacts = c)),
        Column("website", "/url", "Website", "Site", FieldConverters.Text<Facility>((f, t) => f.Url = t, f => f.Url)),
        Column("phones", "/contacts", "Public numbers", "Numéros publics", Contacts.Phones<Facility>(f => f.Contacts, (f, c) => f.Contacts = c), HsdsDiagnostics.NotAList, ColumnKind.Json),
        Column("services", "/services", "All services, and the place where they are offered; the place is not written where it is withheld", "Tous les services, et le lieu où ils sont offerts ; le lieu n’est pas écrit s’il est tenu secret", Offers.Converter, HsdsDiagnostics.NotAList, ColumnKind.Json, pointers: ["/services", "/place", "/address"]),
    ];

    internal static Service Of(Facility facility)
    {
        facility.Services ??= [new Service { Kind = "other" }];
        return facility.Services[0];
    }

    private static OrganisationRef? Operator(Facility facility) => facility.Operators?.FirstOrDefault();

    private static OrganisationRef Provider(Facility facility)
    {
        facility.Operators ??= [new OrganisationRef()];
        return facility.Operators[0];
    }

    private static bool Set<TValue>(TValue? value, Action<TValue> set)
    {
        if (value is null)
            return false;
        set(value);
        return true;
    }

    private static FieldConverter<Facility> Age(Func<Service, int?> get, Action<Service, int> set) => FieldConverters.Of<Facility>(
        (cell, f) =>
        {
            if (Ages.Read(cell) is not { } age)
                return false;
            set(Of(f), age);
            return true;
        },
        f => f.Services?.FirstOrDefault() is { } service ? get(service)?.ToString(CultureInfo.InvariantCulture) : null);

    private static FieldColumn<Facility> Text(string name, string pointer, string en, string fr, Func<Service, LocalizedText?> get, Action<Service, LocalizedText> set)
        => Column(name, pointer, en, fr, Texts.In<Facility>(f => f.Services?.FirstOrDefault() is { } s ? get(s) : null, (f, t) => set(Of(f), t)));

    /// <summary>An id that an object must have and no field takes: what stood there is kept, what is new is made.</summary>
    private static FieldColumn<Facility> Made(string name, string pointer, string en, string fr, Func<Facility, string?> make)
        => Column(name, pointer, en, fr, FieldConverters.Of<Facility>(static (_, _) => true, make));

    private static FieldColumn<Facility> Column(
        string name, string pointer, string en, string fr, FieldConverter<Facility> converter, DiagnosticDescriptor? refusal = null, ColumnKind kind = ColumnKind.Text, bool isRequired = false, string? alias = null, IReadOnlyList<string>? pointers = null)
        => new(new MappedField<Facility> { Pointers = pointers ?? [pointer], MeaningEn = en, MeaningFr = fr, Converter = converter, Refusal = refusal, Kind = kind }, name, null, alias is null ? [] : [alias]) { IsRequired = isRequired };
}
