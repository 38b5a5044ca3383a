using System.Text.Json;
using Governance.Core;

namespace Governance.Adapters.Hsds;

/// <summary>
/// Contact persons are not read, but their names and addresses travel in the text that no field takes. Nothing in the
/// specification says that they hold a public office, so a record with one is strictly confidential.
/// </summary>
internal static class Persons
{
    private static readonly string[] Lists = ["contacts", "contact"];
    private static readonly string[] Told = ["name", "email"];

    /// <summary>Raises the sensitivity of a record that keeps a contact person.</summary>
    public static void Guard(Record record)
    {
        if (record.Extensions?.TryGetValue(HsdsFormat.Id, out var own) == true && own.Any(f => Names(f.Key, f.Value)))
            record.Sensitivity = Sensitivity.StrictlyConfidential;
    }

    private static bool Names(string field, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String || value.GetString()!.Trim() is not ['[' or '{', ..] text)
            return false;
        try
        {
            using var document = JsonDocument.Parse(text);
            return Names(field, document.RootElement, isPerson: false);
        }
        catch (JsonException)
        {
            // A text that only begins as a list does: it has no members that could be a person's.
            return false;
        }
    }

    private static bool Names(string field, JsonElement value, bool isPerson)
    {
        isPerson |= Lists.Contains(field, StringComparer.OrdinalIgnoreCase);
        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().Any(i => Names(field, i, isPerson)),
            JsonValueKind.Object => (isPerson && Array.Exists(Told, n => value.Text(n) is not null)) || value.EnumerateObject().Any(m => Names(m.Name, m.Value, isPerson: false)),
            _ => false,
        };
    }
}
