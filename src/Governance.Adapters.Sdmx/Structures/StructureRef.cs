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
        var (agency, rest) = (said[..colon], said[(colon + 1)..]);
        if (rest.IndexOf('(', StringComparison.Ordinal) is not (> 0 and var open))
            return rest.Length > 0 && rest.IndexOf(' ', StringComparison.Ordinal) < 0 ? new StructureRef(agency, rest, null) : null;
        var close = rest.IndexOf(')', open);
        return close > open + 1 ? new StructureRef(agency, rest[..open], rest[(open + 1)..close]) : null;
    }

    /// <summary>Whether two references may mean the same: a version that is not said, <c>+</c> or <c>latest</c> is any.</summary>
    public bool Matches(StructureRef other)
        => Agency == other.Agency && Id == other.Id && (IsOpen(Version) || IsOpen(other.Version) || Version == other.Version || Version + ".0" == other.Version || Version == other.Version + ".0");

    /// <inheritdoc/>
    public override string ToString() => Version is null ? $"{Agency}:{Id}" : $"{Agency}:{Id}({Version})";

    /// <summary>As it stands in a URN, which has a version always: 1.0 is what is meant where none is said.</summary>
    public string InUrn() => Version is null ? $"{Agency}:{Id}(1.0)" : ToString();

    private static bool IsOpen(string? version) => version is null or "*" or "latest" || version.EndsWith('+');
}
