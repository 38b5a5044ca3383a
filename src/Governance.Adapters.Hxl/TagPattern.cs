using System.Text.RegularExpressions;

namespace Governance.Adapters.Hxl;

/// <summary>
/// What a tag must be like: <c>#adm1+code</c> has the attribute, <c>#affected-idps</c> lacks it, <c>#*</c> is any hashtag,
/// and <c>!</c> at the end allows no further attributes.
/// </summary>
internal sealed partial class TagPattern
{
    private readonly string _name;
    private readonly string[] _with;
    private readonly string[] _without;
    private readonly bool _exact;

    private TagPattern(Match pattern)
    {
        _name = pattern.Groups[1].Value;
        var attributes = pattern.Groups[2].Captures.Select(c => c.Value).ToList();
        _with = [.. attributes.Where(a => a[0] == '+').Select(a => a[1..])];
        _without = [.. attributes.Where(a => a[0] == '-').Select(a => a[1..])];
        _exact = pattern.Groups[3].Success;
    }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static TagPattern Parse(string text) => TryParse(text) ?? throw new FormatException("Not a tag pattern.");

    /// <summary>Reads a pattern; null where it is none.</summary>
    public static TagPattern? TryParse(string text) => Spec().Match(text.ToLowerInvariant()) is { Success: true } pattern ? new TagPattern(pattern) : null;

    public bool Matches(Tag tag)
        => (_name == "*" || tag.Name.AsSpan(1).SequenceEqual(_name))
            && Array.TrueForAll(_with, tag.Has)
            && !Array.Exists(_without, tag.Has)
            && (!_exact || tag.Attributes.All(a => _with.Contains(a)));

    /// <summary>The pattern in lower case, without spaces.</summary>
    public override string ToString() => $"#{_name}{string.Concat(_with.Select(a => "+" + a))}{string.Concat(_without.Select(a => "-" + a))}{(_exact ? "!" : "")}";

    [GeneratedRegex(@"\A\s*#?(\*|[a-z][a-z0-9_]*)(?:\s*([+-][a-z][a-z0-9_]*))*\s*(!)?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spec();
}
