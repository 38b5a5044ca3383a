namespace Governance.Adapters.Tabular;

/// <summary>Months and other words of dates, in French and English, with or without accents, in full or cut.</summary>
internal static class MonthNames
{
    /// <summary>The month, from 1; 0 where the word is none.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[12];
        if (!Fold(word, ref folded))
            return 0;
        return folded switch
        {
            "january" or "jan" or "janvier" or "janv" => 1,
            "february" or "feb" or "febr" or "fevrier" or "fevr" or "fev" => 2,
            "march" or "mar" or "mars" => 3,
            "april" or "apr" or "avril" or "avr" => 4,
            "may" or "mai" => 5,
            "june" or "jun" or "juin" => 6,
            "july" or "jul" or "juillet" or "juil" or "juill" => 7,
            "august" or "aug" or "aout" or "aou" => 8,
            "september" or "sep" or "sept" or "septembre" => 9,
            "october" or "oct" or "octobre" => 10,
            "november" or "nov" or "novembre" => 11,
            "december" or "dec" or "decembre" => 12,
            _ => 0,
        };
    }

    /// <summary>A word that a date may have and that says nothing more: a weekday, « le », « of », the end of « 1er ».</summary>
    public static bool IsFiller(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[12];
        if (!Fold(word, ref folded))
            return false;
        return folded is "monday" or "mon" or "lundi" or "lun" or "tuesday" or "tue" or "tues" or "mardi" or "wednesday" or "wed" or "mercredi" or "mer"
            or "thursday" or "thu" or "thur" or "thurs" or "jeudi" or "jeu" or "friday" or "fri" or "vendredi" or "ven" or "saturday" or "sat" or "samedi" or "sam"
            or "sunday" or "sun" or "dimanche" or "dim" or "le" or "the" or "of" or "de" or "du" or "er" or "ere" or "eme" or "ème" or "st" or "nd" or "rd" or "th" or "e";
    }

    /// <summary>Lower case, without the accents that months and weekdays have; false for a word that is too long.</summary>
    private static bool Fold(ReadOnlySpan<char> word, ref Span<char> folded)
    {
        if (word.Length > folded.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = char.ToLowerInvariant(word[i]) switch
            {
                'é' or 'è' or 'ê' => 'e',
                'û' or 'ù' => 'u',
                var c => c,
            };
        }

        folded = folded[..word.Length];
        return true;
    }
}
