using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds;

/// <summary>Numbers and addresses that an institution publishes. Contact persons are not read: their names stay in the text of the source.</summary>
internal static class Contacts
{
    private const string Phone = "phone";
    private const string Hotline = "hotline";
    private const string Email = "email";
    private const string Messaging = "messaging";

    public static FieldConverter<T> Phones<T>(Func<T, IList<PublicContact>?> get, Action<T, IList<PublicContact>> set)
        where T : Record
        => FieldConverters.Of<T>(
            (cell, record) =>
            {
                if (Items.Read(cell) is not { } items)
                    return false;
                foreach (var contact in Read(items))
                    Add(get, set, record, contact);
                return true;
            },
            record => Write(Ids.Key(record), get(record)));

    /// <summary>The numbers of a list.</summary>
    public static IList<PublicContact> Read(IEnumerable<JsonElement> items)
        => [.. items.Select(i => i.Text("number") is { } number ? Of(i, number) : null).OfType<PublicContact>()];

    /// <summary>The list of some numbers; null where there are none.</summary>
    public static string? Write(string key, IEnumerable<PublicContact>? contacts) => Items.Write((contacts ?? []).Where(c => c.Kind is Phone or Hotline or Messaging).Select((c, i) => new JsonObject()
        .With("id", Ids.Of(key, Phone, i)).With("number", c.Value)
        .With("type", c.Kind switch { Hotline => Hotline, Messaging => "text", _ => "voice" }).With("description", c.Note)));

    /// <summary>A number; one that nobody answers, such as that of a fax, says so.</summary>
    private static PublicContact Of(JsonElement item, string number)
    {
        var type = item.Text("type")?.ToLowerInvariant();
        var kind = type switch { Hotline => Hotline, "text" or "sms" => Messaging, _ => Phone };
        string?[] notes = [type is "fax" or "pager" or "textphone" or "tty" or "video" ? type : null, item.Text("description")];
        return new PublicContact
        {
            Kind = kind,
            Value = item.Text("extension") is { } extension ? $"{number} ext. {extension}" : number,
            Note = Array.Exists(notes, n => n is not null) ? string.Join("; ", notes.OfType<string>()) : null,
        };
    }

    public static FieldConverter<T> Mail<T>(Func<T, IList<PublicContact>?> get, Action<T, IList<PublicContact>> set)
        where T : Record
        => FieldConverters.Text<T>((record, text) => Add(get, set, record, new PublicContact { Kind = Email, Value = text }), record => get(record)?.FirstOrDefault(c => c.Kind == Email)?.Value);

    private static void Add<T>(Func<T, IList<PublicContact>?> get, Action<T, IList<PublicContact>> set, T record, PublicContact contact)
    {
        var list = get(record) ?? new List<PublicContact>();
        list.Add(contact);
        set(record, list);
    }
}
