using Governance.Core;

namespace Governance.Adapters.Hxl;

/// <summary>Texts whose language no tag states.</summary>
internal static class Texts
{
    /// <summary>Undetermined, ISO 639-2.</summary>
    public const string Unknown = "und";

    public static LocalizedText Of(string text) => new() { Language = Unknown, Text = text };
}
