using System.Collections.Frozen;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>The tables of the specification, versions 1 to 3, and what joins them. Older tables are those of version 3 by another name.</summary>
internal static class HsdsTables
{
    /// <summary>The list of a service with the places where it is offered.</summary>
    public const string Offers = "service_at_locations";

    /// <summary>The column by which a service named its place before version 1.1.</summary>
    public const string PlaceOfService = "location_id";

    private const string Term = "taxonomy_term";
    private const string Taxonomy = "taxonomy";
    private static readonly string[] Types = ["link_entity", "resource_type"];
    private static readonly SideKey Organization = new("organization_id", Ids.Organization, Ids.Organization);

    /// <summary>Columns that name a row that this one is in a list of.</summary>
    private static readonly SideKey[] Keys =
    [
        new("organization_id", Ids.Organization), new("service_id", Ids.Service), new("location_id", Ids.Location), new("service_at_location_id", Ids.Offer),
        new("contact_id", "contact"), new("phone_id", "phone"), new("link_id", null), new("link_entity_id", null), new("resource_id", null),
    ];

    /// <summary>All of them; those whose columns are also those of others come later.</summary>
    private static readonly HsdsTable[] All =
    [
        new(Ids.Organization, Ids.Organization, "organizations", "organization"),
        new(Ids.Service, Ids.Service, "services", "service") { Links = [new("program_id", "program", "program"), Organization] },
        new(Ids.Location, Ids.Location, "locations", "location") { Links = [Organization] },
        new("phone", "phones", "phones", "phone") { Headers = [["location_id", "number"]] },
        new("schedule", "schedules", "schedules", "schedule", "regular_schedules", "regular_schedule") { Headers = [["service_id", "location_id", "opens_at"], ["service_id", "location_id", "weekday"]] },
        new("holiday_schedule", "holiday_schedules", "holiday_schedules", "holiday_schedule"),
        new(Ids.Offer, Offers, "service_at_location", Offers, "services_at_location", "services_at_locations") { Headers = [["service_id", "location_id", "description"]], Links = [new("location_id", Ids.Location, Ids.Location)] },
        new("address", "addresses", "addresses", "address") { Headers = [["location_id", "address_1"]] },
        new("address", "addresses", "physical_addresses", "physical_address") { Told = ("address_type", "physical") },
        new("address", "addresses", "postal_addresses", "postal_address") { Told = ("address_type", "postal") },
        new("language", "languages", "languages", "language") { Headers = [["location_id", "name", "code"], ["location_id", "language"]] },
        new("contact", "contacts", "contacts", "contact") { Headers = [["organization_id", "title", "department"]] },
        new("cost_option", "cost_options", "cost_options", "cost_option") { Headers = [["service_id", "option", "amount"]] },
        new("funding", "funding", "funding", "fundings") { Headers = [["organization_id", "source"]] },
        new("required_document", "required_documents", "required_documents", "required_document") { Headers = [["service_id", "document"]] },
        new("service_area", "service_areas", "service_areas", "service_area") { Headers = [["service_id", "extent"]] },
        new("accessibility", "accessibility", "accessibility", "accessibility_for_disabilities") { Headers = [["location_id", "accessibility"], ["location_id", "details"]] },
        new("attribute", "attributes", "attributes", "attribute", "service_attributes", "service_attribute", "other_attributes", "other_attribute", "service_taxonomy", "services_taxonomy")
        {
            Headers = [["link_id", "taxonomy_term_id"], ["service_id", "taxonomy_id"]],
            Links = [new("taxonomy_term_id", Term, Term), new("taxonomy_id", Taxonomy, Term)],
        },
        new("metadata", "metadata", "metadata") { Headers = [["resource_id", "last_action_date"]] },
        new("organization_identifier", "organization_identifiers", "organization_identifiers", "organization_identifier") { Headers = [["organization_id", "identifier_type", "identifier"]] },
        new("eligibility", "eligibility", "eligibility", "eligibilities") { Headers = [["service_id", "eligibility"]] },
        new("payment_accepted", "payments_accepted", "payments_accepted", "payment_accepted") { Headers = [["service_id", "payment"]] },
        new("service_capacity", "service_capacities", "service_capacities", "service_capacity") { Headers = [["service_id", "available", "maximum"]], Links = [new("unit_id", "unit", "unit")] },
        new("unit", "unit", "units", "unit") { Headers = [["id", "name", "scheme", "identifier", "uri"]], IsCommon = true },
        new("url", "additional_urls", "url", "urls") { Headers = [["service_id", "label", "url"], ["organization_id", "label", "url"]], Otherwise = (Ids.Organization, "additional_websites") },
        new(Term, Term, "taxonomy_terms", "taxonomy_term") { Headers = [["id", "parent_id", "taxonomy"], ["id", "name", "taxonomy_id"]], Links = [new("taxonomy_id", Taxonomy, "taxonomy_detail")] },
        new("meta_table_description", "meta_table_descriptions", "meta_table_descriptions", "meta_table_description") { Headers = [["name", "language", "character_set"]] },
        new(Taxonomy, Taxonomy, "taxonomies", "taxonomy") { Headers = [["id", "name", "description", "uri", "version"], ["id", "name", "parent_id", "parent_name", "vocabulary"]] },
        new("program", "programs", "programs", "program") { Headers = [["id", "organization_id", "name", "alternate_name", "description"]] },
    ];

    /// <summary>Members of a service that no map and no table of ours has.</summary>
    private static readonly string[] Others = ["alternate_name", "additional_urls", "alert", "last_modified", "assurer_email", "licenses", "eligibilitys", "service_taxonomys", "capacities"];

    private static readonly FrozenDictionary<string, HsdsTable> Named = All.SelectMany(t => t.Names.Select(n => (Name: n, Table: t))).ToFrozenDictionary(t => t.Name, t => t.Table, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Columns = All.SelectMany(t => t.Headers.SelectMany(h => h).Concat(t.Links.Select(l => l.Column))).Concat(Keys.Select(k => k.Column)).Concat(Types)
        .Concat(["id", "description", "type", "extension", "note", "address_type", "code"]).Concat(OrganizationMap.Names).Concat(FacilityMap.Names).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is that of a column of any table.</summary>
    public static bool Knows(string name) => Columns.Contains(name.Trim());

    /// <summary>The table that a file or a sheet of this name is; null for none.</summary>
    public static HsdsTable? Find(string? name)
        => name is null ? null : Named.GetValueOrDefault(Path.GetFileNameWithoutExtension(name.Replace('\\', '/')).Trim().Replace(' ', '_').Replace('-', '_').ToLowerInvariant());

    /// <summary>The table of a header: one whose rows make records, else the one of its name, else the one its columns tell; null for none.</summary>
    public static HsdsTable? Find(string? name, IReadOnlyList<string> header)
        => (OrganizationMap.Map.Recognise(header)?.Id ?? FacilityMap.Map.Recognise(header)?.Id) is { } layout ? Array.Find(All, t => t.IsMain && t.Entity == layout)
            : Find(name) is { } named && IsOne(named, header) ? named : Array.Find(All, t => t.Headers.Any(h => Has(header, h)));

    /// <summary>What the rows of a table are that has the name of one that makes records, and their ids and names, though none of the columns that tell it otherwise; null for another.</summary>
    public static string? EntityOf(string? name, IReadOnlyList<string> header) => Find(name) is { IsMain: true } table && Has(header, ["id", "name"]) ? table.Entity : null;

    /// <summary>Whether a table has the name of one of the specification, and a column that joins it to another or no column but those of the specification.</summary>
    public static bool IsNamed(string? name, IReadOnlyList<string> header)
        => Find(name) is { } table && (table.IsMain ? EntityOf(name, header) is not null && header.All(Knows) : KeysOf(table, Spelled(header)).Count > 0 || (IsOne(table, header) && header.All(Knows)));

    /// <summary>Whether a header is that of a table that adds to others.</summary>
    public static bool IsSide(IReadOnlyList<string> header) => Array.Exists(All, t => t.Headers.Any(h => Has(header, h)));

    /// <summary>
    /// Whether an object has what version 3 asks of a service and no more than the specification has: an id, a name and a
    /// status that is one. Records of ours, which say their type, are none.
    /// </summary>
    public static bool IsPlainService(IReadOnlyList<string> members, string? status)
        => States.Read(status) is not null && Has(members, ["id", "name", "status"]) && !members.Contains("type") && members.All(m => Knows(m) || IsMember(m));

    /// <summary>
    /// Whether an object is an organisation of which little more is said than the services or locations it has: an id, a name, one
    /// of these lists, and no more than the specification has of organisations.
    /// </summary>
    public static bool IsPlainOrganization(IReadOnlyList<string> members)
        => Has(members, ["id", "name"]) && OrganizationMap.InnerLists.Any(members.Contains) && !members.Contains("type") && members.All(OrganizationMap.IsMember);

    /// <summary>Whether an object has an id of ours and no more than the specification has.</summary>
    public static bool IsOurs(IReadOnlyList<string> members, string? id)
        => Ids.IsOurs(id) && !members.Contains("type") && members.All(m => Knows(m) || IsMember(m) || m is Ids.Service or Ids.Location);

    /// <summary>The columns of a header by which rows of a table are joined.</summary>
    public static IReadOnlyList<SideKey> KeysOf(HsdsTable table, IReadOnlyList<string> header)
        => [.. table.Links.Concat(table.IsMain ? [] : Keys.Where(k => table.Links.All(l => l.Column != k.Column))).Where(k => header.Contains(k.Column))];

    /// <summary>The column that says of what table the row is that another column names; -1 for none.</summary>
    public static int TypeOf(IReadOnlyList<string> header) => header.Index().Where(h => Types.Contains(h.Item)).Select(h => (int?)h.Index).FirstOrDefault() ?? -1;

    /// <summary>The tables that link to an entity.</summary>
    public static IEnumerable<(HsdsTable Table, SideKey Link)> LinksTo(string entity) => All.SelectMany(t => t.Links.Where(l => l.Entity == entity).Select(l => (t, l)));

    /// <summary>The names of a header as the specification spells them; others as they are.</summary>
    public static IReadOnlyList<string> Spelled(IEnumerable<string> header) => [.. header.Select(h => Knows(h) ? h.Trim().ToLowerInvariant() : h.Trim())];

    /// <summary>The names of a header in small letters, as the specification has all of them.</summary>
    public static IReadOnlyList<string> Lower(IReadOnlyList<string> header) => [.. header.Select(h => h.Trim().ToLowerInvariant())];

    /// <summary>Where a column stands in a header, from 0; -1 for nowhere.</summary>
    public static int Position(IReadOnlyList<string> header, string name)
    {
        for (var i = 0; i < header.Count; i++)
        {
            if (header[i] == name)
                return i;
        }

        return -1;
    }

    /// <summary>A name alone is not enough for a file of any other kind: one of its columns joins it to another, or names its rows.</summary>
    private static bool IsOne(HsdsTable table, IReadOnlyList<string> header) => table.IsCommon ? table.Headers.Any(h => Has(header, h)) : KeysOf(table, Spelled(header)).Count > 0 || Has(header, ["id"]);

    private static bool IsMember(string name) => Others.Contains(name) || Array.Exists(All, t => t.Member == name || t.Names.Contains(name) || t.Links.Any(l => l.Member == name));

    private static bool Has(IReadOnlyList<string> header, string[] names) => Array.TrueForAll(names, n => header.Any(c => c.Trim().Equals(n, StringComparison.OrdinalIgnoreCase)));
}
