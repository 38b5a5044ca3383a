using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>
/// Numbers and addresses of an organisation that names nobody: they are published for everybody. So are those for general
/// enquiries, which are of the publisher where no organisation is named, unless an address reads like the name of somebody. The
/// element is kept as it is and comes back whole, as long as the record has its numbers and addresses; those of other records have no
/// place in it, as they say not whose they are.
/// </summary>
internal sealed class PublishedContactUnit() : Unit<Activity>("contact-info")
{
    private const string GeneralEnquiries = "1";

    private static readonly (string Element, string Kind, string En, string Fr)[] Kinds =
    [
        ("telephone", "phone", "Number that an organisation publishes; not written where it came from elsewhere", "Numéro que publie une organisation ; non écrit s’il vient d’ailleurs"),
        ("email", "email", "E-mail address that an organisation publishes; not written where it came from elsewhere", "Courriel que publie une organisation ; non écrit s’il vient d’ailleurs"),
    ];

    public override string Pointer => "/contacts/*";

    public override int? Read(Element element, Activity record, Scope scope)
    {
        var found = Of(element);
        if (found.Count == 0)
            return null;
        var contacts = record.Contacts ??= [];
        foreach (var contact in found)
            contacts.Add(contact);
        return contacts.Count - found.Count;
    }

    public override void Write(Activity record, Scope scope, List<Element> elements)
    {
    }

    public override bool Stands(Element element, Activity record)
        => Of(element).TrueForAll(c => record.Contacts?.Any(o => o.Kind == c.Kind && o.Value == c.Value) == true);

    /// <summary>It is always kept.</summary>
    public override bool Covers(Element element) => false;

    public override IEnumerable<(string Place, string Pointer, string En, string Fr)> Rows()
        => Kinds.Select(k => ($"{Place}/{k.Element}", "/contacts/*/value", k.En, k.Fr));

    public override (Element At, string Member)? Locate(Element element, string rest) => null;

    /// <summary>Nothing of somebody: one who is named, or told by a post.</summary>
    private static List<PublicContact> Of(Element element)
    {
        if (IsTold(element, "person-name") || IsTold(element, "job-title") || (!IsTold(element, "organisation") && !IsForEverybody(element)))
            return [];
        var found = new List<PublicContact>();
        foreach (var child in element.Children)
        {
            var (_, kind, _, _) = Array.Find(Kinds, k => k.Element == child.Name);
            if (kind is not null && Values.Short(child.Text) is { } value)
                found.Add(new PublicContact { Kind = kind, Value = value });
        }

        return found;
    }

    /// <summary>Whether it is for general enquiries, and no address has several words before its sign, as those of people do: info@, and not first.last@.</summary>
    private static bool IsForEverybody(Element element)
    {
        foreach (var email in element.All("email"))
        {
            var address = email.Text.AsSpan().Trim();
            if (address[..Math.Max(address.IndexOf('@'), 0)].IndexOfAny(".-_") > 0)
                return false;
        }

        return element.Get("type")?.Trim() == GeneralEnquiries;
    }

    private static bool IsTold(Element element, string name)
    {
        foreach (var child in element.All(name))
        {
            if (Narratives.ReadPlain(child) is not null)
                return true;
        }

        return false;
    }
}
