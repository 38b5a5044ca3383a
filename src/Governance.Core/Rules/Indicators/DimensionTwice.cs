using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>Two entries of the dimensions have the same dimension id.</summary>
/// <remarks>
/// <para>
/// Why: a cell cannot lie in two categories of one dimension; which series the value belongs to is not known.
/// </para>
/// <para>Mend: Keep the right category, or enter the second one under its own dimension.</para>
/// </remarks>
internal sealed class DimensionTwice() : Rule<Observation>(Declared)
{
    public const string Code = "GC1606";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Dimension is there twice",
        "A dimension appears twice in the key of the observation.",
        typeof(DimensionTwice));

    protected override void Check(Observation record, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, dimension) in record.Dimensions.Each())
        {
            if (!seen.Add(dimension.Dimension))
                context.Report($"/dimensions/{i}/dimension");
        }
    }
}
