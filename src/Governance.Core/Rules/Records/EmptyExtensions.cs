using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The extensions name a format and hold no field of it.</summary>
/// <remarks>
/// <para>Why: An empty block says that fields were kept for the way back where none were; a reader may have lost
/// them.</para>
/// <para>Mend: Remove the block, or read the file again.</para>
/// </remarks>
internal sealed class EmptyExtensions() : Rule<Record>(Declared)
{
    public const string Code = "GC1009";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Note,
        "Empty block of partner fields",
        "The extensions hold a format without a single field.",
        typeof(EmptyExtensions));

    protected override void Check(Record record, RuleContext context)
    {
        var ordinal = 0;
        foreach (var fields in (record.Extensions ?? new Dictionary<string, IDictionary<string, System.Text.Json.JsonElement>>()).Values)
        {
            ordinal++;
            if (fields.Count == 0)
                context.Report($"/extensions/#{ordinal}");
        }
    }
}
