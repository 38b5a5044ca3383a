using Governance.Adapters.Hsds.Inner;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds;

/// <summary>The mapping between organizations of the specification and <see cref="Organisation"/>.</summary>
internal static class OrganizationMap
{
    public const string Layout = "organization";

    /// <summary>Columns that organisations have and neither services nor locations.</summary>
    private static readonly string[] Own = ["tax_status", "tax_id", "year_incorporated", "legal_status", "parent_organization_id", "organization_identifiers"];

    /// <summary>Further members of version 3 and those before, and of lists within them.</summary>
    private static readonly string[] Others = ["alternate_name", "uri", "logo", "additional_websites", "contacts", "contact", "funding", "programs", "program", "metadata", "attributes", "phone", "taxonomy_terms", "accreditations", "licenses", "date_incorporated"];

    /// <summary>Lists of what makes records of its own within an organisation.</summary>
    public static IReadOnlyList<string> InnerLists { get; } = [InnerRecords.Services, InnerRecords.Locations];

    public static IEnumerable<string> Names => Map.Layouts[0].Columns.SelectMany(c => c.Aliases.Prepend(c.Name)).Concat(Own);

    /// <summary>Whether a column is one that organisations have and neither services nor locations.</summary>
    public static bool IsOwn(string name) => Own.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the specification has a member of this name in organisations.</summary>
    public static bool IsMember(string name) => Names.Contains(name) || Others.Contains(name) || InnerLists.Contains(name);

    /// <summary>The map.</summary>
    public static FieldMap<Organisation> Map { get; } = new()
    {
        Format = HsdsFormat.Id,
        Create = static () => new Organisation { Id = "", Name = Texts.Of(""), Source = Ids.Directory },
        Finish = static (o, place) => place.Stamp(o, HsdsFormat.Id),
        Guard = Persons.Guard,
        IsRecord = static o => o.Name.Text.Length > 0,
        Findings = TabularDiagnostics.OfCells,
        Layouts =
        [
            new FieldLayout<Organisation>
            {
                Id = Layout,
                Codec = FormulaText.Codec,
                Sheet = "organizations",
                Accepts = static header => header.Any(IsOwn),
                Columns =
                [
                    Column("id", "/id", "Id", "Identifiant", Ids.Own<Organisation>(Ids.Organization), HsdsDiagnostics.NotAnId, isRequired: true),
                    Column("name", "/name/text", "Name", "Nom", Texts.In<Organisation>(o => o.Name, (o, t) => o.Name = t), isRequired: true),
                    Column("description", "/description/text", "Description; the mandate where there is none, else the name, as the standard demands one", "Description ; à défaut le mandat, sinon le nom, la norme en exigeant une", Texts.In<Organisation>(o => o.Description ?? (Ids.IsOurs(o) ? o.Mandate ?? o.Name : null), (o, t) => o.Description = t)),
                    Column("email", "/contacts", "Public e-mail address", "Courriel public", Contacts.Mail<Organisation>(o => o.Contacts, (o, c) => o.Contacts = c)),
                    Column("website", "/url", "Website", "Site", FieldConverters.Text<Organisation>((o, t) => o.Url = t, o => o.Url), alias: "url"),
                    Column("year_incorporated", $"/extensions/{HsdsFormat.Id}/year_incorporated", "Year it was founded", "Année de sa fondation", FieldConverters.Of<Organisation>(static (_, _) => true, static _ => null), kind: ColumnKind.Number),
                    Column("parent_organization_id", "/parentId", "The organisation it is part of", "L’organisation dont elle fait partie", Ids.Of<Organisation>(Ids.Organization, o => o.ParentId, (o, id) => o.ParentId = id), HsdsDiagnostics.NotAnId),
                    Column("phones", "/contacts", "Public numbers", "Numéros publics", Contacts.Phones<Organisation>(o => o.Contacts, (o, c) => o.Contacts = c), HsdsDiagnostics.NotAList, ColumnKind.Json),
                ],
            },
        ],
    };

    private static FieldColumn<Organisation> Column(
        string name, string pointer, string en, string fr, FieldConverter<Organisation> converter, DiagnosticDescriptor? refusal = null, ColumnKind kind = ColumnKind.Text, bool isRequired = false, string? alias = null)
        => new(new MappedField<Organisation> { Pointers = [pointer], MeaningEn = en, MeaningFr = fr, Converter = converter, Refusal = refusal, Kind = kind }, name, null, alias is null ? [] : [alias]) { IsRequired = isRequired };
}
