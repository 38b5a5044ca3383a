using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Sdmx;

/// <summary>Checks observations against the data structure they cite. One for the components of one data set.</summary>
internal sealed class RowCheck
{
    private const string AreaNotSure = "area";

    private readonly DataStructure? _definition;
    private readonly StructureRef? _cited;
    private readonly IReadOnlyList<Component> _components;
    private readonly HashSet<string> _said;
    private readonly GivenList?[] _codes;
    private readonly CodeSelection[]?[] _selections;
    private readonly IReadOnlyList<KeySet> _keys = [];
    private readonly ValueFormat?[] _formats;
    private readonly bool[] _isMultiple;
    private readonly List<DefinedComponent> _missing = [];
    private readonly bool[] _isNeeded;
    private readonly string?[] _good;
    private readonly int _time;
    private readonly int _start;
    private readonly int _area;
    private List<(int Position, Diagnostic Finding)>? _once;

    public RowCheck(DataStructure? definition, StructureRef? cited, Structures structures, IReadOnlyList<Component> components, HashSet<string> said)
    {
        (_definition, _cited, _components, _said) = (definition, cited, components, said);
        (_codes, _formats, _selections) = (new GivenList?[components.Count], new ValueFormat?[components.Count], new CodeSelection[]?[components.Count]);
        (_isMultiple, _isNeeded, _good) = (new bool[components.Count], new bool[components.Count], new string?[components.Count]);
        _time = components.ToList().FindIndex(c => c.Role == ComponentRole.Time);
        _start = components.ToList().FindIndex(c => c is { Id: Known.StartDay, Role: ComponentRole.Attribute });
        _area = components.ToList().FindIndex(c => c.Role == ComponentRole.Dimension && Areas.IsArea(c.Id));
        if (definition is null)
            return;
        var constraints = structures.Constraints(cited, definition);
        _keys = [.. constraints.SelectMany(c => c.KeySets)];
        for (var i = 0; i < components.Count; i++)
        {
            if (components[i].Role is ComponentRole.Message or ComponentRole.Label)
                continue;
            if (definition.Find(components[i].Id) is not { } defined)
            {
                // A data set may say when its years start whatever its structure.
                if (i != _start)
                    Unknown(i, said);
                continue;
            }

            (_isMultiple[i], _isNeeded[i]) = (defined.IsMultiple, IsNeeded(defined));
            _formats[i] = defined is { List: null, IsMultiple: false } ? defined.Format : null;
            if (_formats[i]?.HasUntriedPattern == true)
                NotTried(i);
            if (defined.List is { } list && (_codes[i] = structures.List(list)) is null && said.Add("list " + defined.Id))
                Once(i, new Diagnostic(SdmxDiagnostics.ListMissing, new DiagnosticArgument("field", defined.Id)));
            CodeSelection[] selections = [.. constraints.SelectMany(c => c.Selections).Where(s => s.Component == defined.Id)];
            _selections[i] = selections.Length > 0 ? selections : null;
        }

        _missing.AddRange(definition.Components.Where(d => IsNeeded(d) && !components.Any(c => c.Id == d.Id)));
    }

    /// <summary>Whether the message is in JSON, where a number may have an exponent or decimals of zero whatever its type.</summary>
    public bool IsJson { get; init; }

    /// <summary>The code lists by position, for names.</summary>
    public string? NameOf(int position, string code) => _codes[position]?.NameOf(code);

    /// <summary>Checks a row.</summary>
    /// <param name="cells">Its cells.</param>
    /// <param name="place">Where they stand.</param>
    /// <param name="isSure">Whether it was read the short way, so that its time is spelled as the standard does.</param>
    /// <param name="findings">Takes what is wrong; made where it is needed.</param>
    public void Check(string[] cells, RowPlace place, bool isSure, ref List<Diagnostic>? findings)
    {
        if (_once is null && IsSurelyGood(cells, isSure))
            return;
        Check(cells, place.Start, place.Cell, findings ??= []);
    }

    /// <summary>Checks a row.</summary>
    /// <param name="cells">Its cells.</param>
    /// <param name="row">Where it stands.</param>
    /// <param name="cell">Where a cell stands.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public void Check(IReadOnlyList<string> cells, Origin row, Func<int, Origin> cell, List<Diagnostic> findings)
    {
        TellOnce(cell, findings);
        if (_time >= 0 && _time < cells.Count && Periods.TryRead(Code(cells[_time]), out var _, out var isStandard) && !isStandard)
            findings.Add(new Diagnostic(SdmxDiagnostics.TimeSpelling) { Origin = cell(_time) });
        if (!IsStart(cells))
            findings.Add(new Diagnostic(SdmxDiagnostics.NotAStartDay, new DiagnosticArgument("field", Known.StartDay)) { Origin = cell(_start) });
        if (!IsSureArea(cells) && _said.Add(AreaNotSure))
            findings.Add(new Diagnostic(SdmxDiagnostics.AreaNotSure, new DiagnosticArgument("field", _components[_area].Id)) { Origin = cell(_area) });
        if (_definition is null)
            return;
        foreach (var missing in _missing)
            findings.Add(Missing(missing, row));
        for (var i = 0; i < _components.Count; i++)
        {
            var code = i < cells.Count ? Code(cells[i]) : "";
            if (code.Length == 0)
            {
                if (_isNeeded[i])
                    findings.Add(Missing(_definition.Find(_components[i].Id)!, cell(i)));
            }
            else if (!IsOfList(i, code))
            {
                findings.Add(new Diagnostic(SdmxDiagnostics.UnknownCode, new DiagnosticArgument("field", _components[i].Id)) { Origin = cell(i) });
            }
            else if (!IsSelected(i, code))
            {
                findings.Add(new Diagnostic(SdmxDiagnostics.NotAllowed, new DiagnosticArgument("field", _components[i].Id)) { Origin = cell(i) });
            }
            else if (!IsOfFormat(i, cells[i]))
            {
                findings.Add(new Diagnostic(SdmxDiagnostics.NotOfFormat, new DiagnosticArgument("field", _components[i].Id)) { Origin = cell(i) });
            }
        }

        if (!AreKeysTaken(cells))
            findings.Add(new Diagnostic(SdmxDiagnostics.KeyNotAllowed) { Origin = row });
        TellOnce(cell, findings);
    }

    /// <summary>What is said of a component once, with the row in which it comes up.</summary>
    private void TellOnce(Func<int, Origin> cell, List<Diagnostic> findings)
    {
        foreach (var (position, finding) in _once ?? [])
            findings.Add(new Diagnostic(finding.Descriptor, [.. finding.Arguments]) { Origin = cell(position) });
        _once = null;
    }

    /// <summary>Whether a row has nothing to be found; a code that was good in the row before is good again.</summary>
    private bool IsSurelyGood(string[] cells, bool isSure)
    {
        if (!isSure && _time >= 0 && !PartialDate.TryParse(cells[_time], out _))
            return false;
        if (!IsStart(cells) || !IsSureArea(cells))
            return false;
        if (_definition is null)
            return true;
        if (_missing.Count > 0)
            return false;
        for (var i = 0; i < cells.Length; i++)
        {
            if (ReferenceEquals(cells[i], _good[i]))
                continue;
            if (cells[i].Length == 0 ? _isNeeded[i] : _codes[i]?.Has(cells[i]) == false || !IsSelected(i, cells[i]) || !IsOfFormat(i, cells[i]))
                return false;
            _good[i] = cells[i];
        }

        return _once is null && AreKeysTaken(cells);
    }

    /// <summary>
    /// Whether a code, or each of several, is in the list of its component. One that is not in a part of a list may be in the list: that
    /// is said of a component once, with the first such code.
    /// </summary>
    private bool IsOfList(int position, string code)
    {
        if (_codes[position] is not { } list || list.Has(code) || (_isMultiple[position] && code.Split(';').All(list.Has)))
            return true;
        if (!list.IsPartial)
            return false;
        if (_said.Add("part " + _components[position].Id))
            Once(position, new Diagnostic(SdmxDiagnostics.NotInPart, new DiagnosticArgument("field", _components[position].Id)));
        return true;
    }

    /// <summary>
    /// Whether constraints take a code. Of several codes in one cell, one that is allowed is enough, and one that is excluded excludes
    /// them all, as the technical notes of the standard say of arrays.
    /// </summary>
    private bool IsSelected(int position, string code)
        => _selections[position] is not { } selections
            || Array.TrueForAll(selections, s => s.Takes(code) || (_isMultiple[position] && (s.IsAllowed ? code.Split(';').Any(s.Takes) : code.Split(';').All(s.Takes))));

    private bool AreKeysTaken(IReadOnlyList<string> cells)
    {
        foreach (var keys in _keys)
        {
            if (!keys.Takes(ValueOf))
                return false;
        }

        return true;

        string ValueOf(string id)
        {
            for (var i = 0; i < _components.Count && i < cells.Count; i++)
            {
                if (_components[i].Id == id && _components[i].Role != ComponentRole.Label)
                    return Code(cells[i]);
            }

            return "";
        }
    }

    /// <summary>
    /// Whether a cell that is not blank is of the format that its component has, as it stands or without a label behind it or what
    /// a table puts in front of it. A value that is missing on purpose is of any, and a time that is none is told elsewhere.
    /// </summary>
    private bool IsOfFormat(int position, string cell)
    {
        if (_formats[position] is not { } format)
            return true;
        var text = cell.Trim();
        if (Fields.IsMissing(text) || (position == _time && (!Periods.TryRead(Code(cell), out _, out var isStandard) || !isStandard)))
            return true;
        try
        {
            return Takes(format);
        }
        catch (RegexMatchTimeoutException)
        {
            NotTried(position);
            return Takes(_formats[position] = format.WithoutPattern());
        }

        bool Takes(ValueFormat format) => format.Takes(text) || format.Takes(Code(cell)) || format.Takes(FormulaText.Unprotect(text)) || (IsJson && ValueFormat.Plain(text) is { } plain && format.Takes(plain));
    }

    /// <summary>Whether the day on which reporting years start is one, if it is said.</summary>
    private bool IsStart(IReadOnlyList<string> cells)
        => _start < 0 || _start >= cells.Count || Code(cells[_start]) is { Length: 0 } || StartDay.Parse(Code(cells[_start])) is not null;

    /// <summary>Whether the code of the area means the same in any list, or it was said that it may not.</summary>
    private bool IsSureArea(IReadOnlyList<string> cells)
        => _area < 0 || _area >= cells.Count || Areas.IsSure(Code(cells[_area]), _cited) || _said.Contains(AreaNotSure);

    private static bool IsNeeded(DefinedComponent defined)
        => defined.Role == ComponentRole.Time || (defined.Role is ComponentRole.Dimension or ComponentRole.Attribute && defined.IsMandatory);

    private static Diagnostic Missing(DefinedComponent defined, Origin at)
        => new(defined.Role == ComponentRole.Attribute ? SdmxDiagnostics.MandatoryMissing : SdmxDiagnostics.DimensionMissing, new DiagnosticArgument("field", defined.Id)) { Origin = at };

    private static string Code(string cell) => Labels.Code(cell).Trim();

    private void Once(int position, Diagnostic finding) => (_once ??= []).Add((position, finding));

    /// <summary>Says once that nobody tries the pattern of a component.</summary>
    private void NotTried(int position)
    {
        if (_said.Add("pattern " + _components[position].Id))
            Once(position, new Diagnostic(SdmxDiagnostics.PatternNotTried, new DiagnosticArgument("field", _components[position].Id)));
    }

    private void Unknown(int position, HashSet<string> said)
    {
        if (said.Add("component " + _components[position].Id))
        {
            Once(position, _definition!.Near(_components[position].Id) is { } near
                ? new Diagnostic(SdmxDiagnostics.NearComponent, new DiagnosticArgument("component", near.Id))
                : new Diagnostic(SdmxDiagnostics.UnknownComponent));
        }
    }
}
