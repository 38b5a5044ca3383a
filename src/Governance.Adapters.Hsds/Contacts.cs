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

    public static FieldConverter<T> Phones<T>(Func<T, IList<PublicContact>?> get, Action<T, IList<PublicContact>> set)
        where T : Record
        => FieldConverters.Of<T>(
            (cell, record) =>
            {
                if (Items.Read(cell) is not { } items)
                    return false;
                foreach (var item in items)
                {
                    if (item.Text("number") is { } number)
                        Add(get, set, record, new PublicContact { Kind = item.Text("type") == Hotline ? Hotline : Phone, Value = number, Note = item.Text("description") });
                }

                return true;
            },
            record => Items.Write((get(record) ?? []).Where(c => c.Kind is Phone or Hotline).Select((c, i) => new JsonObject().With("id", Ids.Of(Ids.Key(record), Phone, i)).With("number", c.Value).With("type", c.Kind == Hotline ? Hotline : "voice").With("description", c.Note))));

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
