namespace Governance.Adapters.Iati;

/// <summary>Vocabularies of codes as names of schemes: <c>iati-sector</c> where none is named, else <c>iati-sector-99</c>.</summary>
internal static class Vocabularies
{
    private const int Longest = 100;

    /// <summary>The name of a scheme; null for a vocabulary that makes none.</summary>
    public static string? Scheme(string name, string? vocabulary)
        => vocabulary is null ? name : Values.Short(vocabulary, Longest) is { } one ? $"{name}-{one}" : null;

    /// <summary>The vocabulary of a scheme; null for none.</summary>
    public static string? Of(string name, string? scheme) => scheme is not null && scheme.Length > name.Length + 1 ? scheme[(name.Length + 1)..] : null;

    /// <summary>Whether it is a scheme of the name.</summary>
    public static bool Is(string name, string? scheme) => scheme == name || (scheme is not null && scheme.StartsWith(name + "-", StringComparison.Ordinal) && scheme.Length > name.Length + 1);
}
