using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds;

/// <summary>
/// Contact persons are not read, nor who changed an entry or to whom a letter is addressed, but their names travel in the text
/// that no field takes. Nothing in the specification says that they hold a public office, so a record with one is strictly
/// confidential.
/// </summary>
internal static class Persons
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1024 };
    private static readonly string[] Contact = ["name", "email"];
    private static readonly string[] Addressee = ["attention"];
    private static readonly string[] Editor = ["updated_by"];
    private static readonly string[] Nobody = [];

    /// <summary>Raises the sensitivity of a record that keeps the name of a person.</summary>
    public static void Guard(Record record)
    {
        if (record.Extensions?.TryGetValue(HsdsFormat.Id, out var own) == true && own.Any(f => Names(f.Key, f.Value)))
            record.Sensitivity = Sensitivity.StrictlyConfidential;
    }

    /// <summary>A field may be within an object, such as <c>organization/contacts</c>. Lists of a row that made no record have no names: any may be of persons.</summary>
    private static bool Names(string path, JsonElement value)
    {
        var steps = path.Split('/');
        var field = steps[^1];
        if (steps.Length > 1 && MembersOf(steps[^2]).Contains(field, StringComparer.OrdinalIgnoreCase) && value.ValueKind == JsonValueKind.String)
            return true;
        if (field is FieldMap<Record>.BeforeField or FieldMap<Record>.AfterField)
            return value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(r => r.ValueKind == JsonValueKind.Array && r.EnumerateArray().Any(c => c.ValueKind == JsonValueKind.String && c.GetString()!.Trim() is ['[' or '{', ..]));
        if (value.ValueKind != JsonValueKind.String || value.GetString()!.Trim() is not ['[' or '{', ..] text)
            return false;
        try
        {
            using var document = JsonDocument.Parse(text, Deep);
            return Names(document.RootElement, MembersOf(field));
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // A text that only begins as a list does, or a name with half a character: who is in it cannot be seen where persons are expected.
            return MembersOf(field) != Nobody;
        }
    }

    /// <summary>Whether an object, or one of a list, has a member that names a person, or one within it does.</summary>
    private static bool Names(JsonElement value, string[] members) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Any(i => Names(i, members)),
        JsonValueKind.Object => Array.Exists(members, n => value.Text(n) is not null) || value.EnumerateObject().Any(m => Names(m.Value, MembersOf(m.Name))),
        _ => false,
    };

    /// <summary>The members of the objects of a list that name a person.</summary>
    private static string[] MembersOf(string list) => list.ToLowerInvariant() switch
    {
        "contacts" or "contact" => Contact,
        "addresses" or "physical_addresses" or "postal_addresses" or "physical_address" or "postal_address" => Addressee,
        "metadata" => Editor,
        _ => Nobody,
    };
}
