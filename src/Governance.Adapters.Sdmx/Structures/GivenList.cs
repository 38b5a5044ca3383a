namespace Governance.Adapters.Sdmx;

/// <summary>A code list as structure messages have it.</summary>
/// <param name="codes">Its codes with their names.</param>
/// <param name="isPartial">
/// Whether the message says that it has a part of the list alone. By the standard a part has the id of the whole list and no code that is
/// not of it: what it has is good, and what it has not may be of the list all the same.
/// </param>
internal sealed class GivenList(Dictionary<string, string?> codes, bool isPartial)
{
    /// <summary>Whether it is a part of the list alone.</summary>
    public bool IsPartial => isPartial;

    private Dictionary<string, string?> Codes => codes;

    /// <summary>Whether a code is in it.</summary>
    public bool Has(string code) => codes.ContainsKey(code);

    /// <summary>The name of a code; null for none.</summary>
    public string? NameOf(string code) => codes.GetValueOrDefault(code);

    /// <summary>The list as this and another message have it: parts add to each other, and a whole one stands for its parts.</summary>
    /// <param name="other">The list as it is met again.</param>
    /// <returns>What holds; null where the two contradict each other.</returns>
    public GivenList? With(GivenList other)
    {
        if (IsPartial && other.IsPartial)
        {
            foreach (var (code, name) in other.Codes)
                codes.TryAdd(code, name);
            return this;
        }

        var (whole, part) = IsPartial ? (other, this) : (this, other);
        return part.Codes.Keys.All(whole.Has) && (part.IsPartial || part.Codes.Count == whole.Codes.Count) ? whole : null;
    }
}
