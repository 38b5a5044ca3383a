using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>What a value is to be multiplied by, as a power of ten or in a word. Nothing is multiplied.</summary>
internal static class Multipliers
{
    private static readonly (string Text, int Power)[] Known =
    [
        ("units", 0), ("unit", 0), ("ones", 0), ("unites", 0), ("unite", 0), ("tens", 1), ("dizaines", 1), ("hundreds", 2), ("centaines", 2), ("thousands", 3), ("thousand", 3), ("milliers", 3),
        ("tensofthousands", 4), ("hundredsofthousands", 5), ("millions", 6), ("million", 6), ("billions", 9), ("billion", 9), ("milliards", 9), ("milliard", 9), ("trillions", 12),
    ];

    /// <summary>Both directions; a unit that names its multiple itself, such as millions of dollars, says it too.</summary>
    public static FieldConverter<Observation> Converter { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            var text = cell.Trim();
            if (text.Length == 0)
                return true;
            var (word, power) = Array.Find(Known, k => k.Text == Names.Plain(text));
            if (word is null && !(int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power) && power is >= -15 and <= 15))
                return false;
            o.UnitMultiplier = power;
            return true;
        },
        static o => o.UnitMultiplier is null or 0 ? null : o.UnitMultiplier.Value.ToString(CultureInfo.InvariantCulture));
}
