namespace Governance.Core.Schemas;

/// <summary>The regular expressions of the schemas. They are linear and mean the same to every mainstream engine.</summary>
public static class Patterns
{
    /// <summary>Identity of a record.</summary>
    public const string Id = "^[A-Za-z0-9][A-Za-z0-9._:/-]*$";

    /// <summary>An absolute web address.</summary>
    public const string Url = "^https?://[^ \\t\\r\\n]+$";

    /// <summary>A BCP 47 language tag.</summary>
    public const string LanguageTag = "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$";

    /// <summary>A currency of ISO 4217.</summary>
    public const string Currency = "^[A-Z]{3}$";

    /// <summary>A place code: country prefix, then the digits of each level.</summary>
    public const string PCode = "^[A-Z]{2,3}[A-Z0-9]{0,13}$";

    /// <summary>A local time of day, such as 08:30.</summary>
    public const string ClockTime = "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$";

    /// <summary>A year, a month or a day of the Gregorian calendar; month lengths and leap years are spelled out.</summary>
    public const string PartialDate =
        "^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

    /// <summary>Examples of what matches a pattern of this list, for people.</summary>
    /// <param name="pattern">One of the patterns.</param>
    /// <returns>The examples.</returns>
    /// <exception cref="ArgumentException">The pattern is not in this list.</exception>
    public static IReadOnlyList<string> Examples(string pattern) => pattern switch
    {
        Id => ["gao-2021"],
        Url => ["https://example.org/report"],
        LanguageTag => ["fr"],
        Currency => ["XOF"],
        PCode => ["ML0701"],
        ClockTime => ["08:30"],
        PartialDate => ["2021", "2021-06", "2021-06-30"],
        _ => throw new ArgumentException("No such pattern.", nameof(pattern)),
    };
}
