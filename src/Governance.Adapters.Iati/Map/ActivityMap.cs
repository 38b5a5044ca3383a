using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>What an activity says and which members of an <see cref="Activity"/> it fills.</summary>
internal static class ActivityMap
{
    /// <summary>Scheme of identifiers of activities and organisations.</summary>
    public const string Scheme = "iati";

    public static RecordMap<Activity> Map { get; } = new(
        IatiStandard.Activity,
        () => new Activity { Id = "", Title = Narratives.None },
        [],
        [
            Identifier(),
            OrganisationUnits.Reporting(),
            Title(),
            Description(),
            OrganisationUnits.Participating(),
            OtherIdentifier(),
            Status(),
            Date("1", "/planned/start", "Planned start", "Début prévu", a => a.Planned?.Start, (a, d) => a.Planned = new Period(d, a.Planned?.End), Values.First),
            Date("2", "/actual/start", "Actual start", "Début réel", a => a.Actual?.Start, (a, d) => a.Actual = new Period(d, a.Actual?.End), Values.First),
            Date("3", "/planned/end", "Planned end", "Fin prévue", a => a.Planned?.End, (a, d) => a.Planned = new Period(a.Planned?.Start, d), Values.Last),
            Date("4", "/actual/end", "Actual end", "Fin réelle", a => a.Actual?.End, (a, d) => a.Actual = new Period(a.Actual?.Start, d), Values.Last),
            ContactPerson(),
            new PublishedContactUnit(),
            PlaceUnits.Country(),
            PlaceUnits.Region(),
            PlaceUnits.Location(),
            ClassificationUnits.Sector(),
            ClassificationUnits.Tag(),
            ClassificationUnits.HumanitarianScope(),
            ClassificationUnits.PolicyMarker(),
            MoneyUnits.Budget(),
            MoneyUnits.PlannedDisbursement(),
            MoneyUnits.Transaction(),
            DocumentUnits.Document(),
        ],
        ResultMap.Name);

    /// <summary>What holds in all of an activity.</summary>
    public static Scope Scope(Element activity) => new(
        activity.Get("xml:lang") is { Length: > 0 } language ? Narratives.Tag(language) ?? language : null,
        activity.Get("default-currency") is { } currency && Values.IsCurrency(currency.Trim()) ? currency.Trim() : null);

    private static Unit<Activity> Identifier() => new SelfUnit<Activity>(
        "iati-identifier",
        a => Ids.Bare(a.Id).Length > 0 || a.Identifiers.Own() is not null,
        new Part<Activity>("", ("", "/identifiers/0/value"))
        {
            En = "Identifier",
            Fr = "Identifiant",
            Read = (e, a, _) =>
            {
                if (Values.Short(e.Text) is { } text)
                    (a.Identifiers ??= []).Add(new Identifier { Scheme = Scheme, Value = text });
            },
            Write = (a, e, _) => e.Text = Narratives.Clean(a.Identifiers.Own() ?? Ids.Bare(a.Id))!,
        });

    private static Unit<Activity> Title() => new SelfUnit<Activity>(
        "title",
        a => a.Title.Language != Narratives.NoText,
        new Part<Activity>("", (Narratives.Member, "/title")) { En = "Title", Fr = "Titre", Read = (e, a, s) => a.Title = Narratives.Read(e, s) ?? Narratives.None, Write = (a, e, s) => Narratives.Write(a.Title, e, s) });

    private static Unit<Activity> Description() => new SelfUnit<Activity>(
        "description",
        a => a.Description is not null,
        new Part<Activity>("", (Narratives.Member, "/description")) { En = "Description, the first one", Fr = "Description, la première", Read = (e, a, s) => a.Description = Narratives.Read(e, s), Write = (a, e, s) => Narratives.Write(a.Description, e, s) });

    private static Unit<Activity> OtherIdentifier() => new ItemUnit<Activity, Identifier>(
        "other-identifier",
        "identifiers",
        new Part<Identifier>("", ("@ref", "/value"), ("@type", "/scheme"))
        {
            En = "Other or earlier identifier, with its type",
            Fr = "Autre identifiant ou identifiant antérieur, avec son type",
            Read = (e, i, _) => (i.Value, i.Scheme) = (Values.Short(e.Get("ref")) ?? "", Values.Short(e.Get("type"), 64) is { } type ? OtherScheme + type : ""),
            Write = (i, e, _) =>
            {
                e.Set("ref", Values.Attribute(i.Value));
                e.Set("type", Values.Attribute(i.Scheme[OtherScheme.Length..]));
            },
        })
    {
        Get = a => a.Identifiers,
        Set = (a, list) => a.Identifiers = list,
        Make = () => new Identifier { Scheme = "", Value = "" },
        Belongs = i => i.Value.Length > 0 && i.Scheme.Length > OtherScheme.Length && i.Scheme.StartsWith(OtherScheme, StringComparison.Ordinal),
    };

    private const string OtherScheme = "iati-other-";

    private static Unit<Activity> Status() => new SelfUnit<Activity>(
        "activity-status",
        a => a.Status is not null,
        new Part<Activity>("", ("@code", "/status"))
        {
            En = "State",
            Fr = "État",
            Read = (e, a, _) => a.Status = Codes.ActivityStatus.Core<ActivityStatus>(e.Get("code")),
            Write = (a, e, _) => e.Set("code", Codes.ActivityStatus.Partner(a.Status)),
        });

    private static Unit<Activity> Date(string type, string pointer, string en, string fr, Func<Activity, PartialDate?> get, Action<Activity, PartialDate> set, Func<PartialDate?, string?> write) => new SelfUnit<Activity>(
        "activity-date",
        a => write(get(a)) is not null,
        new Part<Activity>("", ("@iso-date", pointer))
        {
            En = en,
            Fr = fr,
            Read = (e, a, _) =>
            {
                if (Values.Date(e.Get("iso-date")) is { } date)
                    set(a, date);
            },
            Write = (a, e, _) => e.Set("iso-date", write(get(a))),
        })
    { Key = ("type", type) };

    /// <summary>
    /// Somebody who is named; a contact that names nobody is kept as it is. Who holds a public office is not written: the
    /// standard cannot say so, and read back the name would have to be protected.
    /// </summary>
    private static Unit<Activity> ContactPerson() => new ItemUnit<Activity, PersonRef>(
        "contact-info",
        "contactPersons",
        new Part<PersonRef>("organisation", (Narratives.Member, "/organisation")) { En = "Organisation of the person to ask", Fr = "Organisation de la personne à contacter", Read = (e, p, _) => p.Organisation = Narratives.ReadPlain(e), Write = (p, e, _) => Narratives.WritePlain(p.Organisation, e) },
        new Part<PersonRef>("person-name", (Narratives.Member, "/name")) { En = "Name of the person to ask", Fr = "Nom de la personne à contacter", Read = (e, p, _) => p.Name = Narratives.ReadPlain(e), Write = (p, e, _) => Narratives.WritePlain(p.Name, e) },
        new Part<PersonRef>("job-title", (Narratives.Member, "/post")) { En = "Post of the person to ask", Fr = "Fonction de la personne à contacter", Read = (e, p, s) => p.Post = Narratives.Read(e, s), Write = (p, e, s) => Narratives.Write(p.Post, e, s) })
    {
        Get = a => a.ContactPersons,
        Set = (a, list) => a.ContactPersons = list,
        Make = () => new PersonRef(),
        Belongs = p => p.PublicOffice is null && Narratives.Clean(p.Name) is { Length: > 0 },
    };
}
