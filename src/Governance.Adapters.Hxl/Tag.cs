using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Adapters.Hxl;

/// <summary>A tagspec: a hashtag and its attributes, such as <c>#affected+children+f</c>. Case, accents, spaces and order do not matter.</summary>
internal sealed partial class Tag
{
    private readonly SortedSet<string> _attributes;

    private Tag(string name, IEnumerable<string> attributes)
    {
        Name = name;
        _attributes = new SortedSet<string>(attributes, StringComparer.Ordinal);
    }

    /// <summary>The hashtag, with its sign.</summary>
    public string Name { get; }

    public IReadOnlyCollection<string> Attributes => _attributes;

    /// <summary>Whether it is written as tags were before version 1.0; it is held as 1.1 writes it.</summary>
    public bool IsLegacy { get; private init; }

    /// <summary>
    /// Reads a cell of the tag row for what it means: many tables write <c>#adm0</c> for a country and <c>+pcode</c> for a code. Null where it
    /// is no tag.
    /// </summary>
    public static Tag? Meaning(string? cell)
        => Parse(cell) is not { } tag ? null
            : tag.Name != "#adm0" && !tag.Has("pcode") ? tag
            : new Tag(tag.Name == "#adm0" ? "#country" : tag.Name, tag.Attributes.Select(a => a == "pcode" ? "code" : a)) { IsLegacy = tag.IsLegacy };

    /// <summary>Reads a cell of the tag row as it is written; null where it is no tag.</summary>
    public static Tag? Parse(string? cell)
    {
        if (string.IsNullOrEmpty(cell) || !cell.Contains('#', StringComparison.Ordinal))
            return null;
        var folded = Fold(cell);
        if (LegacyTags.Current(folded.Trim()) is { } current)
            return new Tag(current) { IsLegacy = true };
        return Spec().Match(folded) is { Success: true } spec ? new Tag(spec) : null;
    }

    public bool Has(string attribute) => _attributes.Contains(attribute);

    /// <summary>The tag without some of its attributes.</summary>
    public Tag Without(Predicate<string> attribute) => new(Name, _attributes.Where(a => !attribute(a)));

    /// <summary>The canonical form: lower case, no spaces, attributes in ordinal order.</summary>
    public override string ToString() => _attributes.Count == 0 ? Name : $"{Name}+{string.Join('+', _attributes)}";

    private Tag(Match spec)
        : this(spec.Groups[1].Value, spec.Groups[2].Captures.Select(c => c.Value))
    {
    }

    private Tag(string canonical)
        : this(Spec().Match(canonical))
    {
    }

    /// <summary>Lower case without accents. Half a character, and the one non-character that normalisation refuses, are no letters.</summary>
    private static string Fold(string cell)
    {
        if (Ascii.IsValid(cell))
            return cell.ToLowerInvariant();
        var text = new StringBuilder(cell.Length);
        foreach (var c in string.Concat(cell.EnumerateRunes()).Replace('\uFFFE', ' ').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\A\s*(#[a-z][a-z0-9_]*)(?:\s*\+([a-z][a-z0-9_]*))*\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spec();
}
