using Governance.Core;

namespace Governance.Adapters.Kobo;

/// <summary>What the choices of a question stand for, by name and by label, and back.</summary>
internal sealed class AnswerCodes
{
    /// <summary>Codes of countries that stand in most forms for an answer that nobody gave, or for no: one of them is a country where its label says so.</summary>
    private static readonly HashSet<string> NotCountries = new(StringComparer.OrdinalIgnoreCase) { "dnk", "dk", "nr", "no", "nc", "np" };

    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["oui"] = "yes",
        ["true"] = "yes",
        ["1"] = "yes",
        ["non"] = "no",
        ["false"] = "no",
        ["0"] = "no",
    };

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _choices;
    private readonly IReadOnlyDictionary<string, string> _meaning;
    private readonly IReadOnlyList<string> _codes;
    private readonly bool _isCountry;

    /// <summary>What the labels of each choice that has some stand for.</summary>
    private readonly Dictionary<string, IReadOnlyList<string>> _said = new(StringComparer.Ordinal);

    /// <summary>The choices of a question.</summary>
    /// <param name="choices">Those of the form.</param>
    /// <param name="meaning">What the mapping says of them.</param>
    /// <param name="leaf">The field it fills; null for none.</param>
    public AnswerCodes(IReadOnlyList<FormChoice> choices, IReadOnlyDictionary<string, string> meaning, Leaf? leaf)
    {
        (_meaning, _codes, _isCountry) = (meaning, LabelCodes.Of(leaf), leaf?.Kind == LeafKind.Country);
        foreach (var choice in _codes.Count == 0 ? [] : choices.Where(c => c.Labels.Values.Any(l => l.Trim() != c.Name)))
            _said.TryAdd(choice.Name, LabelCodes.Named(leaf!, choice.Labels.Values));
        _choices = choices.Count > 0 ? [.. choices.Select(c => c.Name).Distinct()] : [.. meaning.Keys];
        // Names win over labels; a label of two choices says nothing.
        foreach (var choice in choices)
            _names.TryAdd(choice.Name, choice.Name);
        foreach (var (label, name) in choices.SelectMany(c => c.Labels.Values.Select(l => (Label: l.Trim(), c.Name))).Where(l => choices.All(c => c.Name != l.Label)))
        {
            if (!_names.TryAdd(label, name) && _names[label] != name)
                _ambiguous.Add(label);
        }
    }

    /// <summary>The codes of a field that no choice stands for.</summary>
    public static AnswerCodes Plain(Leaf leaf) => new([], new Dictionary<string, string>(), leaf);

    /// <summary>The names of the choices, as far as they are known.</summary>
    public IReadOnlyList<string> Names => _choices;

    /// <summary>Every name and label of the choices.</summary>
    public IEnumerable<string> Spellings => _names.Keys.Concat(_choices).Distinct();

    /// <summary>The name of a choice as a cell spells it: its name, or the label of that one choice.</summary>
    public string? Name(string text)
    {
        text = text.Trim();
        if (_ambiguous.Contains(text))
            return null;
        if (_names.TryGetValue(text, out var name))
            return name;
        // A workbook makes 1.0 of the choice 1.
        var plain = text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;
        return _names.TryGetValue(plain, out name) ? name : _meaning.ContainsKey(plain) ? plain : text;
    }

    /// <summary>
    /// The core code of a choice: what the mapping says, else what its label says, else the code that is spelled like it; null
    /// where that is none that the field takes, or not certain.
    /// </summary>
    public string? Core(string text)
    {
        if (Name(text) is not { } name)
            return null;
        if (_meaning.TryGetValue(name, out var core))
            return core;
        if (_codes.Count == 0)
            return name;
        return _said.TryGetValue(name, out var said) && said.Count > 0
            ? said.Count == 1 ? said[0] : said.Contains(name) ? name : null
            : Spelled(name, isLabelled: said is not null);
    }

    /// <summary>The code that is spelled like a choice whose label, where it has one, says nothing that is known.</summary>
    private string? Spelled(string name, bool isLabelled)
    {
        if (_codes.Contains(name) && !(isLabelled && _isCountry && NotCountries.Contains(name)))
            return name;
        if ((_isCountry && NotCountries.Contains(name)) || (isLabelled && (name is "1" or "0")))
            return null;
        var key = name.Replace('_', '-');
        return _codes.FirstOrDefault(c => c.Equals(key, StringComparison.OrdinalIgnoreCase))
            ?? (Words.TryGetValue(name, out var word) && _codes.Contains(word) ? word : null)
            ?? (CountryCode.TryFromAlpha2(name.ToUpperInvariant(), out var country) && _codes.Contains(country.ToString()) ? country.ToString() : null);
    }

    /// <summary>The choice that stands for a core code; null where the form has none.</summary>
    public string? Choice(string core)
        => _choices.FirstOrDefault(c => Core(c) == core) ?? (_choices.Count == 0 || (_codes.Count == 0 && _names.Count == 0) ? core : null);

    /// <summary>The names in a cell of several choices; null where a label in it cannot be told from its neighbours.</summary>
    public IReadOnlyList<string>? Split(string cell)
    {
        var names = new List<string>();
        for (var rest = cell.Trim(); rest.Length > 0;)
        {
            // Labels may hold blanks: of those that fit, the longest is meant.
            var label = _names.Keys.Where(k => rest.StartsWith(k, StringComparison.Ordinal) && (rest.Length == k.Length || rest[k.Length] == ' ')).MaxBy(k => k.Length);
            label ??= rest.Split(' ')[0];
            if (Name(label) is not { } name)
                return null;
            names.Add(name);
            rest = rest[label.Length..].Trim();
        }

        return names;
    }
}
