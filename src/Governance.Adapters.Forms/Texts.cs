using Governance.Core;

namespace Governance.Adapters.Forms;

/// <summary>Texts that people type: a form does not ask in which language they write.</summary>
internal static class Texts
{
    private const string Undetermined = "und";

    public static LocalizedText Of(string text) => new() { Language = Undetermined, Text = text };

    public static string? Get(LocalizedText? text) => text is { Text.Length: > 0 } ? text.Text : null;
}
