using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A sentence of three words or more has a translation with exactly the same wording.</summary>
/// <remarks>
/// <para>Why: A text copied into the place of its translation looks translated and is not; proper names may rightly be the
/// same.</para>
/// <para>Mend: Translate it, or remove the translation.</para>
/// </remarks>
internal sealed class TranslationRepeatsTheOriginal() : Rule<Record>(Declared)
{
    public const string Code = "GC1006";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Note,
        "Translation repeats the original",
        "The translation is the same text as the original.",
        typeof(TranslationRepeatsTheOriginal));

    protected override void Check(Record record, RuleContext context)
    {
        foreach (var (text, pointer) in RecordLocalizedTexts.Of(record))
        {
            foreach (var (i, translation) in text.Translations.Each())
            {
                if (translation.Text == text.Text && text.Text.AsSpan().Trim().Count(' ') >= 2)
                    context.Report($"{pointer}/translations/{i}/text");
            }
        }
    }
}
