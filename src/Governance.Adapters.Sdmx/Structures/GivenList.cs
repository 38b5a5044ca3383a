namespace Governance.Adapters.Sdmx;

/// <summary>A code list as structure messages have it.</summary>
/// <param name="codes">Its codes with their names.</param>
/// <param name="isPartial">
/// Whether the message says that it has a part of the list alone. By the standard a part has the id of the whole list and no code that is
/// not of it: what it has is good, and what it has not may be of the list all the same.
/// </param>
internal sealed class GivenList(Dictionary<string, string?> codes, bool isPartial)
{
    /// <summary>Whether it is what several messages have that contradict each other: then one of them that comes again is no news.</summary>
    private bool _isOfSeveral;

    /// <summary>Whether it is a part of the list alone.</summary>
    public bool IsPartial => isPartial;

    private Dictionary<string, string?> Codes => codes;

    /// <summary>Whether a code is in it.</summary>
    public bool Has(string code) => codes.ContainsKey(code);

    /// <summary>The name of a code; null for none.</summary>
    public string? NameOf(string code) => codes.GetValueOrDefault(code);

    /// <summary>The list as this and another message have it: a whole one stands for its parts; else a code that either has is good.</summary>
    /// <param name="other">The list as it is met again.</param>
    /// <param name="agrees">Whether both may be true: two parts, a whole list with a part of it, or twice the same.</param>
    public GivenList With(GivenList other, out bool agrees)
    {
        var (whole, part) = IsPartial ? (other, this) : (this, other);
        var isWithin = !whole.IsPartial && part.Codes.Keys.All(whole.Has);
        agrees = whole.IsPartial || (isWithin && (part.IsPartial || whole._isOfSeveral || part.Codes.Count == whole.Codes.Count));
        whole._isOfSeveral |= !agrees;
        foreach (var (code, name) in isWithin ? [] : part.Codes)
            whole.Codes.TryAdd(code, name);
        return whole;
    }
}
