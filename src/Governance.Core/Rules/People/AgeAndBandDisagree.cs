using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>An age states years and a band, and the band does not hold the years.</summary>
/// <remarks>
/// <para>Why: The person is counted in the wrong column of every table by age.</para>
/// <para>Mend: Keep the one that the source states, and derive the other from it or leave it out.</para>
/// </remarks>
internal sealed class AgeAndBandDisagree() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1108";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Age and age band disagree",
        "The age in years lies outside the age band.",
        typeof(AgeAndBandDisagree));

    protected override void Check(Migrant record, RuleContext context)
    {
        Check(record.Age, "/age/band", context);
        Check(record.Trafficking?.AgeWhenTrafficked, "/trafficking/ageWhenTrafficked/band", context);
    }

    private static void Check(Age? age, string pointer, RuleContext context)
    {
        if (age is { Years: { } years, Band: { } band } && PersonAge.OfBand(band) is { } range && (years < range.Least || years > range.Most))
            context.Report(pointer);
    }
}
