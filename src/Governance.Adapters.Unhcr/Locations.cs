using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Unhcr;

/// <summary>Where in the country of asylum people live, such as <c>Gao [Admin 1]</c> or <c>Exampleville [Admin 3: PRP]</c>.</summary>
internal static partial class Locations
{
    public static FieldConverter<Observation> Converter { get; } = FieldConverters.Of<Observation>(Read, Write);

    private static bool Read(string cell, Observation observation)
    {
        var area = observation.Area ??= new Place();
        if (Spelling().Match(cell.Trim()) is not { Success: true } parts)
        {
            area.Name = cell.Trim();
            return true;
        }

        area.Name = parts.Groups["name"].Value;
        area.Level = parts.Groups["level"].ValueSpan[0] - '0';
        if (parts.Groups["kind"] is { Success: true } kind)
            Dimensions.Set(observation, Dimensions.Location, kind.Value);
        return true;
    }

    private static string? Write(Observation observation) => observation.Area switch
    {
        { Name: { } name, Level: >= 1 and <= 5 and { } level } => string.Create(CultureInfo.InvariantCulture, $"{name} [Admin {level}{(Dimensions.Get(observation, Dimensions.Location) is { } kind && kind.All(char.IsAsciiLetterUpper) ? ": " + kind : "")}]"),
        { Name: { } name } => name,
        _ => null,
    };

    [GeneratedRegex(@"^(?<name>\S.*?) \[Admin (?<level>[1-5])(: (?<kind>[A-Z]+))?\]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Spelling();
}
