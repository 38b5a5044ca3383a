using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A translation of a text.</summary>
public sealed class Translation
{
    /// <summary>Language of the translation, as a BCP 47 tag.</summary>
    [Text(Patterns.LanguageTag)]
    public required string Language { get; set; }

    /// <summary>The translated wording.</summary>
    public required string Text { get; set; }

    /// <summary>Whether an official translation, or one of ours.</summary>
    public TranslationStatus? Status { get; set; }
}
