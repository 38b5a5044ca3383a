using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A document that is cited or serves as evidence.</summary>
public sealed class DocumentRef
{
    /// <summary>Title.</summary>
    public LocalizedText? Title { get; set; }

    /// <summary>Kind of document.</summary>
    [CodeList("document-kind")]
    public string? Kind { get; set; }

    /// <summary>Address.</summary>
    [Text(Patterns.Url)]
    public string? Url { get; set; }

    /// <summary>Symbol or reference number, such as A/RES/73/195.</summary>
    public string? Symbol { get; set; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; set; }

    /// <summary>Date of publication.</summary>
    public PartialDate? Published { get; set; }

    /// <summary>Language, as a BCP 47 tag.</summary>
    [Text(Patterns.LanguageTag)]
    public string? Language { get; set; }

    /// <summary>Page, paragraph or article.</summary>
    public string? Locator { get; set; }
}
