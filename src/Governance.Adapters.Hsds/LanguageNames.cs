using System.Collections.Frozen;
using Governance.Core.Rules;

namespace Governance.Adapters.Hsds;

/// <summary>Names of languages in English and French, for directories that write no codes. Names that are those of several languages have none.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Codes = ((string[])
    [
        "af:Afrikaans", "am:Amharic,Amharique", "ar:Arabic,Arabe", "bg:Bulgarian,Bulgare", "bm:Bambara,Bamanankan", "bn:Bengali", "cs:Czech,Tchèque", "da:Danish,Danois",
        "de:German,Allemand", "dyu:Dyula,Dioula", "ee:Ewe,Éwé", "el:Greek,Grec", "en:English,Anglais", "es:Spanish,Espagnol", "et:Estonian,Estonien", "fa:Persian,Farsi,Persan", "fi:Finnish,Finnois",
        "fr:French,Français", "ff:Fula,Fulani,Fulah,Fulfulde,Peul,Pulaar", "ga:Irish,Irlandais", "gu:Gujarati", "ha:Hausa,Haoussa", "he:Hebrew,Hébreu", "hi:Hindi", "hr:Croatian,Croate",
        "ht:Haitian Creole,Créole haïtien", "hu:Hungarian,Hongrois", "hy:Armenian,Arménien", "id:Indonesian,Indonésien", "ig:Igbo", "it:Italian,Italien", "ja:Japanese,Japonais", "ka:Georgian,Géorgien",
        "km:Khmer", "ko:Korean,Coréen", "ln:Lingala", "lo:Lao", "lt:Lithuanian,Lituanien", "lv:Latvian,Letton", "mey:Hassaniya", "my:Burmese,Birman", "ne:Nepali,Népalais", "nl:Dutch,Néerlandais", "no:Norwegian,Norvégien",
        "om:Oromo", "pa:Punjabi,Panjabi,Pendjabi", "pl:Polish,Polonais", "ps:Pashto,Pachto", "pt:Portuguese,Portugais", "ro:Romanian,Roumain", "ru:Russian,Russe", "sk:Slovak,Slovaque", "sn:Shona", "snk:Soninke,Soninké", "so:Somali",
        "sq:Albanian,Albanais", "sr:Serbian,Serbe", "sv:Swedish,Suédois", "sw:Swahili,Kiswahili", "ta:Tamil,Tamoul", "th:Thai,Thaï", "ti:Tigrinya,Tigrigna", "tl:Tagalog", "tmh:Tamashek,Tamasheq", "tr:Turkish,Turc",
        "uk:Ukrainian,Ukrainien", "ur:Urdu,Ourdou", "vi:Vietnamese,Vietnamien", "wo:Wolof", "yo:Yoruba", "zh:Chinese,Mandarin,Chinois", "zu:Zulu,Zoulou",
    ]).SelectMany(l => l.Split(':') is [var code, var names] ? names.Split(',').Select(n => (Name: FoldedText.Fold(n), Code: code)) : []).DistinctBy(l => l.Name).ToFrozenDictionary(l => l.Name, l => l.Code, StringComparer.Ordinal);

    /// <summary>The code of a language by its name; null for a name that is not known.</summary>
    public static string? CodeOf(string name) => Codes.GetValueOrDefault(FoldedText.Fold(name));
}
