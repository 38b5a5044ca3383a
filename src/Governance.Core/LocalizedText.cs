using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A text in its original language, with translations beside it.</summary>
public sealed class LocalizedText
{
    /// <summary>Language of the original, as a BCP 47 tag such as fr.</summary>
    [Text(Patterns.LanguageTag)]
    public required string Language { get; set; }

    /// <summary>The original wording.</summary>
    public required string Text { get; set; }

    /// <summary>The same text in other languages.</summary>
    public IList<Translation>? Translations { get; set; }
}
