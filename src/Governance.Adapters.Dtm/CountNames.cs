using System.Buffers;
using System.Collections.Frozen;
using Governance.Core;

namespace Governance.Adapters.Dtm;

/// <summary>
/// Reads what a column counts from its name, word by word: « # of IDP HHs », « Total number of returnee individuals », « Individus
/// réfugiés ». Each mission puts the words in its own order; a name with one word that is none of these is not understood, for it
/// may count a part: those who arrived, or those of one place of origin.
/// </summary>
internal static class CountNames
{
    private const int MostWords = 16;
    private const string Native = "autochtone";

    private enum Meaning
    {
        None,
        Displaced,
        Returned,
        Refugee,
        Repatriated,
        Host,
        Community,
        Internal,
        Abroad,
        Person,
        Household,
        Number,
        Filler,
    }

    /// <summary>Words of one person, or that describe people: by themselves, such as « IDP », they may be a question.</summary>
    private static readonly string[] Alone = ["idp", "returnee", "ret", "refugee", "displaced", "returned", "repatriated", "deplace", "retourne", "retournee", "refugie", "refugiee", "rapatrie", "rapatriee", "deplacee", "autochtone", "pdi", "host", "hote"];

    /// <summary>What stands between two groups that are counted together.</summary>
    private static readonly SearchValues<char> Joints = SearchValues.Create("/&,;|");

    private static readonly string[] Articles = ["the", "this", "le", "la", "les", "ce", "cette", "a"];
    private static readonly string[] Within = ["in", "dans"];
    private static readonly string[] Sites = ["site", "location", "village", "settlement", "localite"];

    private static readonly FrozenDictionary<string, Meaning> Words = new (Meaning Meaning, string Words)[]
    {
        (Meaning.Displaced, "idp idps displaced pdi pdis deplace deplaces deplacee deplacees"),
        (Meaning.Returned, "returnee returnees returned retourne retournes retournee retournees ret rets"),
        (Meaning.Refugee, "refugee refugees refugie refugies refugiee refugiees"),
        (Meaning.Repatriated, "rapatrie rapatries rapatriee rapatriees repatriated repatriates"),
        (Meaning.Host, "host hote hotes autochtone autochtones"),
        (Meaning.Community, "community communities communaute communautes"),
        (Meaning.Internal, "internal internally interne internes"),
        (Meaning.Abroad, "abroad etranger"),
        (Meaning.Person, "ind inds indiv individual individuals individu individus person persons people personne personnes population"),
        (Meaning.Household, "hh hhs household households family families menage menages famille familles"),
        (Meaning.Number, "number numbers nombre nbre nb total totale count effectif"),
        (Meaning.Filler, "of de des d du la le les l the from a in no present presents presentes currently estimated estimate estime estimes"),
        (Meaning.Filler, "what is are how many much there live living lives reside residing resides hosted staying at this site location village settlement quel quelle est sont combien y t il vivant vivent residant resident dans ce cette localite sur"),
    }.SelectMany(w => w.Words.Split(' '), (w, word) => (word, w.Meaning)).ToFrozenDictionary(w => w.word, w => w.Meaning, StringComparer.Ordinal);

    /// <summary>A header cell is held against every column one after the other: it is read once.</summary>
    [ThreadStatic]
    private static (string? Text, (string Group, CountUnit Unit)? Counts) _last;

    /// <summary>Recognises the columns that count this, by their names alone.</summary>
    /// <param name="counts">What is counted.</param>
    public static Predicate<string> For(Counts counts) => header =>
    {
        if (!ReferenceEquals(_last.Text, header))
            _last = (header, Of(header));
        return _last.Counts is { } found && found.Group == counts.Group && found.Unit == counts.Unit;
    };

    /// <summary>The group that a cell names, such as « Returned IDPs »; null where a word of it is not understood, or it names none.</summary>
    public static string? GroupOf(string cell) => Read(cell) is { } read ? Group(read.Said) : null;

    /// <summary>The group and the unit that a name says; null where a word of it is not understood, or it says neither.</summary>
    private static (string Group, CountUnit Unit)? Of(string header)
        => Read(header) is { } read && Group(read.Said) is { } group && Unit(read.Said, read.Words) is { } unit ? (group, unit) : null;

    private static (HashSet<Meaning> Said, string[] Words)? Read(string text)
    {
        var words = HeaderKey.Plain(text) is { } plain ? Dtm.Words.Key(plain).Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        if (words.Length is 0 or > MostWords)
            return null;
        var said = new HashSet<Meaning>();
        foreach (var word in words)
        {
            if (!Words.TryGetValue(word, out var meaning))
                return null;
            said.Add(meaning);
        }

        // « IDPs/Returnees » are both, and no returned IDPs.
        return said.IsSupersetOf([Meaning.Displaced, Meaning.Returned]) && text.AsSpan().ContainsAny(Joints) || IsOfOthers(words) ? null : (said, words);
    }

    /// <summary>Whether a name says where people are from, or counts those of a household: « IDPs from this village », « IDPs in the household ».</summary>
    private static bool IsOfOthers(string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i - 1] == "from" && Words[words[i]] != Meaning.Abroad)
                return true;
            if (Words[words[i]] == Meaning.Household && Within.Contains(words[..i].LastOrDefault(w => !Articles.Contains(w))))
                return true;
        }

        return false;
    }

    /// <summary>Who was repatriated came back as a refugee: another word for people beside it is another group.</summary>
    private static string? Group(HashSet<Meaning> said) => said.Contains(Meaning.Repatriated)
        ? said.Overlaps([Meaning.Displaced, Meaning.Returned, Meaning.Host, Meaning.Community, Meaning.Internal]) ? null : "returned-refugee"
        : (said.Contains(Meaning.Displaced), said.Contains(Meaning.Returned), said.Contains(Meaning.Refugee), said.Contains(Meaning.Host), said.Contains(Meaning.Internal), said.Contains(Meaning.Abroad)) switch
        {
            (true, false, false, false, _, false) => "idp",
            (true, true, false, false, _, false) or (false, true, false, false, true, false) => "returned-idp",
            (false, true, false, false, false, true) => "returning-migrant",
            (false, true, false, false, false, false) => "returnee",
            (false, false, true, false, false, false) => "refugee",
            (false, false, false, true, false, false) => "host-community",
            _ => null,
        };

    /// <summary>Persons where nothing else is said and the name is a plural or a number of them.</summary>
    private static CountUnit? Unit(HashSet<Meaning> said, string[] words)
    {
        if (said.Contains(Meaning.Person) && said.Contains(Meaning.Household))
            return null;
        // « Host families » are those of the community who take somebody in.
        if (said.Contains(Meaning.Household))
            return said.Contains(Meaning.Host) && !said.Contains(Meaning.Community) && !Array.Exists(words, w => w.StartsWith(Native, StringComparison.Ordinal)) ? null : CountUnit.Household;
        if (said.Contains(Meaning.Community) && !said.Contains(Meaning.Person))
            return null;
        // « Site déplacés » is what kind of site it is.
        if (!said.Contains(Meaning.Person) && !said.Contains(Meaning.Number) && Sites.Contains(words[0]))
            return null;
        return said.Contains(Meaning.Person) || said.Contains(Meaning.Number) || Array.Exists(words, w => Words[w] is Meaning.Displaced or Meaning.Returned or Meaning.Refugee or Meaning.Repatriated or Meaning.Host && !Alone.Contains(w)) ? CountUnit.Person : null;
    }
}
