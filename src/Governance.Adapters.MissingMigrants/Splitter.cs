using System.Text.RegularExpressions;

namespace Governance.Adapters.MissingMigrants;

/// <summary>How a layout puts several labels in one cell. Labels hold commas themselves, so what is one label is never split.</summary>
internal sealed partial class Splitter
{
    private readonly string _separator;
    private readonly bool _onlyKnown;

    private Splitter(string separator, bool onlyKnown)
    {
        _separator = separator;
        _onlyKnown = onlyKnown;
    }

    /// <summary>One label a cell, whatever commas it has.</summary>
    public static Splitter None { get; } = new("", false);

    /// <summary>Labels joined by a comma and a space; split only where every part is known.</summary>
    public static Splitter CommaSpace { get; } = new(", ", true);

    /// <summary>Labels joined by a comma without a space, as one layout alone does it.</summary>
    public static Splitter Comma { get; } = new(",", false);

    public string[] Split(string cell, Labels labels)
    {
        if (_separator.Length == 0 || labels.Code(cell) is not null)
            return [cell];
        var parts = _onlyKnown ? cell.Split(_separator) : BareComma().Split(cell);
        return Array.Exists(parts, p => string.IsNullOrWhiteSpace(p) || (_onlyKnown && labels.Code(p) is null)) ? [cell] : parts;
    }

    /// <summary>The labels as one cell; where a layout takes one label, the first.</summary>
    /// <param name="items">What has labels; absent means none.</param>
    /// <param name="label">The label of one; null where it has none in this cell.</param>
    public string? Join<T>(IList<T>? items, Func<T, string?> label)
    {
        var texts = default(JoinedText);
        for (var i = 0; i < items?.Count; i++)
        {
            if (label(items[i]) is not { } text)
                continue;
            if (_separator.Length == 0)
                return text;
            texts.Add(text);
        }

        return texts.With(_separator);
    }

    [GeneratedRegex(",(?! )")]
    private static partial Regex BareComma();
}
