using System.Collections.Frozen;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Unhcr;

/// <summary>Columns of codes. The same letters mean other things in another column, so each has its own list.</summary>
internal static class Codes
{
    private const string Indicators = "unhcr-";
    private static readonly FrozenSet<string> Populations = CodesOf("unhcr-population").Keys.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The population type, which is the indicator.</summary>
    public static FieldConverter<Observation> Population { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (!Populations.Contains(cell.Trim()))
                return false;
            o.IndicatorId = Indicators + cell.Trim().ToLowerInvariant();
            return true;
        },
        static o => Populations.FirstOrDefault(p => o.IndicatorId == Indicators + p.ToLowerInvariant()));

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
        return Dimension(dimension, Listed, Listed);

        string? Listed(string code) => codes.Contains(code) ? code : null;
    }

    /// <summary>Whether an application or a decision is counted by persons or by cases.</summary>
    public static FieldConverter<Observation> CountedAs { get; } = Dimension(
        Dimensions.CountedAs,
        static cell => cell switch { "P" => "person", "C" => "case", _ => null },
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
