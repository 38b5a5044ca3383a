using System.Buffers;
using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A count is negative and neither its indicator nor a dimension says that it is a net number or a change, or it has more
/// decimals than its multiplier makes whole without being weighted, estimated, approximate or rounded.
/// </summary>
/// <remarks>
/// <para>Why: Nobody is counted in parts: it is a percentage, a wrong column or a decimal comma read as thousands.</para>
/// <para>Mend: Check the column and the decimal sign; set the qualifier to weighted or estimate where decimals are
/// right.</para>
/// </remarks>
internal sealed class CountIsNotWhole() : Rule<Record>(Declared)
{
    public const string Code = "GC1008";

    /// <summary>A number divided by it has no zeros at the end of its decimals.</summary>
    private const decimal NoZeros = 1.0000000000000000000000000000m;

    /// <summary>What stands between the words of a code.</summary>
    private static readonly SearchValues<char> Between = SearchValues.Create("_-.:/ ");

    /// <summary>Words of codes for differences, as agencies have them: <c>NET_MIGRATION</c>, <c>SM.POP.NETM</c>, <c>CNMIGRAT</c>.</summary>
    private static readonly string[] Net = ["NET", "NMIG", "CNMIGRAT", "BALANCE", "SOLDE", "CHANGE", "GROW", "NATGROW"];

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Count is not a whole number",
        "A count of people, households, cases or movements is negative or not whole.",
        typeof(CountIsNotWhole));

    protected override void Check(Record record, RuleContext context)
    {
        var observation = record as Observation;
        var power = observation?.UnitMultiplier ?? 0;
        foreach (var (quantity, pointer, isCount) in context.Parts.Quantities(record))
        {
            if (!isCount || quantity.Value is not { } value)
                continue;
            if ((value < 0 && !IsNet(observation)) || (!IsWhole(value, power) && !MayHaveDecimals(quantity.Qualifier)))
                context.Report(pointer + "/value");
        }
    }

    /// <summary>Whether a number is whole once its multiplier is applied: 12.5 thousand are 12,500.</summary>
    private static bool IsWhole(decimal value, int power)
        => decimal.Truncate(value) == value || (value / NoZeros).Scale <= power;

    /// <summary>Whether the indicator or a dimension of an observation says that it is a difference: more may leave than come.</summary>
    private static bool IsNet(Observation? observation)
    {
        if (observation is null)
            return false;
        if (IsNet(observation.IndicatorId))
            return true;
        foreach (var dimension in observation.Dimensions ?? [])
        {
            if (IsNet(dimension.Code))
                return true;
        }

        return false;
    }

    private static bool IsNet(ReadOnlySpan<char> code)
    {
        foreach (var part in code.SplitAny(Between))
        {
            var word = code[part];
            if (word.StartsWith("NETM", StringComparison.OrdinalIgnoreCase))
                return true;
            foreach (var known in Net)
            {
                if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private static bool MayHaveDecimals(Qualifier? qualifier)
        => qualifier is Qualifier.Weighted or Qualifier.Estimate or Qualifier.Approximate or Qualifier.Rounded;
}
