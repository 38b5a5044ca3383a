using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>
/// What is done, by sector or cluster, several between semicolons or on lines of their own: names of sectors have commas and
/// slashes in them. A word of no list keeps its words and has no code.
/// </summary>
internal static class Sectors
{
    private const string Question = "Operational Presence";

    private static readonly char[] Separators = [';', '\n'];

    /// <summary>The code of HAPI, in a column beside the name.</summary>
    public static FieldConverter<Activity> Code { get; } = FieldConverters.Of<Activity>(
        (cell, activity) =>
        {
            var meaning = Vocabulary.Sectors.Find(cell);
            (activity.Sectors ??= []).Add(new Coded { Code = meaning?.Core, SourceScheme = meaning?.Scheme, SourceCode = cell.Trim(), Match = meaning?.Match });
            return true;
        },
        activity => activity.Sectors?.FirstOrDefault() is { } sector ? sector.SourceCode ?? Vocabulary.Sectors.Code(sector.Code) : null);

    /// <summary>Read late: the name of the sector whose code stands beside it.</summary>
    public static FieldConverter<Activity> Name { get; } = FieldConverters.Of<Activity>(
        (cell, activity) =>
        {
            if (cell.Trim() is { Length: > 0 } name)
            {
                if (activity.Sectors is [{ SourceLabel: null } coded])
                    coded.SourceLabel = name;
                else
                    activity.Sectors = [Of(name)];
            }

            return true;
        },
        activity => activity.Sectors?.FirstOrDefault() is { } sector ? Label(sector, "en") : null);

    public static FieldConverter<Activity> Names(string language) => FieldConverters.Of<Activity>(
        (cell, activity) =>
        {
            var names = cell.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            activity.Sectors = names.Length == 0 ? null : [.. names.Select(Of)];
            return names.Length > 0;
        },
        activity => string.Join("; ", (activity.Sectors ?? []).Select(s => Label(s, language)).OfType<string>()));

    /// <summary>What a sector is called: as the source says it, else as we do.</summary>
    public static string? Label(Coded sector, string language) => sector.SourceLabel ?? Vocabulary.Sectors.Label(sector.Code, language) ?? sector.SourceCode;

    /// <summary>A list of answers puts its question first: « Operational Presence: Health ». With any other word in front, such as « Not: », it is no name of a sector.</summary>
    private static Coded Of(string name)
    {
        var meaning = Vocabulary.Sectors.Find(name);
        if (meaning is null && name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && name[..colon].Trim().Equals(Question, StringComparison.OrdinalIgnoreCase))
            meaning = Vocabulary.Sectors.Find(name[(colon + 1)..]);
        return new Coded { Code = meaning?.Core, SourceScheme = meaning?.Scheme, SourceLabel = name, Match = meaning?.Match };
    }
}
