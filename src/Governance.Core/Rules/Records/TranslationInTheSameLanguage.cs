using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A text has a translation whose language tag is that of the original or of an earlier translation.</summary>
/// <remarks>
/// <para>Why: A reader who asks for that language gets one of two texts by chance.</para>
/// <para>Mend: Correct the tag, or remove the text that is there twice.</para>
/// </remarks>
internal sealed class TranslationInTheSameLanguage() : Rule<Record>(Declared)
{
    public const string Code = "GC1005";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Translation in the language of the original",
        "The translation has the language tag of the original or of another translation.",
        typeof(TranslationInTheSameLanguage));

    protected override void Check(Record record, RuleContext context)
    {
        foreach (var (text, pointer) in RecordLocalizedTexts.Of(record))
        {
            foreach (var (i, translation) in text.Translations.Each())
            {
                var known = text.Translations!.Take(i).Select(t => t.Language).Prepend(text.Language);
                if (known.Contains(translation.Language, StringComparer.OrdinalIgnoreCase))
                    context.Report($"{pointer}/translations/{i}/language");
            }
        }
    }
}
