using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Recommendations;

/// <summary>Words that our code lists know by their label in either language.</summary>
internal static class Labels
{
    /// <summary>Themes between semicolons; one that no list knows keeps its words.</summary>
    public static FieldConverter<Recommendation> Themes(string language) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            recommendation.Themes = [.. Bodies.Parts(cell).Select(Theme)];
            return recommendation.Themes.Count > 0;
        },
        recommendation => Bodies.Join(recommendation.Themes?.Select(t => t.SourceLabel ?? (t.Code is { } code ? Label("theme", code, language) : null))));

    public static FieldConverter<Recommendation> Priority(string language) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            recommendation.Priority = Code("priority", cell);
            return recommendation.Priority is not null;
        },
        recommendation => recommendation.Priority is { } code ? Label("priority", code, language) : null);

    private static Coded Theme(string label)
    {
        var code = Code("theme", label);
        return new Coded { Code = code, SourceLabel = label, Match = code is null ? null : MatchKind.Exact };
    }

    private static string? Code(string list, string label)
    {
        var key = Spelling.Key(label);
        return CodeList.Get(list).Items.FirstOrDefault(i => i.Code == label || Spelling.Key(i.En) == key || Spelling.Key(i.Fr) == key || i.Aliases.Any(a => Spelling.Key(a) == key))?.Code;
    }

    private static string? Label(string list, string code, string language) => CodeList.Get(list).Item(code)?.Label(language);
}
