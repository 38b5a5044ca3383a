using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>Where a record comes from.</summary>
public sealed class Source
{
    /// <summary>Who published it.</summary>
    public string? Organisation { get; set; }

    /// <summary>Title or identifier of the dataset or document.</summary>
    public string? Dataset { get; set; }

    /// <summary>Address of the dataset or document.</summary>
    [Text(Patterns.Url)]
    public string? Url { get; set; }

    /// <summary>Licence of the source as stated, such as CC BY 4.0.</summary>
    public string? Licence { get; set; }

    /// <summary>True where the licence forbids derived works: then the record is not written as public.</summary>
    public bool? DerivativesForbidden { get; set; }

    /// <summary>When the source was published.</summary>
    public PartialDate? Published { get; set; }

    /// <summary>When the source was fetched.</summary>
    public PartialDate? Retrieved { get; set; }

    /// <summary>Id of the partner format and its generation, such as missing-migrants/2024.</summary>
    [Text(MaxLength = 128)]
    public string? Format { get; set; }

    /// <summary>Worksheet of the source workbook.</summary>
    public string? Sheet { get; set; }

    /// <summary>Row of the source table or the ordinal in a source list, headers counted, from 1.</summary>
    [Limits(Minimum = 1)]
    public int? Row { get; set; }
}
