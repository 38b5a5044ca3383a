using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A text or label in French, or of no stated language, says « trafic » alone, or with humain, personnes, êtres, femmes or
/// enfants. Quotations, titles of documents and partner fields are left alone.
/// </summary>
/// <remarks>
/// <para>Why: Traite des personnes and trafic illicite de migrants are two crimes with two protocols, and their victims
/// have different rights.</para>
/// <para>Mend: Write « traite des personnes » or « trafic illicite de migrants », whichever the source means; ask it where
/// it does not say.</para>
/// </remarks>
internal sealed class BareTrafic() : Rule<Record>(Declared)
{
    public const string Code = "GC1004";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Trafficking or smuggling",
        "The French word « trafic » stands alone or with persons: say whether trafficking or smuggling is meant.",
        typeof(BareTrafic));

    protected override void Check(Record record, RuleContext context)
    {
        var json = context.Bytes.Of(record);
        if (json.IndexOf("rafic"u8) < 0)
            return;
        Span<TextStep> steps = stackalloc TextStep[RecordTexts.MaxDepth + 1];
        var texts = new RecordTexts(json, steps);
        var isFrench = true;
        while (texts.Next())
        {
            if (!texts.InExtensions && texts.Member.SequenceEqual("language"u8))
            {
                isFrench = IsFrench(texts.Raw);
                continue;
            }

            // The language stands right before its text; what follows another text states none.
            var isForeign = !isFrench;
            isFrench = true;
            if (isForeign || texts.InExtensions || texts.Raw.IndexOf("rafic"u8) < 0 || IsQuotedOrCited(record, texts))
                continue;
            if (AmbiguousTrafic.IsIn(texts.Text(new char[texts.Raw.Length])))
                context.Report(texts.Pointer);
        }
    }

    private static bool IsFrench(ReadOnlySpan<byte> tag)
        => tag.Length >= 2 && (tag[0] | 0x20) == 'f' && (tag[1] | 0x20) == 'r' && (tag.Length == 2 || tag[2] == '-');

    private static bool IsQuotedOrCited(Record record, in RecordTexts texts)
    {
        var top = texts.TopMember;
        if (top.SequenceEqual("id"u8) || top.SequenceEqual("source"u8) || top.SequenceEqual("document"u8) || top.SequenceEqual("documents"u8))
            return true;
        return record is GovernanceEvent { Statements: { } statements } && top.SequenceEqual("statements"u8)
            && statements[texts.TopIndex].Kind == StatementKind.Quote;
    }
}
