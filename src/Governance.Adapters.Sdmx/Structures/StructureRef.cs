using System.Globalization;

namespace Governance.Adapters.Sdmx;

/// <summary>A reference to a structure, such as <c>IAEG-SDGs:SDG(1.0)</c>.</summary>
/// <param name="Agency">Who maintains it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version; null where none is said.</param>
internal readonly record struct StructureRef(string Agency, string Id, string? Version)
{
    /// <summary>Reads <c>AGENCY:ID(VERSION)</c>, also at the end of a URN, and with or without a label behind it.</summary>
    public static StructureRef? Parse(string? text)
    {
        var said = (text ?? "").Trim();
        if (said.LastIndexOf('=') is >= 0 and var equals)
            said = said[(equals + 1)..];
        if (said.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon))
            return null;
        var (agency, rest) = (said[..colon].TrimStart(), said[(colon + 1)..]);
        if (rest.IndexOf('(', StringComparison.Ordinal) is not (> 0 and var open))
            return rest.Length > 0 && rest.IndexOf(' ', StringComparison.Ordinal) < 0 ? new StructureRef(agency, rest, null) : null;
        var close = rest.IndexOf(')', open);
        return close > open + 1 ? new StructureRef(agency, rest[..open], rest[(open + 1)..close]) : null;
    }

    /// <summary>
    /// Whether two references may mean the same: a version that is not said, <c>*</c> or <c>latest</c> is any, and one with a plus
    /// is any that is not lower, with the same numbers in front of the one that the plus is behind (<c>2.1+.0</c> is 2.1.0, 2.2.0,
    /// but no 3.0.0).
    /// </summary>
    public bool Matches(StructureRef other)
        => Agency == other.Agency && Id == other.Id && (IsOpen(Version) || IsOpen(other.Version) || Takes(Version!, other.Version!) || Takes(other.Version!, Version!));

    /// <summary>Which of two versions is the later one, as numbers between points; the greater number where this one is.</summary>
    public int CompareVersion(StructureRef other) => Numbers(Version ?? "").CompareTo(Numbers(other.Version ?? ""));

    /// <inheritdoc/>
    public override string ToString() => Version is null ? $"{Agency}:{Id}" : $"{Agency}:{Id}({Version})";

    /// <summary>As it stands in a URN, which has a version always: 1.0 is what is meant where none is said.</summary>
    public string InUrn() => Version is null ? $"{Agency}:{Id}(1.0)" : ToString();

    private static bool IsOpen(string? version) => version is null or "*" or "latest" or "+";

    private static bool Takes(string said, string version)
    {
        if (version.Contains('+', StringComparison.Ordinal))
            return said.Contains('+', StringComparison.Ordinal);
        var (least, numbers) = (Numbers(said), Numbers(version));
        return said.IndexOf('+', StringComparison.Ordinal) switch
        {
            < 0 => said == version || said + ".0" == version || said == version + ".0",
            var plus => numbers.CompareTo(least) >= 0 && said.AsSpan(0, plus).Count('.') switch
            {
                0 => true,
                1 => numbers.Major == least.Major,
                _ => (numbers.Major, numbers.Minor) == (least.Major, least.Minor),
            },
        };
    }

    /// <summary>The numbers of a version; zero for one that is not said or is none.</summary>
    private static (int Major, int Minor, int Patch) Numbers(string version)
    {
        var parts = version.Split('.');
        return (Number(parts, 0), Number(parts, 1), Number(parts, 2));
    }

    private static int Number(string[] parts, int at)
        => at < parts.Length && int.TryParse(parts[at].AsSpan().TrimEnd('+'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
