using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Hsds;

/// <summary>
/// Leaves out where a facility is, once its place is not public, and what its source said of it: the texts that no field takes
/// would tell it all the same. What is held back is in the report.
/// </summary>
/// <param name="inner">Writes the rest.</param>
internal sealed class WithholdingWriter(FormatWriter inner) : FormatWriter
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1024 };

    public override FormatInfo Format => inner.Format;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        var losses = new LossCounter(HsdsFormat.Id, PlaceNames.Known);
        var report = await inner.WriteAsync(WithoutAsync(records, losses, cancellationToken), target, options, cancellationToken).ConfigureAwait(false);
        return losses.Losses.Count == 0 ? report : report with
        {
            Losses = [.. report.Losses.Concat(losses.Losses).OrderBy(l => l.RecordType, StringComparer.Ordinal).ThenBy(l => l.Field, StringComparer.Ordinal).ThenBy(l => l.Reason)],
        };
    }

    private static async IAsyncEnumerable<Record> WithoutAsync(IAsyncEnumerable<Record> records, LossCounter losses, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return record switch
            {
                Facility facility when !Addresses.IsDisclosed(facility) => Without(facility, losses),
                _ => record,
            };
        }
    }

    /// <summary>A facility without what tells its place, which is counted; itself where nothing does.</summary>
    public static Facility Without(Facility facility, LossCounter losses)
    {
        List<string> told = facility.Extensions?.TryGetValue(HsdsFormat.Id, out var own) == true ? [.. own.Where(f => TellsPlace(facility, f.Key, f.Value)).Select(f => f.Key)] : [];
        var isNamed = IsNamedAfterPlace(facility);
        var isDescribed = IsLocation(facility) && facility.Description is not null;
        if (told.Count == 0 && !isNamed && !isDescribed && facility is { Place: null, Address: null })
            return facility;
        var json = new ArrayBufferWriter<byte>();
        RecordJson.Write(facility, json);
        var copy = (Facility)RecordJson.Read(json.WrittenSpan);
        (copy.Place, copy.Address) = (null, null);
        using (var document = JsonDocument.Parse(json.WrittenMemory, Deep))
        {
            foreach (var member in (string[])["place", "address"])
            {
                if (document.RootElement.TryGetProperty(member, out var value))
                    Count(facility, value, "/" + member, losses);
            }
        }

        if (isNamed)
        {
            copy.Name = Texts.Of(Ids.Written(Ids.Location, copy));
            losses.Add(facility, "/name/text", LossReason.Withheld);
        }

        if (isDescribed)
        {
            copy.Description = null;
            losses.Add(facility, "/description/text", LossReason.Withheld);
        }

        foreach (var field in told)
        {
            copy.Extensions![HsdsFormat.Id].Remove(field);
            losses.Add(facility, $"/extensions/{HsdsFormat.Id}/{field}", LossReason.Withheld);
        }

        return copy;
    }

    private static bool IsLocation(Facility facility) => facility.Source?.Format == $"{HsdsFormat.Id}/{FacilityMap.Location}";

    /// <summary>Whether the name of a location tells where it is, as street and number often do. That of a shelter says what it is.</summary>
    private static bool IsNamedAfterPlace(Facility facility)
        => IsLocation(facility) && !Shelters.IsNamed(facility.Name.Text) && facility.Name.Text != Ids.Written(Ids.Location, facility);

    /// <summary>Counts each text of a member as held back.</summary>
    private static void Count(Facility facility, JsonElement value, string pattern, LossCounter losses)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
                Count(facility, member.Value, $"{pattern}/{member.Name}", losses);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                Count(facility, item, pattern + "/*", losses);
        }
        else
            losses.Add(facility, pattern, LossReason.Withheld);
    }

    /// <summary>Whether a text of the source tells the place: by its name, or by that of a member of the objects in it.</summary>
    private static bool TellsPlace(Facility facility, string field, JsonElement value)
        => field.Split('/').Any(PlaceNames.Has)
            || (field == "description" && (IsLocation(facility) || facility.Source?.Format == $"{HsdsFormat.Id}/{FacilityMap.Offer}"))
            || (field == "alternate_name" && IsLocation(facility))
            || (value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is ['[' or '{', ..] text && TellsPlace(text))
            || (field is FieldMap<Record>.BeforeField or FieldMap<Record>.AfterField && value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(r => r.ValueKind == JsonValueKind.Array && r.EnumerateArray().Any(c => c.ValueKind == JsonValueKind.String && c.GetString()!.Trim().Length > 0)));

    private static bool TellsPlace(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Deep);
            return TellsPlace(document.RootElement);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // A text that only begins as a list does, or a name with half a character: what is in it cannot be seen.
            return true;
        }
    }

    private static bool TellsPlace(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Any(TellsPlace),
        JsonValueKind.Object => value.EnumerateObject().Any(m => PlaceNames.Has(m.Name) || TellsPlace(m.Value)),
        _ => false,
    };
}
