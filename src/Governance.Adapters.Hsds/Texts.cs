using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds;

/// <summary>Texts; the specification does not say in which language they are.</summary>
internal static class Texts
{
    public const string Unknown = "und";

    public static LocalizedText Of(string text) => new() { Language = Unknown, Text = text };

    /// <summary>The text of a member; null where there is none.</summary>
    public static LocalizedText? Of(JsonElement item, string name) => item.Text(name) is { } text ? Of(text) : null;

    public static FieldConverter<T> In<T>(Func<T, LocalizedText?> get, Action<T, LocalizedText> set)
        where T : Record
        => FieldConverters.Text<T>((r, text) => set(r, Of(text)), r => get(r)?.Text);
}
