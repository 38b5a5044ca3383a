namespace Governance.Core.Rules;

/// <summary>The values an indicator sets for itself.</summary>
internal static class IndicatorValues
{
    /// <summary>Baseline and targets that have a value, with the pointers to it.</summary>
    public static IEnumerable<(string Pointer, decimal Value)> Of(Indicator indicator)
    {
        if (indicator.Baseline?.Value is { } baseline)
            yield return ("/baseline/value", baseline);
        for (var i = 0; i < (indicator.Targets?.Count ?? 0); i++)
        {
            if (indicator.Targets![i].Value is { } target)
                yield return ($"/targets/{i}/value", target);
        }
    }
}
