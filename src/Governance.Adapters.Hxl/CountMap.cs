using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>The mapping between tagged counts of people and <see cref="MobilityCount"/>, for the measure of one table.</summary>
internal static class CountMap
{
    public const string Layout = "counts";

    /// <summary>Reserved partner field: what the table counts, where that is not people affected.</summary>
    public const string MeasureField = "@measure";

    private static readonly PlaceColumns<MobilityCount> Here = Place(PlaceRole.Here, "");
    private static readonly PlaceColumns<MobilityCount> Origin = Place(PlaceRole.Origin, "origin");
    private static readonly PlaceColumns<MobilityCount> Destination = Place(PlaceRole.Destination, "dest");

    private static readonly string[] NewParts = ["#affected+f", "#affected+m", "#affected+children+f", "#affected+children+m", "#affected+children", "#affected+adults", "#affected+elderly"];

    private static readonly string[] Triggers = ["conflict", "disaster"];

    /// <summary>The map for a header; absent means the columns that are written anew.</summary>
    public static FieldMap<MobilityCount> For(IReadOnlyList<string>? header)
    {
        var tags = (header ?? ["#affected", .. NewParts]).Select(Tag.Meaning).OfType<Tag>().ToList();
        var measure = Measures.Of(tags) ?? Tag.Meaning("#affected")!;
        var whole = Measures.Whole(tags, measure);
        var parts = tags.Where(t => Measures.IsOf(t, measure)).ToList();
        var isOfPeople = Measures.CountsPersons(measure, tags);
        var year = tags.Exists(t => t.Name == "#date") ? null : Measures.Year(measure);
        return new FieldMap<MobilityCount>
        {
            Format = HxlFormat.Id,
            Create = () => Create(measure, isOfPeople, year),
            Layouts = [new FieldLayout<MobilityCount> { Id = Layout, Sheet = Layout, Codec = FormulaText.Codec, Columns = Columns<MobilityCount>.In(header, All(header, whole, parts)) }],
            Findings = TabularDiagnostics.OfCells,
            Finish = (count, place) => Finish(count, place, measure),
        };
    }

    private static IEnumerable<FieldColumn<MobilityCount>> All(IReadOnlyList<string>? header, Tag whole, IEnumerable<Tag> parts) =>
    [
        Ids.Column<MobilityCount>(),
        .. Here.All(header, 3),
        .. Origin.All(header, 1),
        .. Destination.All(header, 1),
        .. Periods.Of<MobilityCount>("/period", "#date-start-end-year-month", c => c.Period, (c, p) => c.Period = p, asOneDate: true),
        Columns<MobilityCount>.Of("#affected+type", "#affected+type", "/populationGroup", "Population group", "Groupe de population", Groups.Named, refusal: HxlDiagnostics.UnknownGroup),
        Columns<MobilityCount>.Of("#affected+measure", "#affected+measure", "/measure", "Stock, flow or cumulative", "Stock, flux ou cumul", Words.Of<MobilityCount, Measure>(c => c.Measure, (c, m) => c.Measure = m)),
        Columns<MobilityCount>.Of("#affected+unit", "#affected+unit", "/unit", "What is counted", "Ce qui est compté", Words.Of<MobilityCount, CountUnit>(c => c.Unit, (c, u) => c.Unit = u)),
        Columns<MobilityCount>.Of("#affected+movement", "#affected+movement", "/movement", "Movement counted", "Mouvement compté", Words.Code<MobilityCount>("movement", c => c.Movement, (c, m) => c.Movement = m)),
        Columns<MobilityCount>.Number(whole.ToString(), Parts.Exactly(whole), "/count", "How many", "Effectif", c => c.Count, (c, n) => c.Count = n),
        .. Parts.Columns(parts),
        .. Categories.Columns(header),
        Columns<MobilityCount>.Text("#crisis+name", "#crisis-code-id-type-category", "/operation", "Operation or crisis", "Opération ou crise", c => c.Operation, (c, t) => c.Operation = t),
        Columns<MobilityCount>.Text("#meta+source", "#meta+source-reliability-url-code", "/sources/*/name", "Source", "Source", c => c.Sources is [{ } s, ..] ? s.Name : null, (c, t) => c.Sources = [new InformationSource { Name = t }]),
        Columns<MobilityCount>.Text("#description", "#description", "/note", "Remark", "Remarque", c => c.Note, (c, t) => c.Note = t),
    ];

    private static MobilityCount Create(Tag measure, bool isOfPeople, PartialDate? year)
    {
        var count = new MobilityCount
        {
            Id = Ids.Unnamed,
            Minted = true,
            Measure = measure.Has("newdisp") ? Measure.Flow : Measure.Stock,
            PopulationGroup = Groups.Of(measure),
            Unit = measure.Has("hh") ? CountUnit.Household : isOfPeople ? CountUnit.Person : null,
            Movement = measure.Has("newdisp") ? "displacement" : null,
            Period = year is { } date ? Period.At(date) : null,
        };
        foreach (var trigger in Triggers.Where(measure.Has))
            (count.Triggers ??= []).Add(new Coded { Code = trigger });
        return count;
    }

    private static void Finish(MobilityCount count, FieldPlace place, Tag measure)
    {
        foreach (var columns in (ReadOnlySpan<PlaceColumns<MobilityCount>>)[Here, Origin, Destination])
            columns.Settle(count);
        Ids.Finish(count, place);
        if (measure.Name != "#affected")
            Notes.Keep(count, MeasureField, measure.Name);
    }

    private static PlaceColumns<MobilityCount> Place(PlaceRole role, string attribute) => new(
        "/places/*",
        count => count.Places?.FirstOrDefault(p => p.Role == role || (role == PlaceRole.Here && p.Role is null)),
        count =>
        {
            if (count.Places?.FirstOrDefault(p => p.Role == role) is { } known)
                return known;
            var place = new Place { Role = role };
            (count.Places ??= []).Add(place);
            return place;
        },
        attribute);
}
