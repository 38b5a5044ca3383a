using System.Text.Json;
using Governance.Adapters.Hsds.Inner;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds;

/// <summary>
/// Texts of an organisation that make no records and tell a place: members that the specification has not there, lists that are
/// none. They go without it where the organisation is a shelter or has one, or where they speak of one themselves.
/// </summary>
internal static class ShelteredTexts
{
    /// <summary>The organisation without them; itself where there are none.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="hasShelter">Whether something within it is withheld.</param>
    /// <param name="losses">Counts what is held back.</param>
    public static Organisation Without(Organisation organisation, bool hasShelter, LossCounter losses)
    {
        if (organisation.Extensions?.TryGetValue(HsdsFormat.Id, out var own) != true)
            return organisation;
        hasShelter |= Shelters.IsNamed(organisation);

        // Members of one object stand side by side.
        List<string> told = [.. own!.Where(f => f.Value.ValueKind == JsonValueKind.String && !IsRead(f.Key, f.Value)).GroupBy(f => f.Key.Split('/')[0])
            .Where(g => hasShelter || g.Any(f => Speaks(f.Value.GetString()!)))
            .SelectMany(g => g.Where(f => f.Key.Split('/').Any(PlaceNames.HasItself) || TellsPlace(f.Value.GetString()!)).Select(f => f.Key))];
        if (told.Count == 0)
            return organisation;
        var copy = ShelteredServices.Copy(organisation);
        foreach (var field in told)
        {
            copy.Extensions![HsdsFormat.Id].Remove(field);
            losses.Add(organisation, $"/extensions/{HsdsFormat.Id}/{field}", LossReason.Withheld);
        }

        return copy;
    }

    /// <summary>Whether a list makes records, which say themselves what is told.</summary>
    private static bool IsRead(string field, JsonElement value) => InnerRecords.Lists.Any(l => l.List == field) && Items.Read(value.GetString()!) is not null;

    /// <summary>Whether a text has the words of a shelter; one that is meant to be JSON and cannot be read might.</summary>
    private static bool Speaks(string text) => !Items.IsMeant(text) ? Shelters.IsNamed(text) : Shelters.MayHave(text) && (Items.ReadAny(text) is not { } value || Speaks(value));

    private static bool Speaks(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Shelters.IsTerm(value.GetString()),
        JsonValueKind.Array => value.EnumerateArray().Any(Speaks),
        JsonValueKind.Object => value.EnumerateObject().Any(m => Speaks(m.Value)),
        _ => false,
    };

    private static bool TellsPlace(string text) => Items.IsMeant(text) && (Items.ReadAny(text) is not { } value || TellsPlace(value));

    private static bool TellsPlace(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Any(TellsPlace),
        JsonValueKind.Object => value.EnumerateObject().Any(m => PlaceNames.HasItself(m.Name) || TellsPlace(m.Value)),
        _ => false,
    };
}
