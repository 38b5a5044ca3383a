using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>What the head of a table says: its tags, what its cells are, and what is odd about it.</summary>
internal static class Heads
{
    private static readonly string[] Male = ["homme", "hommes", "hombre", "hombres", "male", "males", "men", "man", "boys", "garcons", "masculin"];
    private static readonly string[] Female = ["femme", "femmes", "mujer", "mujeres", "female", "females", "women", "woman", "girls", "filles", "feminin"];

    /// <summary>What the columns of any table are, by their tags. Below the tags, the standard says, every row is data.</summary>
    public static TableLayout Layout { get; } = new() { OnlyData = true, Use = column => Tag.Meaning(column.Tag) is { } tag && Use(tag) is { } kind ? new ColumnUse(kind) : null };

    /// <summary>The names a map is bound by: the tag as spelled, else the header.</summary>
    public static IReadOnlyList<string> Names(Table table) => [.. table.Columns.Select(c => c.Tag ?? c.Name)];

    public static IReadOnlyList<Tag> Tags(TableHead head) => [.. head.Columns.Select(c => Tag.Meaning(c.Tag)).OfType<Tag>()];

    /// <summary>What is odd about the tags.</summary>
    public static IEnumerable<Diagnostic> Findings(Table table, string kind)
    {
        var tags = Tags(table.Head);
        var measure = kind == CountMap.Layout ? Measures.Of(tags) : null;
        var values = kind == ObservationMap.Layout ? ObservationMap.SeriesOf(tags).Select(t => t.ToString()).ToList() : [];
        var series = values.Select(v => table.Columns.First(c => Tag.Meaning(c.Tag)?.ToString() == v)).ToList();
        foreach (var column in table.Columns)
        {
            if (Tag.Meaning(column.Tag) is not { } tag)
                continue;
            var origin = table.Head.TagRow!.Start with { CellColumn = column.Letters };
            if (IsSwapped(tag, column.Spelled is [.., var name] ? name : ""))
                yield return new Diagnostic(HxlDiagnostics.SwappedSex) { Origin = origin };
            if (measure is not null && Measures.IsPeople(tag) && !Measures.IsOf(tag, measure))
                yield return new Diagnostic(HxlDiagnostics.OtherMeasure) { Origin = origin };
            if (series.Count > 0 && Series.IsValue(tag) && !series.Contains(column))
                yield return new Diagnostic(HxlDiagnostics.OtherMeasure) { Origin = origin };
            if (tag.IsLegacy)
                yield return new Diagnostic(HxlDiagnostics.OldTag) { Origin = origin };
            if (tag.Name == "#contact" || (tag.Name is "#respondee" or "#beneficiary" && tag.Has("name")))
                yield return new Diagnostic(HxlDiagnostics.PersonalColumn) { Origin = origin };
        }
    }

    private static ColumnKind? Use(Tag tag)
    {
        if (tag.Name == "#date" && !tag.Has("month"))
            return tag.Has("start") || tag.Has("end") || tag.Has("year") ? ColumnKind.Date : ColumnKind.Period;
        if (Measures.IsPeople(tag) || Series.IsValue(tag) || (tag.Name == "#geo" && (tag.Has("lat") || tag.Has("lon"))))
            return ColumnKind.Number;
        return tag.Has("code") && (tag.Name == "#country" || tag.Name.StartsWith("#adm", StringComparison.Ordinal)) ? ColumnKind.Code : null;
    }

    private static bool IsSwapped(Tag tag, string header)
    {
        var words = header.ToLowerInvariant().Split([' ', '/', '(', ')', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        var (male, female) = (words.Any(Male.Contains), words.Any(Female.Contains));
        return male != female && ((male && tag.Has("f") && !tag.Has("m")) || (female && tag.Has("m") && !tag.Has("f")));
    }
}
