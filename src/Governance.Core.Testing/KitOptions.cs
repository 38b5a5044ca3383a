namespace Governance.Core.Testing;

/// <summary>How much the kit tries. The same options try the same things.</summary>
public sealed record KitOptions
{
    /// <summary>Seed of everything that is made up. Default 2021.</summary>
    public int Seed { get; init; } = 2021;

    /// <summary>How many records are made from the schemas for the round trip. Default 1,000.</summary>
    public int Records { get; init; } = 1_000;

    /// <summary>How many characters of a sample are damaged; of a longer one, that many are picked. Default 2,000.</summary>
    public int DamagedCharacters { get; init; } = 2_000;

    /// <summary>Records read and written before memory is measured first; the last time is after ten times as many. Default 5,000.</summary>
    public int Rows { get; init; } = 5_000;

    /// <summary>How many bytes more may be held after ten times the rows. Default 4 MiB: room for buffers, none for rows.</summary>
    public long MaxHeapGrowth { get; init; } = 4 * 1024 * 1024;

    /// <summary>Items after which reading a hostile input counts as endless. Default 1,000,000.</summary>
    public int MaxItems { get; init; } = 1_000_000;

    /// <summary>Cultures that must change nothing: Turkish letters, decimal commas, another calendar, other digits.</summary>
    public IReadOnlyList<string> Cultures { get; init; } = ["tr-TR", "fr-FR", "ar-SA", "th-TH", "fa-IR"];
}
