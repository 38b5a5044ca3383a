using System.Buffers;

namespace Governance.Adapters.Sdmx;

/// <summary>The header of SDMX-CSV: which generation it is of, and what its columns are.</summary>
internal static class CsvHead
{
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-@$");

    /// <summary>The form of a header; null where it is none of SDMX.</summary>
    public static string? FormOf(IReadOnlyList<string> header) => FormOf(header.Select(Labels.Id).ToList()) ?? (HeaderOfProgram.IdsOf(header) is { } ids ? FormOf(ids) : null);

    /// <summary>Whether a table is one of SDMX by its header, and by its first row where only a program gives such a header.</summary>
    public static bool IsSure(IReadOnlyList<string> header, IReadOnlyList<string> first) => FormOf(header.Select(Labels.Id).ToList()) is not null || HeaderOfProgram.IsSure(header, first);

    private static string? FormOf(List<string> ids)
    {
        if (ids.Count == 0)
            return null;
        if (ids[0] == Known.Dataflow)
            return Forms.Csv1;
        if (ids[0] == Known.Structure && ids.Count > 1 && ids[1] == Known.StructureId)
            return Forms.Csv2;
        return ids.Contains(Known.Value) && ids.Contains(Known.Time) ? Forms.Csv1 : null;
    }

    /// <summary>What stands between the cells: the standard puts it right behind the first name. Null where it is not there.</summary>
    public static char? Separator(ReadOnlySpan<byte> peek)
    {
        var start = peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek;
        var name = start.StartsWith("DATAFLOW"u8) ? 8 : start.StartsWith("STRUCTURE"u8) ? 9 : 0;
        if (name > 0 && start.Length > name && start[name] == '[')
            name = start.IndexOf((byte)']') + 1;
        return name > 0 && start.Length > name && start[name] is (byte)',' or (byte)';' or (byte)'\t' or (byte)'|' ? (char)start[name] : null;
    }

    /// <summary>
    /// The columns. What a data structure does not say is told by names the concepts of the standard have, else by place: the
    /// dimensions stand in front of the later one of the time and the value, the attributes behind both. Tables of programs have no
    /// such order: in them a column is a dimension unless its name is that of an attribute.
    /// </summary>
    public static IReadOnlyList<Component> Components(IReadOnlyList<string> header, DataStructure? definition)
    {
        var ids = header.Select(Labels.Id).ToList();
        var ofProgram = FormOf(ids) is null ? HeaderOfProgram.IdsOf(header, definition) : null;
        ids = ofProgram ?? ids;
        var time = ids.IndexOf(Known.Time);
        var measure = ids.FindIndex(id => definition?.Find(id)?.Role == ComponentRole.Measure || id == Known.Value);
        var behind = Math.Max(time, measure);
        var front = time >= 0 && measure >= 0 ? Math.Min(time, measure) : behind;
        var components = new Component[ids.Count];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var first = ids.FindLastIndex(id => Known.Role(id, ComponentRole.Dimension) is ComponentRole.Message or ComponentRole.Label) + 1;
        var isNamed = ids.Contains(Known.StructureName);
        var isPaired = isNamed && IsOfCodes(time) && IsOfCodes(measure) && !ids.Index().Any(c => c.Index > first && !IsOfCodes(c.Index) && IsKnown(c.Item));
        var isStandard = isPaired || (!isNamed && ids.Exists(id => Known.Role(id, ComponentRole.Dimension) == ComponentRole.Message));
        for (var i = 0; i < components.Length; i++)
        {
            var role = definition?.Find(ids[i])?.Role ?? Known.Role(ids[i], definition is null && (ofProgram is not null ? !HeaderOfProgram.IsAttribute(ids[i]) : behind < 0 || i < front || (i < behind && IsId(ids[i])) || Known.Dimensions.Contains(ids[i])) ? ComponentRole.Dimension : ComponentRole.Attribute);
            var isKey = i == 0 && ids[i] == Known.Key && definition?.Find(Known.Key) is null;
            var isLabel = isKey || ids[i].Length == 0 || !taken.Add(ids[i]) || (i > 0 && !isStandard && components[i - 1].Role != ComponentRole.Label && definition?.Find(ids[i]) is null && (ofProgram is null ? IsNameOf(ids[i], ids[i - 1]) : ids[i].Equals(ids[i - 1], StringComparison.OrdinalIgnoreCase)));
            components[i] = new Component(ids[i], isLabel ? ComponentRole.Label : role) { IsText = definition?.Find(ids[i])?.IsText ?? Known.Texts.Contains(ids[i]) };
        }

        for (var i = first + 1; isPaired && i < components.Length; i += 2)
            components[i] = components[i] with { Role = ComponentRole.Label, HasNames = true };

        // The key of a series says nothing that the dimensions beside it do not; alone it is all that tells one series from another.
        if (ids.Count > 0 && ids[0] == Known.Key && !components.Any(c => c.Role == ComponentRole.Dimension))
            components[0] = components[0] with { Role = ComponentRole.Dimension };
        return components;

        // With names beside the codes, every other column behind the first ones is one of names. Some say the name of the flow and no
        // other one: what stands there would then be a code, whose id no name looks like.
        bool IsOfCodes(int column) => column < 0 || (column - first) % 2 == 0;
        static bool IsKnown(string id) => id.Contains('_', StringComparison.Ordinal) && (Known.Dimensions.Contains(id) || Known.Role(id, ComponentRole.Label) != ComponentRole.Label);
    }

    /// <summary>
    /// Whether a column has the names of the codes in front of it, as agencies' own tables have: its own name is no id, or that of
    /// the codes in other letters (<c>REF_AREA,Geographic area,SEX,Sex</c>). The standard says it in the first columns.
    /// </summary>
    private static bool IsNameOf(string name, string codes)
        => IsId(codes) && (!IsId(name) || name.Equals(codes, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a text may be the id of a component.</summary>
    public static bool IsId(string text) => !text.AsSpan().ContainsAnyExcept(IdCharacters) && text.Length > 0 && char.IsAsciiLetter(text[0]);
}
