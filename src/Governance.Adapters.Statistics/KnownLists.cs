using System.Text;
using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;

namespace Governance.Adapters.Statistics;

/// <summary>Lists and texts that are published with the figures and are none: each is refused by its name.</summary>
internal static partial class KnownLists
{
    private const string Metadata = "metadata";
    private const string Translations = "translations";
    private const string Package = "datapackage";

    private static readonly (string Name, string[] Columns)[] Lists =
    [
        ("concepts", ["concept", "concept_type"]),
        ("series-mapping", ["countryAttributeId", "seriesId", "newSeriesName"]),
    ];

    /// <summary>Name of the list with a header; null where it is none.</summary>
    public static string? Of(IReadOnlyList<string> header, string input)
        => Lists.FirstOrDefault(l => l.Columns.All(c => header.Any(h => h.Trim().TrimStart('\uFEFF').Equals(c, StringComparison.OrdinalIgnoreCase)))).Name
            ?? (Path.GetFileName(input).StartsWith("ddf--entities--", StringComparison.Ordinal) || (header is [var entity, "name"] && entity is "geo_area" or "policy_domains" or "migratory_status" or "observation_status") ? "entities"
            : Path.GetFileName(input).StartsWith("ddf--concepts--", StringComparison.Ordinal) ? "concepts" : null);

    /// <summary>Whether a list has a column of this name.</summary>
    public static bool IsNamed(string column) => Lists.Any(l => l.Columns.Contains(column.Trim(), StringComparer.OrdinalIgnoreCase));

    /// <summary>What a text that is no table is, if it goes with SDG figures; null for anything else.</summary>
    /// <param name="peek">Its first bytes.</param>
    /// <param name="input">Its name.</param>
    public static string? OfText(ReadOnlySpan<byte> peek, string input)
    {
        var text = Encoding.UTF8.GetString(peek);
        if (IsJson(peek))
        {
            return text.Contains("\"goal_meta_link\"", StringComparison.Ordinal) || (text.Contains("\"seriesCode\"", StringComparison.Ordinal) && text.Contains("\"seriesRelease\"", StringComparison.Ordinal)) ? Metadata
                : text.Contains("\"ddf--", StringComparison.Ordinal) ? Package : null;
        }

        return IsYaml(input) && Wording().IsMatch(text) ? Translations : null;
    }

    /// <summary>What a text is that is given as figures and can be none. A list of objects, or one without anything in it, may be.</summary>
    public static string? OfAny(ReadOnlyMemory<byte> peek, string input)
        => OfText(peek.Span, input) ?? (!IsJson(peek.Span) ? IsYaml(input) ? Translations : null
            : JsonTableReader.PeekNames(peek, input, JsonTableLayout.Usual).Count == 0 && !JsonTableReader.IsEmpty(peek) ? Metadata : null);

    private static bool IsYaml(string input) => Path.GetExtension(input).ToLowerInvariant() is ".yml" or ".yaml";

    private static bool IsJson(ReadOnlySpan<byte> peek)
    {
        if (peek.StartsWith("\uFEFF"u8))
            peek = peek[3..];
        return peek.TrimStart(" \r\n\t"u8) is [(byte)'{' or (byte)'[', ..];
    }

    /// <summary>Lines of the translations: titles of goals, targets and indicators, and names of their statuses and metadata.</summary>
    [GeneratedRegex("^(?:[0-9]+(?:-[0-9a-z]+)*-(?:title|short)|overall_reporting_status|computation_units|computation_definitions):", RegexOptions.Multiline)]
    private static partial Regex Wording();
}
