using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Unhcr;

/// <summary>
/// What HDX HAPI makes of UNHCR's demographics: each row is one sex and one age of a population, with « all » for all of them,
/// so that both are dimensions of its value. The year stands as its first and its last day.
/// </summary>
internal static partial class HapiColumns
{
    private const string AllSpelled = "all";
    private const string AllCode = "_T";
    private const string UnknownAge = "unknown";

    private static readonly IReadOnlyList<FieldConverter<Observation>> Days = DayPair.Of<Observation>(static (o, p) => o.Period = p, static o => o.Period);

    private static readonly (string Spelled, string Code)[] Sexes = [("f", "F"), ("m", "M"), ("x", "X"), ("u", "_U"), (AllSpelled, AllCode)];

    /// <summary>First day of the year.</summary>
    public static FieldConverter<Observation> Start => Days[0];

    /// <summary>Last day of the year.</summary>
    public static FieldConverter<Observation> End => Days[1];

    /// <summary>The sex of all people of the row.</summary>
    public static FieldConverter<Observation> Sex { get; } = Dimension(
        Dimensions.Sex,
        static cell => Array.Find(Sexes, s => s.Spelled == cell).Code,
        static code => Array.Find(Sexes, s => s.Code == code).Spelled);

    /// <summary>Their age in years, such as <c>0-4</c> or <c>60+</c>.</summary>
    public static FieldConverter<Observation> Age { get; } = Dimension(
        Dimensions.Age,
        static cell => cell switch
        {
            AllSpelled => AllCode,
            UnknownAge => "_U",
            _ => Years().IsMatch(cell) ? cell.Replace("+", "-plus", StringComparison.Ordinal) : null,
        },
        static code => code switch
        {
            AllCode => AllSpelled,
            "_U" => UnknownAge,
            _ => code.Replace("-plus", "+", StringComparison.Ordinal) is var cell && Years().IsMatch(cell) ? cell : null,
        });

    private static FieldConverter<Observation> Dimension(string dimension, Func<string, string?> read, Func<string, string?> write) => FieldConverters.Of<Observation>(
        (cell, o) =>
        {
            if (cell.Trim() is not { Length: > 0 and <= 16 } label || read(label) is not { } code)
                return false;
            Dimensions.Set(o, dimension, code);
            return true;
        },
        o => Dimensions.Get(o, dimension) is { } code ? write(code) : null);

    [GeneratedRegex(@"\A[0-9]{1,3}(?:-[0-9]{1,3}|\+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
