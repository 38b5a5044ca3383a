using Governance.Core.Diagnostics;

namespace Governance.Adapters.Sdmx;

/// <summary>Checks observations against the data structure they cite. One for the components of one data set.</summary>
internal sealed class RowCheck
{
    private readonly DataStructure? _definition;
    private readonly IReadOnlyList<Component> _components;
    private readonly IReadOnlyDictionary<string, string?>?[] _codes;
    private readonly bool[] _isMultiple;
    private readonly List<DefinedComponent> _missing = [];
    private readonly int _time;
    private List<(int Position, Diagnostic Finding)>? _once;

    public RowCheck(DataStructure? definition, Structures structures, IReadOnlyList<Component> components, HashSet<string> said)
    {
        (_definition, _components) = (definition, components);
        _codes = new IReadOnlyDictionary<string, string?>?[components.Count];
        _isMultiple = new bool[components.Count];
        _time = components.ToList().FindIndex(c => c.Role == ComponentRole.Time);
        if (definition is null)
            return;
        _once = [];
        for (var i = 0; i < components.Count; i++)
        {
            if (components[i].Role is ComponentRole.Message or ComponentRole.Label)
                continue;
            if (definition.Find(components[i].Id) is not { } defined)
                Unknown(i, said);
            else if (defined.List is { } list && (_codes[i] = structures.Codes(list)) is null && said.Add("list " + defined.Id))
                _once.Add((i, new Diagnostic(SdmxDiagnostics.ListMissing, new DiagnosticArgument("field", defined.Id))));
            else
                _isMultiple[i] = defined.IsMultiple;
        }

        _missing.AddRange(definition.Components.Where(d => IsNeeded(d) && !components.Any(c => c.Id == d.Id)));
    }

    /// <summary>The code lists by position, for names.</summary>
    public string? NameOf(int position, string code) => _codes[position]?.GetValueOrDefault(code);

    /// <summary>Checks a row.</summary>
    /// <param name="cells">Its cells.</param>
    /// <param name="row">Where it stands.</param>
    /// <param name="cell">Where a cell stands.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public void Check(IReadOnlyList<string> cells, Origin row, Func<int, Origin> cell, List<Diagnostic> findings)
    {
        foreach (var (position, finding) in _once ?? [])
            findings.Add(new Diagnostic(finding.Descriptor, [.. finding.Arguments]) { Origin = cell(position) });
        _once = null;
        if (_time >= 0 && _time < cells.Count && Periods.TryRead(Code(cells[_time]), out var _, out var isStandard) && !isStandard)
            findings.Add(new Diagnostic(SdmxDiagnostics.TimeSpelling) { Origin = cell(_time) });
        if (_definition is null)
            return;
        foreach (var missing in _missing)
            findings.Add(Missing(missing, row));
        for (var i = 0; i < _components.Count; i++)
        {
            var code = i < cells.Count ? Code(cells[i]) : "";
            if (code.Length == 0)
            {
                if (_definition.Find(_components[i].Id) is { } defined && IsNeeded(defined))
                    findings.Add(Missing(defined, cell(i)));
            }
            else if (_codes[i] is { } codes && !codes.ContainsKey(code) && !(_isMultiple[i] && code.Split(';').All(codes.ContainsKey)))
            {
                findings.Add(new Diagnostic(SdmxDiagnostics.UnknownCode, new DiagnosticArgument("field", _definition.Find(_components[i].Id)!.Id)) { Origin = cell(i) });
            }
        }
    }

    private static bool IsNeeded(DefinedComponent defined)
        => defined.Role is ComponentRole.Dimension or ComponentRole.Time || (defined.Role == ComponentRole.Attribute && defined.IsMandatory);

    private static Diagnostic Missing(DefinedComponent defined, Origin at)
        => new(defined.Role == ComponentRole.Attribute ? SdmxDiagnostics.MandatoryMissing : SdmxDiagnostics.DimensionMissing, new DiagnosticArgument("field", defined.Id)) { Origin = at };

    private static string Code(string cell) => Labels.Code(cell).Trim();

    private void Unknown(int position, HashSet<string> said)
    {
        if (!said.Add("component " + _components[position].Id))
            return;
        _once!.Add((position, _definition!.Near(_components[position].Id) is { } near
            ? new Diagnostic(SdmxDiagnostics.NearComponent, new DiagnosticArgument("component", near.Id))
            : new Diagnostic(SdmxDiagnostics.UnknownComponent)));
    }
}
