using Governance.Core.Formats;

namespace Governance.Adapters.Hsds;

/// <summary>What tells at little cost that an input is not of the format: every table of it has one of these names or words.</summary>
internal static class Signs
{
    /// <summary>Each name of a table has one of these in it; a file may be known by its name.</summary>
    private static readonly string[] OfNames =
    [
        "organization", "service", "location", "phone", "schedule", "address", "language", "contact", "cost", "funding", "document", "accessib", "attribute", "metadata", "eligib", "payment", "capacit",
        "taxonom", "meta", "program",
    ];

    /// <summary>Whether an input may be of the format. A page of an API may be empty and have none of the words.</summary>
    public static bool MayBe(PeekedText text)
        => text.IsJson
            || Array.Exists(OfNames, n => text.Name.Contains(n, StringComparison.OrdinalIgnoreCase))
            || text.Has(
                "tax_status", "tax_id", "year_incorporated", "legal_status", "parent_organization_id", "organization_identifiers", "interpretation_services", "application_process", "fees_description",
                "eligibility_description", "minimum_age", "maximum_age", "wait_time", "assured_date", "service_at_locations", "location_type", "physical_addresses", "external_identifier_type", "service/id",
                "organization_id", "service_id", "location_id", "link_id", "resource_id", "parent_id", "taxonomy", "character_set", "vocabulary")
            || text.HasAlone("fees", "accreditations", "schedules", "transportation", "addresses", "uri");
}
