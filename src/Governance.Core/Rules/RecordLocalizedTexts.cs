namespace Governance.Core.Rules;

/// <summary>The texts of a record that may have translations and that readers are shown: titles, names, wordings, remarks.</summary>
internal static class RecordLocalizedTexts
{
    public static IEnumerable<(LocalizedText Text, PointerTo Pointer)> Of(Record record)
        => All(record).Where(t => t.Text?.Translations is { Count: > 0 }).Select(t => (t.Text!, t.Pointer));

    private static IEnumerable<(LocalizedText? Text, PointerTo Pointer)> All(Record record) => record switch
    {
        GovernanceEvent one => OfEvent(one),
        Recommendation one => [At(one.Text, "/text"), At(one.DueText, "/dueText"), .. Many(one.Comments, "/comments")],
        Indicator one => [At(one.Name, "/name"), At(one.Definition, "/definition"), At(one.Computation, "/computation")],
        Organisation one => [At(one.Name, "/name"), At(one.Mandate, "/mandate"), .. Many(one.Notes, "/notes")],
        Facility one => [At(one.Name, "/name"), .. one.Services.Each().Select(s => (s.Item.Name, new PointerTo("/services", s.Index, "/name"))), .. Many(one.Notes, "/notes")],
        Activity one => [At(one.Title, "/title"), At(one.Description, "/description")],
        PolicyFramework one => [At(one.Title, "/title"), .. one.Objectives.Each().Select(o => ((LocalizedText?)o.Item.Title, new PointerTo("/objectives", o.Index, "/title"))), .. Many(one.Notes, "/notes")],
        _ => [],
    };

    private static IEnumerable<(LocalizedText?, PointerTo)> OfEvent(GovernanceEvent one) =>
    [
        At(one.Title, "/title"),
        At(one.Venue, "/venue"),
        At(one.Audience, "/audience"),
        .. Many(one.Aims, "/aims"),
        .. one.Participations.Each().Select(p => (p.Item.Person.Post, new PointerTo("/participations", p.Index, "/person/post"))),
        .. one.Statements.Each().Select(s => ((LocalizedText?)s.Item.Text, new PointerTo("/statements", s.Index, "/text"))),
        .. Many(one.Notes, "/notes"),
    ];

    private static (LocalizedText?, PointerTo) At(LocalizedText? text, string pointer) => (text, new PointerTo(pointer));

    private static IEnumerable<(LocalizedText?, PointerTo)> Many(IList<LocalizedText>? texts, string pointer)
        => texts.Each().Select(t => ((LocalizedText?)t.Item, new PointerTo(pointer, t.Index)));
}
