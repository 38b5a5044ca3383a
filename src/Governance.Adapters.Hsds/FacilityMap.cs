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

    /// <summary>The map.</summary>
    public static FieldMap<Facility> Map { get; } = new()
    {
        Format = HsdsFormat.Id,
        Create = static () => new Facility { Id = "", Name = Texts.Of("") },
        Finish = static (f, place) => place.Stamp(f, HsdsFormat.Id),
        Guard = Persons.Guard,
        IsRecord = static f => f.Name.Text.Length > 0,
        Findings = new FieldFindings(TabularDiagnostics.NotConverted, TabularDiagnostics.Contradicts),
        Layouts = [Layout(Location, OfLocations, 1, Locations()), Layout(Service, OfServices, 2, Services()), Layout(Whole, [], 1, Wholes())],
    };

    private static FieldLayout<Facility> Layout(string id, string[] own, int least, IReadOnlyList<FieldColumn<Facility>> columns) => new()
    {
        Id = id,
        Codec = FormulaText.Codec,
        Sheet = id + "s",
        Accepts = header => header.Count(h => own.Contains(h.Trim(), StringComparer.OrdinalIgnoreCase)) >= least,
        Columns = columns,
    };

    private static FieldColumn<Facility>[] Shared(string table) =>
    [
        Column("id", "/id", "Id", "Identifiant", Ids.Own<Facility>(table), HsdsDiagnostics.NotAnId, isRequired: true),
        Column("organization_id", "/operators/*/organisationId", "Who provides it, by id", "Qui l’assure, par identifiant", Ids.Of<Facility>(Ids.Organization, f => Operator(f)?.OrganisationId, (f, id) => Provider(f).OrganisationId = id), HsdsDiagnostics.NotAnId, alias: "organization/id"),
        Column("organization/name", "/operators/*/name", "Who provides it, by name", "Qui l’assure, par nom", FieldConverters.Text<Facility>((f, t) => Provider(f).Name = t, f => Operator(f)?.Name)),
        Column("name", "/name/text", "Name", "Nom", Texts.In<Facility>(f => f.Name, (f, t) => f.Name = t), isRequired: true),
        Column("description", "/description/text", "Description", "Description", Texts.In<Facility>(f => f.Description, (f, t) => f.Description = t)),
        Column("url", "/url", "Website", "Site", FieldConverters.Text<Facility>((f, t) => f.Url = t, f => f.Url)),
        Column("phones", "/contacts", "Public numbers", "Numéros publics", Contacts.Phones<Facility>(f => f.Contacts, (f, c) => f.Contacts = c), HsdsDiagnostics.NotAList, ColumnKind.Json),
        Column("schedules", "/services/*/schedule", "Opening hours", "Horaires", FieldConverters.Of<Facility>(static (cell, f) => Hours.TryRead(cell, h => Of(f).Schedule = h), static f => Hours.Write(Ids.Key(f), f.Services?.FirstOrDefault()?.Schedule)), HsdsDiagnostics.NotAList, ColumnKind.Json, alias: "regular_schedules"),
    ];

    private static FieldColumn<Facility>[] Locations() =>
    [
        .. Shared(Ids.Location),
        Column("location_type", "/kind", "Physical or virtual", "Lieu physique ou virtuel", FieldConverters.Of<Facility>(
            static (cell, f) =>
            {
                f.Kind = cell.Trim() == "virtual" ? "online-service" : f.Kind;
                return true;
            },
            static f => f.Kind is "online-service" or "hotline" ? "virtual" : "physical")),
        Column("latitude", "/place/point/latitude", "Latitude; not written where the place is withheld", "Latitude ; non écrite si le lieu est tenu secret", Position[0], HsdsDiagnostics.NotAPosition, ColumnKind.Number),
        Column("longitude", "/place/point/longitude", "Longitude", "Longitude", Position[1], HsdsDiagnostics.NotAPosition, ColumnKind.Number),
        Column("addresses", "/address", "Postal address; not written where the place is withheld", "Adresse postale ; non écrite si le lieu est tenu secret", FieldConverters.Of<Facility>(static (cell, f) => Addresses.TryRead(Items.Read(cell), a => f.Address = a), static f => Items.Write(Addresses.Write(f))), HsdsDiagnostics.NotAList, ColumnKind.Json, alias: "physical_addresses"),
        Column("languages", "/languages", "Languages spoken", "Langues parlées", FieldConverters.Of<Facility>(static (cell, f) => Hours.TryReadLanguages(cell, l => f.Languages = l), static f => Hours.WriteLanguages(Ids.Key(f), f.Languages)), HsdsDiagnostics.NotAList, ColumnKind.Json),
    ];

    private static FieldColumn<Facility>[] Services() =>
    [
        .. Shared(Ids.Service),
        Column("email", "/contacts", "Public e-mail address", "Courriel public", Contacts.Mail<Facility>(f => f.Contacts, (f, c) => f.Contacts = c)),
        Column("status", "/services/*/status", "State of the service", "État du service", FieldConverters.Of<Facility>(
            static (cell, f) => Set(States.Read(cell), s => Of(f).Status = s),
            static f => States.Write(f.Services?.FirstOrDefault()?.Status)), HsdsDiagnostics.UnknownStatus),
        Text("application_process", "/services/*/application", "How to apply", "Comment y accéder", s => s.Application, (s, t) => s.Application = t),
        Text("fees_description", "/services/*/cost", "What it costs", "Ce que cela coûte", s => s.Cost, (s, t) => s.Cost = t),
        Text("eligibility_description", "/services/*/eligibility", "Who may use it", "Qui peut y recourir", s => s.Eligibility, (s, t) => s.Eligibility = t),
        Column("minimum_age", "/services/*/minimumAge", "Least age", "Âge minimal", Age(s => s.MinimumAge, (s, a) => s.MinimumAge = a), HsdsDiagnostics.NotAnAge, ColumnKind.Number),
        Column("maximum_age", "/services/*/maximumAge", "Greatest age", "Âge maximal", Age(s => s.MaximumAge, (s, a) => s.MaximumAge = a), HsdsDiagnostics.NotAnAge, ColumnKind.Number),
        Column("languages", "/services/*/languages", "Languages spoken", "Langues parlées", FieldConverters.Of<Facility>(static (cell, f) => Hours.TryReadLanguages(cell, l => Of(f).Languages = l), static f => Hours.WriteLanguages(Ids.Key(f), f.Services?.FirstOrDefault()?.Languages)), HsdsDiagnostics.NotAList, ColumnKind.Json),
        Column("attributes", "/services/*/kind", "Terms of a classification; one that is plain gives the kind of service", "Termes d’une classification ; un terme clair donne le type de service", Terms.Converter, HsdsDiagnostics.NotAList, ColumnKind.Json),
        Column("service_at_locations", "/place", "Where it is offered: the first place; not written where it is withheld", "Où il est offert : le premier lieu ; non écrit s’il est tenu secret", FieldConverters.Of<Facility>(Addresses.ReadOffered, static f => Addresses.WriteOffered(f)), HsdsDiagnostics.NotAList, ColumnKind.Json, pointers: ["/place", "/address"]),
    ];

    private static FieldColumn<Facility>[] Wholes() =>
    [
        Column("id", "/id", "Id", "Identifiant", Ids.Own<Facility>(Ids.Organization), HsdsDiagnostics.NotAnId, isRequired: true),
        Column("parent_organization_id", "/operators/*/organisationId", "Who provides it, by id", "Qui l’assure, par identifiant", Ids.Of<Facility>(Ids.Organization, f => Operator(f)?.OrganisationId, (f, id) => Provider(f).OrganisationId = id), HsdsDiagnostics.NotAnId),
        Column("name", "/name/text", "Name", "Nom", Texts.In<Facility>(f => f.Name, (f, t) => f.Name = t), isRequired: true),
        Column("description", "/description/text", "Description", "Description", Texts.In<Facility>(f => f.Description, (f, t) => f.Description = t)),
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

    private static FieldColumn<Facility> Column(
        string name, string pointer, string en, string fr, FieldConverter<Facility> converter, DiagnosticDescriptor? refusal = null, ColumnKind kind = ColumnKind.Text, bool isRequired = false, string? alias = null, IReadOnlyList<string>? pointers = null)
        => new(new MappedField<Facility> { Pointers = pointers ?? [pointer], MeaningEn = en, MeaningFr = fr, Converter = converter, Refusal = refusal, Kind = kind }, name, null, alias is null ? [] : [alias]) { IsRequired = isRequired };
}
