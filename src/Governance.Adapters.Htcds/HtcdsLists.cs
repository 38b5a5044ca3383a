using System.Text.Json;

namespace Governance.Adapters.Htcds;

/// <summary>Answers in a list of JSON: what takes several values is one where a program wrote the cases.</summary>
internal static class HtcdsLists
{
    /// <summary>A cell with its answers between semicolons; the cell itself where it is no list of texts.</summary>
    public static string Plain(string cell)
    {
        if (cell.AsSpan().TrimStart() is not ['[', ..])
            return cell;
        try
        {
            using var list = JsonDocument.Parse(cell);
            return list.RootElement.EnumerateArray().All(i => i.ValueKind == JsonValueKind.String)
                ? string.Join("; ", list.RootElement.EnumerateArray().Select(i => i.GetString()))
                : cell;
        }
        catch (JsonException)
        {
            // No list: whoever reads the cell reports it.
            return cell;
        }
    }
}
