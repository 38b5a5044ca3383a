using System.Collections.Frozen;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Adapters.Unhcr;

/// <summary>Columns of codes. The same letters mean other things in another column, so each has its own list.</summary>
internal static class Codes
{
    private const string Indicators = "unhcr-";
    private const string PopulationScheme = "unhcr-population";

    private const string ReasonScheme = "unhcr-displacement-reason";

    private static readonly List<CrosswalkItem> Reasons = [.. Crosswalk.Get("unhcr").Items.Where(i => i.Scheme == ReasonScheme)];

    /// <summary>Solutions, which HDX HAPI has among the populations.</summary>
    private static readonly string[] Solutions = ["RST", "NAT"];

    private static readonly FrozenSet<string> Populations = CodesOf(PopulationScheme).Keys.Concat(Solutions).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Codes of populations by what tables call them; a code itself is one of its names.</summary>
    private static readonly FrozenDictionary<string, string> PopulationNames = Crosswalk.Get("unhcr").Items.Where(i => i.Scheme == PopulationScheme && i.Core is not null)
        .SelectMany(i => i.Aliases.Append(i.En).Append(i.Code), (i, name) => (Name: FoldedText.Fold(name), i.Code)).DistinctBy(n => n.Name).ToFrozenDictionary(n => n.Name, n => n.Code, StringComparer.Ordinal);

    /// <summary>The population type, which is the indicator.</summary>
    public static FieldConverter<Observation> Population { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (!PopulationNames.TryGetValue(FoldedText.Fold(cell), out var code) && (code = Array.Find(Solutions, cell.Trim().Equals)) is null)
                return false;
            o.IndicatorId = Indicators + code.ToLowerInvariant();
            return true;
        },
        static o => Populations.FirstOrDefault(p => o.IndicatorId == Indicators + p.ToLowerInvariant()));

    /// <summary>The population type, which is the core group; a code beside a name says the same.</summary>
    public static FieldConverter<MobilityCount> Group(Func<CrosswalkItem, string> spelled)
    {
        var items = Crosswalk.Get("unhcr").Items.Where(i => i.Scheme == PopulationScheme && i.Core is not null).ToList();
        return FieldConverters.Of<MobilityCount>(
            (cell, m) =>
            {
                if (!PopulationNames.TryGetValue(FoldedText.Fold(cell), out var code) || items.Find(i => i.Code == code)!.Core is not { } core || (m.PopulationGroup ?? core) != core)
                    return false;
                m.PopulationGroup = core;
                return true;
            },
            m => items.Find(i => i.Core == m.PopulationGroup) is { } item ? spelled(item) : null);
    }

    /// <summary>What set a displacement off; a word of no list is kept as told, and said.</summary>
    public static FieldConverter<MobilityCount> Trigger { get; } = FieldConverters.Of<MobilityCount>(
        static (cell, m) =>
        {
            var word = FoldedText.Fold(cell);
            var item = Reasons.Find(i => i.Aliases.Append(i.Code).Any(name => FoldedText.Fold(name) == word));
            m.Triggers = [new Coded { Code = item?.Core, SourceScheme = ReasonScheme, SourceCode = cell.Trim(), Match = item?.Match is MatchKind.Exact ? null : item?.Match }];
            return item is not null;
        },
        static m => m.Triggers is [var only] ? only.SourceScheme == ReasonScheme ? only.SourceCode : Reasons.Find(i => i.Core == only.Code)?.Code : null);

    /// <summary>A dimension whose codes are ours, by the crosswalk <c>unhcr</c>.</summary>
    public static FieldConverter<Observation> Mapped(string dimension, string scheme)
    {
        var cores = CodesOf(scheme);
        var spelled = cores.ToFrozenDictionary(c => c.Value, c => c.Key, StringComparer.Ordinal);
        return Dimension(dimension, cell => cores.GetValueOrDefault(cell), code => spelled.GetValueOrDefault(code));
    }

    /// <summary>A dimension whose codes are UNHCR's own, those of a code list.</summary>
    public static FieldConverter<Observation> Own(string dimension, string list)
    {
        var codes = CodeList.Get(list);
        return Dimension(dimension, Read, Listed);

        string? Read(string cell) => Listed(cell) ?? codes.Items.FirstOrDefault(i => i.En.Equals(cell, StringComparison.OrdinalIgnoreCase))?.Code;

        string? Listed(string code) => codes.Contains(code) ? code : null;
    }

    /// <summary>Who holds the procedure and the level of the decision in one cell of an old table, such as <c>G / FI</c>.</summary>
    public static FieldConverter<Observation> ProcedureAndLevel { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (cell.Split('/', StringSplitOptions.TrimEntries) is not [var procedure, var level] || !CodeList.Get("unhcr-procedure").Contains(procedure) || !CodeList.Get("unhcr-decision").Contains(level))
                return false;
            Dimensions.Set(o, Dimensions.Procedure, procedure);
            Dimensions.Set(o, Dimensions.Decision, level);
            return true;
        },
        static o => Dimensions.Get(o, Dimensions.Procedure) is { } procedure && Dimensions.Get(o, Dimensions.Decision) is { } level ? $"{procedure} / {level}" : null);

    /// <summary>Whether an application or a decision is counted by persons or by cases.</summary>
    public static FieldConverter<Observation> CountedAs { get; } = Dimension(
        Dimensions.CountedAs,
        static cell => cell switch { "P" or "Persons" => "person", "C" or "Cases" => "case", _ => null },
        static code => code switch { "person" => "P", "case" => "C", _ => null });

    private static FieldConverter<Observation> Dimension(string dimension, Func<string, string?> read, Func<string, string?> write)
        => FieldConverters.Of<Observation>(
            (cell, o) =>
            {
                if (read(cell.Trim()) is not { } code)
                    return false;
                Dimensions.Set(o, dimension, code);
                return true;
            },
            o => Dimensions.Get(o, dimension) is { } code ? write(code) : null);

    private static FrozenDictionary<string, string> CodesOf(string scheme)
        => Crosswalk.Get("unhcr").Items.Where(i => i.Scheme == scheme && i.Core is not null).ToFrozenDictionary(i => i.Code, i => i.Core!, StringComparer.Ordinal);
}
