using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds;

/// <summary>Texts; the specification does not say in which language they are.</summary>
internal static class Texts
{
    public const string Unknown = "und";

    public static LocalizedText Of(string text) => new() { Language = Unknown, Text = text };

    public static FieldConverter<T> In<T>(Func<T, LocalizedText?> get, Action<T, LocalizedText> set)
        where T : Record
        => FieldConverters.Text<T>((r, text) => set(r, Of(text)), r => get(r)?.Text);
}
