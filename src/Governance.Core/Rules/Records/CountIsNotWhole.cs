using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A count is negative, or has decimals without being weighted, estimated, approximate or rounded.</summary>
/// <remarks>
/// <para>Why: Nobody is counted in parts: it is a percentage, a wrong column or a decimal comma read as thousands.</para>
/// <para>Mend: Check the column and the decimal sign; set the qualifier to weighted or estimate where decimals are
/// right.</para>
/// </remarks>
internal sealed class CountIsNotWhole() : Rule<Record>(Declared)
{
    public const string Code = "GC1008";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Count is not a whole number",
        "A count of people, households, cases or movements is negative or not whole.",
        typeof(CountIsNotWhole));

    protected override void Check(Record record, RuleContext context)
    {
        foreach (var (quantity, pointer, isCount) in context.Parts.Quantities(record))
        {
            if (isCount && quantity.Value is { } value && (value < 0 || (decimal.Truncate(value) != value && !MayHaveDecimals(quantity.Qualifier))))
                context.Report(pointer + "/value");
        }
    }

    private static bool MayHaveDecimals(Qualifier? qualifier)
        => qualifier is Qualifier.Weighted or Qualifier.Estimate or Qualifier.Approximate or Qualifier.Rounded;
}
