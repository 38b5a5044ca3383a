using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>Two parts of the breakdowns have the same dimension, category and crossed categories.</summary>
/// <remarks>
/// <para>Why: The same people are added twice, or a column was mapped twice.</para>
/// <para>Mend: Remove the repeated part, or name what sets the two apart as a crossed category.</para>
/// </remarks>
internal sealed class CategoryStatedTwice() : Rule<MobilityCount>(Declared)
{
    public const string Code = "GC1308";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Category stated twice",
        "The breakdown has two parts with the same categories.",
        typeof(CategoryStatedTwice));

    protected override void Check(MobilityCount record, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, part) in record.Breakdowns.Each())
        {
            var crossed = part.Crossed.Each().Select(c => c.Item.Dimension + '\u001F' + c.Item.Code).Append(part.Dimension + '\u001F' + part.Category);
            if (!seen.Add(string.Join('\u001E', crossed.Order(StringComparer.Ordinal))))
                context.Report($"/breakdowns/{i}");
        }
    }
}
