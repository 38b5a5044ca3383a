namespace Governance.Adapters.Sdmx;

/// <summary>
/// What the columns of one header are. What a data structure does not say is told by names the concepts of the standard have,
/// else by place: the dimensions stand in front of the later one of the time and the value, the attributes behind both. Tables of
/// programs have no such order: in them a column is a dimension unless its name is that of an attribute.
/// </summary>
internal sealed class CsvColumns
{
    private readonly DataStructure? _definition;
    private readonly List<string> _ids;
    private readonly bool _isOfProgram;

    /// <summary>The first of time and value, and the later one of them, which parts dimensions from attributes.</summary>
    private readonly int _front;
    private readonly int _behind;

    /// <summary>The first column behind those that tell of the message.</summary>
    private readonly int _first;
    private readonly bool _isPaired;

    /// <summary>Whether the first columns of the standard say where names stand, so that none are looked for.</summary>
    private readonly bool _saysNames;

    private CsvColumns(IReadOnlyList<string> header, DataStructure? definition)
    {
        _definition = definition;
        _ids = header.Select(Labels.Id).ToList();
        if (CsvHead.FormOf(_ids) is null && HeaderOfProgram.IdsOf(header, definition) is { } ids)
            (_ids, _isOfProgram) = (ids, true);
        var time = _ids.IndexOf(Known.Time);
        var measure = _ids.FindIndex(id => Defined(id)?.Role == ComponentRole.Measure || id == Known.Value);
        _behind = Math.Max(time, measure);
        _front = time >= 0 && measure >= 0 ? Math.Min(time, measure) : _behind;
        _first = _ids.FindLastIndex(id => Known.Role(id, ComponentRole.Dimension) is ComponentRole.Message or ComponentRole.Label) + 1;
        var isNamed = _ids.Contains(Known.StructureName);
        _isPaired = isNamed && IsPaired(time, measure);
        _saysNames = _isPaired || (!isNamed && _ids.Exists(id => Known.Role(id, ComponentRole.Dimension) == ComponentRole.Message));
    }

    /// <summary>The components that the columns of a header are.</summary>
    /// <param name="header">The names.</param>
    /// <param name="definition">The data structure; null where none is given.</param>
    public static IReadOnlyList<Component> Of(IReadOnlyList<string> header, DataStructure? definition) => new CsvColumns(header, definition).Components();

    private Component[] Components()
    {
        var components = new Component[_ids.Count];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < components.Length; i++)
        {
            var id = _ids[i];
            var isLabel = IsKey(i) || id.Length == 0 || !taken.Add(id) || (i > 0 && components[i - 1].Role != ComponentRole.Label && HasNamesOf(i, i - 1));
            components[i] = new Component(id, isLabel ? ComponentRole.Label : Role(i)) { IsText = Defined(id)?.IsText ?? Known.Texts.Contains(id) };
        }

        for (var i = _first + 1; _isPaired && i < components.Length; i += 2)
            components[i] = components[i] with { Role = ComponentRole.Label, HasNames = true };

        // The key of a series says nothing that the dimensions beside it do not; alone it is all that tells one series from another.
        if (components.Length > 0 && IsKey(0) && !components.Any(c => c.Role == ComponentRole.Dimension))
            components[0] = components[0] with { Role = ComponentRole.Dimension };
        return components;
    }

    private ComponentRole Role(int column)
        => Defined(_ids[column])?.Role ?? Known.Role(_ids[column], _definition is null && StandsAsDimension(column) ? ComponentRole.Dimension : ComponentRole.Attribute);

    private bool StandsAsDimension(int column)
        => _isOfProgram
            ? !HeaderOfProgram.IsAttribute(_ids[column])
            : _behind < 0 || column < _front || (column < _behind && CsvHead.IsId(_ids[column])) || Known.Dimensions.Contains(_ids[column]);

    private bool IsKey(int column) => column == 0 && _ids[0] == Known.Key && Defined(Known.Key) is null;

    /// <summary>
    /// Whether a column has the names of the codes in front of it, as agencies' own tables have: its own name is no id, or that of
    /// the codes in other letters (<c>REF_AREA,Geographic area,SEX,Sex</c>).
    /// </summary>
    private bool HasNamesOf(int column, int codes)
        => !_saysNames
            && Defined(_ids[column]) is null
            && (_isOfProgram || CsvHead.IsId(_ids[codes]))
            && ((!_isOfProgram && !CsvHead.IsId(_ids[column])) || _ids[column].Equals(_ids[codes], StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether names stand beside the codes, so that every other column behind the first ones is one of names. Some tables say the
    /// name of the flow and no other one: what stands there would then be a code, whose id no name looks like.
    /// </summary>
    private bool IsPaired(int time, int measure)
        => IsOfCodes(time) && IsOfCodes(measure) && !_ids.Index().Any(c => c.Index > _first && !IsOfCodes(c.Index) && IsKnown(c.Item));

    private bool IsOfCodes(int column) => column < 0 || (column - _first) % 2 == 0;

    private static bool IsKnown(string id)
        => id.Contains('_', StringComparison.Ordinal) && (Known.Dimensions.Contains(id) || Known.Role(id, ComponentRole.Label) != ComponentRole.Label);

    private DefinedComponent? Defined(string id) => _definition?.Find(id);
}
