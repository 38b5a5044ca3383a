using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.MissingMigrants;

/// <summary>
/// Who reported an incident. Names hold commas, so the cell is one name; links are split. One name without a comma and one
/// link belong together; anything else is not paired.
/// </summary>
internal static partial class Sources
{
    public static readonly FieldConverter<Incident> Names = FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            incident.Sources = [new InformationSource { Name = cell.Trim() }];
            return true;
        },
        incident => Join(incident, static s => s.Name));

    /// <summary>Read late: whether a link belongs to a name depends on the name.</summary>
    public static readonly FieldConverter<Incident> Links = FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            if (cell.Length == 0)
                return true;
            var links = cell.Trim().Split(", ");
            if (!Array.TrueForAll(links, l => Url().IsMatch(l)))
                return false;
            var sources = incident.Sources ??= [];
            if (links.Length == 1 && sources is [{ Name: { } name }] && !name.Contains(',', StringComparison.Ordinal))
                sources[0].Url = links[0];
            else
                incident.Sources = [.. sources, .. links.Select(l => new InformationSource { Url = l })];
            return true;
        },
        incident => Join(incident, static s => s.Url));

    /// <summary>The five-point scale, or the words of the files before 2017.</summary>
    public static readonly FieldConverter<Incident> Quality = FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            var text = cell.Trim();
            if (Labels.Qualities.Has(text))
                incident.SourceQuality = text;
            else
                incident.SourceQualityLabel = text;
            return true;
        },
        incident => incident.SourceQuality ?? incident.SourceQualityLabel);

    private static string? Join(Incident incident, Func<InformationSource, string?> part)
        => Splitter.CommaSpace.Join(incident.Sources, part) is { Length: > 0 } joined ? joined : null;

    [GeneratedRegex(@"\Ahttps?://[^ \t\r\n]+\z")]
    private static partial Regex Url();
}
