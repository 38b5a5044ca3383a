using System.Text;

namespace Governance.Core.Formats;

/// <summary>The mapping table of an adapter's README, made from its map.</summary>
public static class MappingTable
{
    /// <summary>A Markdown table: one line a field, with its core members, what it means, and its name in each layout.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="map">The map.</param>
    /// <returns>The table.</returns>
    public static string Markdown<T>(FieldMap<T> map)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(map);
        var text = new StringBuilder($"| {typeof(T).Name} | meaning | signification |");
        foreach (var layout in map.Layouts)
            text.Append(' ').Append(layout.Id).Append(" |");
        text.Append("\n|---|---|---|");
        foreach (var _ in map.Layouts)
            text.Append("---|");
        text.Append('\n');
        foreach (var field in map.Layouts.Reverse().SelectMany(l => l.AllColumns).Select(c => c.Field).Distinct())
        {
            text.Append("| ").AppendJoin("<br>", field.Pointers.Select(p => $"`{p}`"))
                .Append(" | ").Append(field.MeaningEn).Append(" | ").Append(field.MeaningFr).Append(" |");
            foreach (var layout in map.Layouts)
                text.Append(' ').Append(layout.AllColumns.FirstOrDefault(c => c.Field == field)?.Name is { } name ? $"`{name}`" : "").Append(" |");
            text.Append('\n');
        }

        return text.ToString();
    }
}
