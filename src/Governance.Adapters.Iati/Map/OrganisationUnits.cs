using Governance.Core;
using Governance.Core.Rules;

namespace Governance.Adapters.Iati;

/// <summary>Who takes part in an activity.</summary>
internal static class OrganisationUnits
{
    /// <summary>Name of the element of the organisation that reports.</summary>
    public const string ReportingElement = "reporting-org";

    private const string ReportingRole = "reporting";

    /// <summary>The organisation that reports.</summary>
    public static Unit<Activity> Reporting() => new ItemUnit<Activity, OrganisationRef>(ReportingElement, "organisations", Parts("Reporting organisation", "Organisation déclarante"))
    {
        Get = WithReporter,
        Set = (a, list) => a.Organisations = list,
        Make = () => new OrganisationRef { Role = ReportingRole },
        Belongs = o => o.Role == ReportingRole && IsNamed(o),
    };

    /// <summary>An organisation that pays, answers for, passes on or carries out.</summary>
    public static Unit<Activity> Participating() => new ItemUnit<Activity, OrganisationRef>(
        "participating-org",
        "organisations",
        [
            .. Parts("Participating organisation", "Organisation participante"),
            new Part<OrganisationRef>("", ("@role", "/role")) { En = "Role in the activity", Fr = "Rôle dans l’activité", Read = (e, o, _) => o.Role = Codes.OrganisationRole.Core(e.Get("role")), Write = (o, e, _) => e.Set("role", Codes.OrganisationRole.Partner(o.Role)) },
        ])
    {
        Get = a => a.Organisations,
        Set = (a, list) => a.Organisations = list,
        Make = () => new OrganisationRef(),
        Belongs = o => Codes.OrganisationRole.Partner(o.Role) is not null && IsNamed(o),
    };

    /// <summary>What is said of any organisation.</summary>
    public static Part<OrganisationRef>[] Parts(string en, string fr) =>
    [
        new("", ("@ref", "/identifiers/0/value"))
        {
            En = $"{en}, its identifier",
            Fr = $"{fr}, son identifiant",
            Read = (e, o, _) => o.Identifiers = Values.Short(e.Get("ref")) is { } text ? [new Identifier { Scheme = ActivityMap.Scheme, Value = text }] : null,
            Write = (o, e, _) => e.Set("ref", Values.Attribute(o.Identifiers.Own())),
        },
        new("", ("@type", "/kind")) { En = $"{en}, its kind", Fr = $"{fr}, son type", Read = (e, o, _) => o.Kind = Codes.OrganisationType.Core(e.Get("type")), Write = (o, e, _) => e.Set("type", Codes.OrganisationType.Partner(o.Kind)) },
        new("", (Narratives.Member, "/name")) { En = $"{en}, its name", Fr = $"{fr}, son nom", Read = (e, o, _) => o.Name = Narratives.ReadPlain(e), Write = (o, e, _) => Narratives.WritePlain(o.Name, e) },
    ];

    /// <summary>Parts of an organisation that is a member of something else, such as the provider of money.</summary>
    public static Part<T>[] Within<T>(string element, string pointer, string en, string fr, Func<T, OrganisationRef?> get, Action<T, OrganisationRef> set) =>
        [.. Parts(en, fr).Select(p => new Part<T>(element, [.. p.Fills.Select(f => (f.Member, pointer + f.Pointer))])
        {
            En = p.En,
            Fr = p.Fr,
            Read = (e, item, s) =>
            {
                var organisation = get(item) ?? new OrganisationRef();
                p.Read(e, organisation, s);
                if (IsNamed(organisation) || organisation.Kind is not null)
                    set(item, organisation);
            },
            Write = (item, e, s) =>
            {
                if (get(item) is { } organisation)
                    p.Write(organisation, e, s);
            },
        })];

    /// <summary>
    /// The organisations of an activity; where none is said to report, the one that published the source does, with what is
    /// known of it where it takes part under the same name. A file of the standard has none but its own.
    /// </summary>
    private static IList<OrganisationRef>? WithReporter(Activity activity)
    {
        if (activity.Source is not { } source || Narratives.Clean(source.Organisation) is not { Length: > 0 } name || source.Format?.StartsWith(IatiFormat.Id + "/", StringComparison.Ordinal) == true
            || activity.Organisations?.Any(o => o.Role == ReportingRole && IsNamed(o)) == true)
        {
            return activity.Organisations;
        }

        var known = activity.Organisations?.Where(o => FoldedText.Fold(o.Name) == FoldedText.Fold(name)).OrderByDescending(o => o.Identifiers.Own() is not null).FirstOrDefault();
        return [.. activity.Organisations ?? [], new OrganisationRef { Role = ReportingRole, Name = name, Kind = known?.Kind, Identifiers = known?.Identifiers }];
    }

    private static bool IsNamed(OrganisationRef organisation) => !string.IsNullOrWhiteSpace(organisation.Identifiers.Own()) || Narratives.Clean(organisation.Name) is { Length: > 0 };
}
