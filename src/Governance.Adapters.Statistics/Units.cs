using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Statistics;

/// <summary>
/// Units, by the codes of UNSD, which name millions in the unit itself, or in words. A unit of no list stays an attribute as
/// SDMX has it.
/// </summary>
internal static class Units
{
    private const string Attribute = "UNIT_MEASURE";
    private const int MostCharacters = 256;
    private static readonly CodeList List = CodeList.Get("unit-measure");

    /// <summary>Spellings of units that are not their codes: the first of a unit is the one of UNSD.</summary>
    private static readonly (string Plain, string Code)[] Spelled =
    [
        ("percent", "PT"), ("percentage", "PT"), ("%", "PT"), ("pourcentage", "PT"), ("prozent", "PT"), ("porcentaje", "PT"), ("index", "IX"), ("ratio", "RO"), ("kmsq", "KM2"),
        ("cuusd", "USD"), ("conusd", "CON_USD"), ("curlcu", "CUR_LCU"), ("num", "NUMBER"), ("nombre", "NUMBER"), ("persons", "PS"), ("people", "PS"), ("personnes", "PS"),
    ];

    private static readonly (string Ending, int Power)[] Multiples = [("_B", 9), ("_M", 6), ("_TH", 3)];

    /// <summary>Codes of UNSD for what the list calls otherwise.</summary>
    private static readonly Dictionary<string, string> OfUnsd = new() { ["PT"] = "PERCENT", ["IX"] = "INDEX", ["RO"] = "RATIO", ["KM2"] = "KMSQ", ["USD"] = "CU_USD" };

    /// <summary>Both directions, as UNSD spells units.</summary>
    public static FieldConverter<Observation> Codes { get; } = FieldConverters.Of<Observation>(TryRead, static o => Write(o, OfUnsd));

    /// <summary>Both directions, as the files of DDF spell them.</summary>
    public static FieldConverter<Observation> LowerCodes { get; } = FieldConverters.Of<Observation>(TryRead, static o => o.Value?.Unit is null ? Other(o) : Write(o, OfUnsd)?.ToLowerInvariant());

    /// <summary>Both directions, as national tables spell them.</summary>
    public static FieldConverter<Observation> Words { get; } = FieldConverters.Of<Observation>(TryRead, static o => o is { Value.Unit: "PT", UnitMultiplier: null or 0 } ? "%" : Write(o, OfUnsd));

    private static bool TryRead(string cell, Observation observation)
    {
        var text = cell.Trim();
        if (text.Length > MostCharacters)
            return false;
        if (Read(text) is var (unit, power))
            ((observation.Value ??= new Quantity()).Unit, observation.UnitMultiplier) = (unit, power);
        else
            (observation.Attributes ??= []).Add(new DimensionValue { Dimension = Attribute, Code = text });
        return true;
    }

    private static (string Unit, int Power)? Read(string text)
    {
        if (Unit(text) is { } unit)
            return (unit, 0);
        var code = text.ToUpperInvariant();
        var (ending, power) = Array.Find(Multiples, m => code.EndsWith(m.Ending, StringComparison.Ordinal));
        return ending is not null && Unit(code[..^ending.Length]) is { } of ? (of, power) : null;
    }

    /// <summary>The code of a unit by its code or its words; null for one of no list.</summary>
    private static string? Unit(string text)
    {
        var code = text.ToUpperInvariant();
        if (List.Contains(code))
            return code;
        var plain = text == "%" ? text : Names.Plain(text);
        return Array.Find(Spelled, s => s.Plain == plain).Code
            ?? (plain.StartsWith("per", StringComparison.Ordinal) && plain.EndsWith("population", StringComparison.Ordinal) && List.Contains($"PER_{plain[3..^10]}_POP") ? $"PER_{plain[3..^10]}_POP" : null);
    }

    private static string? Write(Observation observation, Dictionary<string, string> spelled)
    {
        if (observation.Value?.Unit is not { } unit)
            return Other(observation);
        var ending = Array.Find(Multiples, m => m.Power == observation.UnitMultiplier).Ending;
        return spelled.GetValueOrDefault(unit, unit) is var text && unit == "NUMBER" && ending is not null ? "NUM" + ending : text + ending;
    }

    private static string? Other(Observation observation) => observation.Attributes?.FirstOrDefault(a => a.Dimension == Attribute)?.Code;
}
