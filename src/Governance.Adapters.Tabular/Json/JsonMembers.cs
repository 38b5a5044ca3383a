using System.Text.Json;

namespace Governance.Adapters.Tabular;

/// <summary>The members of an object as cells.</summary>
internal static class JsonMembers
{
    /// <summary>
    /// Objects within an object give a cell for each of their members, named by path; a list is one cell, as it is spelled. Where
    /// two have one name, that of the lifted member has it, whatever the order, and the other one's begins with a slash.
    /// </summary>
    public static List<JsonCell> Of(JsonElement item, string? lifted)
    {
        var cells = new List<JsonCell>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        if (lifted is not null && item.TryGetProperty(lifted, out var own) && own.ValueKind == JsonValueKind.Object)
            Add(own, "", null, cells, taken);
        Add(item, "", cells.Count > 0 ? lifted : null, cells, taken);
        return cells;
    }

    private static void Add(JsonElement item, string path, string? without, List<JsonCell> cells, HashSet<string> taken)
    {
        foreach (var member in item.EnumerateObject().Where(m => m.Name != without))
        {
            var name = path + member.Name;
            if (member.Value.ValueKind == JsonValueKind.Object && member.Value.EnumerateObject().MoveNext())
            {
                Add(member.Value, name + "/", null, cells, taken);
                continue;
            }

            while (!taken.Add(name))
                name = "/" + name;
            cells.Add(Cell(name, member.Value));
        }
    }

    private static JsonCell Cell(string name, JsonElement value) => value.ValueKind switch
    {
        // A text needs no apostrophe against formulas here; in cells of ours it has one.
        JsonValueKind.String => new(name, FormulaText.Protect(value.GetString()!), CellKind.Text),
        JsonValueKind.Number => new(name, value.GetRawText(), CellKind.Number),
        JsonValueKind.True or JsonValueKind.False => new(name, value.GetRawText(), CellKind.Boolean),
        JsonValueKind.Null => new(name, "", CellKind.Blank),
        _ => new(name, value.GetRawText(), CellKind.Text),
    };
}
