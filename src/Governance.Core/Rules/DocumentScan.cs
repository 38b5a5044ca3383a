namespace Governance.Core.Rules;

/// <summary>Looks for the number of an identity document behind the word for it, with or without a colon: « passeport n° AA1234567 ».</summary>
internal static class DocumentScan
{
    /// <summary>The fewest digits in a row of such a number; letters may stand before them.</summary>
    public const int Least = 7;

    private const int MostLetters = 3;

    /// <summary>
    /// The words for documents that people who move carry, as West Africa, the Maghreb and the agencies write them; what they end
    /// in is enough: « carte nationale d'identité » as « d'identité ».
    /// </summary>
    private static readonly string[] Words =
    [
        "passport", "passeport", "laissez-passer", "laissez passer", "travel document", "titre de voyage", "visa",
        "nina", "cni", "cin", "nin", "d'identité", "d’identité", "d'identite", "d’identite",
        "identity card", "id card", "identity document", "national id", "ghana card", "voter card", "d'électeur", "d’électeur",
        "carte consulaire", "carte de séjour", "titre de séjour", "permis de séjour", "residence permit",
        "carte de réfugié", "refugee card", "refugee id", "unhcr id", "asylum seeker certificate",
        "acte de naissance", "birth certificate", "permis de conduire", "driving licence", "driver's license",
    ];

    /// <summary>What may stand between the word and the number.</summary>
    private static readonly string[] Fillers = ["n", "no", "nr", "num", "number", "numero", "numéro"];

    /// <summary>Whether a text holds one.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        if (!HasNumber(text))
            return false;
        foreach (var word in Words)
        {
            for (var from = 0; text[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var found;)
            {
                var start = from + found;
                from = start + word.Length;
                if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && StartsWithNumber(text[from..]))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Most texts have no number of that length, and need no look for words.</summary>
    private static bool HasNumber(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == Least)
                return true;
        }

        return false;
    }

    private static bool StartsWithNumber(ReadOnlySpan<char> behind)
    {
        var rest = Bare(behind);
        if (rest.Length == behind.Length)
            return false;
        foreach (var filler in Fillers)
        {
            if (rest.StartsWith(filler, StringComparison.OrdinalIgnoreCase) && Bare(rest[filler.Length..]) is var number && number.Length < rest.Length - filler.Length)
                return IsNumber(number);
        }

        return IsNumber(rest);
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var letters = 0;
        while (letters < text.Length && letters <= MostLetters && char.IsAsciiLetter(text[letters]))
            letters++;
        if (letters > MostLetters)
            return false;
        var digits = text[letters..].TrimStart(" -");
        return digits.Length >= Least && !digits[..Least].ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>The text from its first letter or digit on, where that comes soon.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && start < 4 && !char.IsLetterOrDigit(text[start]))
            start++;
        return text[start..];
    }
}
