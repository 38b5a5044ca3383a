using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Gazetteers;

namespace Governance.Adapters.HumanRights;

/// <summary>States and committees, by their names as printed.</summary>
internal static class States
{
    /// <summary>Several bodies in a cell.</summary>
    public static FieldConverter<Recommendation> Of(ListForm form, Func<Recommendation, IList<OrganisationRef>?> get, Action<Recommendation, IList<OrganisationRef>> set) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (form.Read(cell) is not { } names)
                return false;
            if (names.Count > 0)
                set(recommendation, Named(names));
            return true;
        },
        recommendation => form.Write((get(recommendation) ?? []).Select(b => b.Name)));

    /// <summary>The State that is addressed, which is also where the recommendation applies. A country that ISO does not know is a name alone.</summary>
    public static FieldConverter<Recommendation> Addressed(ListForm form) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (form.Read(cell) is not { } names)
                return false;
            if (names.Count == 0)
                return true;
            recommendation.Addressees = Named(names);
            if (names is [var name] && CountryNames.TryFind(name, out var country))
                recommendation.Place = new Place { Kind = PlaceKind.Country, Country = country };
            return true;
        },
        recommendation => recommendation.Addressees is { Count: > 0 } states
            ? form.Write(states.Select(s => s.Name))
            : form.Write([recommendation.Place is { Kind: PlaceKind.Country, Country: { } country } ? country.Name("en") : null]));

    public static IList<OrganisationRef> Named(IEnumerable<string> names) => [.. names.Select(n => new OrganisationRef { Name = n })];
}
