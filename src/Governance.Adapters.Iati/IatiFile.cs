using System.Xml;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Iati;

/// <summary>A file of the standard while it is read.</summary>
internal sealed class IatiFile(FormatSource source, ReadOptions options) : IDisposable
{
    private readonly KeptJson _json = new();
    private XmlReader? _xml;
    private ElementReader? _elements;
    private Element? _root;
    private ElementType _type = IatiStandard.Activities;
    private string _version = IatiFormat.Newest;
    private int _row;
    private int _depth;
    private bool _hasRead;
    private bool _isLone;
    private bool _isBehind;
    private bool _isDone;

    /// <summary>The items of the next activity or organisation; null at the end.</summary>
    public IReadOnlyList<ReadItem>? Next()
    {
        if (_isDone)
            return null;
        try
        {
            if (_xml is not null)
                return NextRecord();
            _xml = SafeXml.Open(source.Stream, IatiStandard.NewNames());
            _elements = new ElementReader(_xml, options.MaxRecordBytes);
            return Begin();
        }
        catch (XmlException damage)
        {
            _isDone = true;
            var lines = _xml as IXmlLineInfo;

            // The reader does not say where a document type stands.
            if (damage.LineNumber == 0 && !_hasRead && IatiRoot.DocumentType(source.Peek.Span) is var (line, column))
                return Only(IatiDiagnostics.NotXml, line, column);
            return Only(IatiDiagnostics.NotXml, damage.LineNumber > 0 ? damage.LineNumber : lines?.LineNumber ?? 0, damage.LineNumber > 0 ? damage.LinePosition : lines?.LinePosition ?? 0);
        }
    }

    public void Dispose()
    {
        _xml?.Dispose();
        _json.Dispose();
    }

    private IReadOnlyList<ReadItem>? Begin()
    {
        do
        {
            if (!SafeXml.Next(_xml!))
            {
                _isDone = true;
                return Only(IatiDiagnostics.NotIati, 0, 0);
            }
        }
        while (_xml!.NodeType != XmlNodeType.Element);
        var lines = (IXmlLineInfo)_xml;
        var (line, column) = (lines.LineNumber, lines.LinePosition - 1);
        var isAnswer = _xml.Name == IatiRoot.Answer;
        while (!(isAnswer ? IsRoot(_xml, 1) : IatiRoot.IsOne(_xml.Name)))
        {
            if (isAnswer && SafeXml.Next(_xml))
                continue;
            _isDone = true;
            return Only(IatiDiagnostics.NotIati, line, column);
        }

        _depth = _xml.Depth;
        var name = _xml.Name;
        if (name is IatiRoot.Activity or IatiRoot.Organisation)
        {
            _isLone = true;
            _type = name == IatiRoot.Activity ? IatiStandard.Activities : IatiStandard.Organisations;
            return Record();
        }

        _root = _elements!.Start(out var isEmpty);
        _type = name == IatiRoot.Activities ? IatiStandard.Activities : IatiStandard.Organisations;
        var version = Version(_root);
        if (IsOld(version))
        {
            _isDone = true;
            return Only(IatiDiagnostics.OldVersion, _root.Line, _root.Column);
        }

        if (IatiFormat.Info.Versions.Contains(version))
            _version = version;
        _isBehind = isEmpty;
        return _depth > 0 ? Only(IatiDiagnostics.Wrapped, line, column) : NextRecord();
    }

    private IReadOnlyList<ReadItem>? NextRecord()
    {
        while (!_isDone)
        {
            if (!SafeXml.Next(_xml!))
            {
                _isDone = true;
                break;
            }

            // What is behind the end of a file is read for damage, and for another file in the same answer.
            _isBehind |= _xml!.NodeType == XmlNodeType.EndElement && _xml.Depth == _depth;
            if (_isBehind && IsRoot(_xml, 1))
                return Only(IatiDiagnostics.NotExpected, (IXmlLineInfo)_xml, ("parent", IatiRoot.Answer));
            if (_isBehind)
                continue;
            if (_xml!.NodeType == XmlNodeType.Element && _xml.Depth == _depth + 1 && !_isLone)
                return _xml.Name == _type.Children[0].Name ? Record() : Other();
            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !_isLone)
                return Only(IatiDiagnostics.TextNotExpected, (IXmlLineInfo)_xml, ("parent", _root!.Name));
        }

        if (_row > 0 || _root is null)
            return null;
        _row = -1;
        var findings = new FindingList(source.Name);
        CheckRoot(new StructureCheck(findings), findings);
        findings.Add(IatiDiagnostics.ElementMissing, _root, new DiagnosticArgument("parent", _root.Name), new DiagnosticArgument("element", _type.Children[0].Name));
        return [new ReadItem(null, new RowOrigin(findings.At(_root)), findings.Found)];
    }

    /// <summary>Whether the reader stands at the root of a file at a depth.</summary>
    private static bool IsRoot(XmlReader xml, int depth) => xml.NodeType == XmlNodeType.Element && xml.Depth == depth && (xml.Name is IatiRoot.Activities or IatiRoot.Organisations);

    private IReadOnlyList<ReadItem> Record()
    {
        var at = (IXmlLineInfo)_xml!;
        var (line, column) = (at.LineNumber, at.LinePosition - 1);
        _row++;
        if (_elements!.Read() is not { } element)
            return Only(IatiDiagnostics.TooLong, line, column, ("limit", options.MaxRecordBytes.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var stated = _root is null ? "" : Version(_root);
        if (stated.Length == 0)
            stated = Version(element);
        if (stated.Length == 0 && _row == 1 && !_isLone && element.First("title") is { Text.Length: > 0 } title && title.FirstChild is null)
        {
            _isDone = true;
            return Only(IatiDiagnostics.OldVersion, _root!.Line, _root.Column);
        }

        if (IsOld(stated))
            return Only(IatiDiagnostics.OldVersion, element.Line, element.Column);
        var version = IatiFormat.Info.Versions.Contains(stated) ? stated : _version;
        var isFirst = !_hasRead;
        _hasRead = true;
        var findings = new FindingList(source.Name);
        var check = new StructureCheck(findings);
        if (isFirst && _root is not null)
            CheckRoot(check, findings);
        check.Check(element, _type.Children[0].Type);
        var rules = new RuleReport(findings, options.Today, version);
        var groups = new ElementGroups(element, _type.Children[0].Type);
        if (_type == IatiStandard.Activities)
        {
            IatiRules.Activity(groups, rules);
            UnreadValues.Activity(groups, findings, rules.IsNewest);
        }
        else
        {
            IatiRules.Organisation(groups, rules);
        }

        if (isFirst && options.Today is null)
            findings.Add(RuleDiagnostics.NoToday, element);
        var reading = new ReadRecords(_row, version, options.Retrieved, source.Name, isFirst && _root is not null ? IatiRoot.Kept(_root, version) : null, _json);
        var records = _type == IatiStandard.Activities ? reading.Activity(groups) : reading.Organisation(groups);
        for (var i = 0; i < (records[0].Record as Activity)?.ContactPersons?.Count; i++)
            findings.Add(IatiDiagnostics.PersonNamed, records[0].Origin.Locate($"/contactPersons/{i}/name"), $"/contactPersons/{i}/name");
        var items = new ReadItem[records.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = new ReadItem(records[i].Record, records[i].Origin, i == 0 ? findings.Found : []);
        return items;
    }

    /// <summary>The version that an element says; empty for none. Files put together of those of several publishers say it of each activity.</summary>
    private static string Version(Element element) => element.Get("version")?.Trim() ?? "";

    private static bool IsOld(string version) => version.StartsWith('1');

    /// <summary>Checks the root. What is said for another version than those that are known may be right there, or wrong.</summary>
    private void CheckRoot(StructureCheck check, FindingList findings)
    {
        check.CheckAttributes(_root!, _type);
        foreach (var attribute in _root!.Attributes)
        {
            if (attribute.Name == "version" && !IatiFormat.Info.Versions.Contains(attribute.Value.Trim()))
                findings.Add(IatiDiagnostics.OtherVersion, attribute);
        }
    }

    /// <summary>An element beside the activities: of another namespace it may stand there, and is passed over all the same.</summary>
    private IReadOnlyList<ReadItem> Other()
    {
        var lines = (IXmlLineInfo)_xml!;
        var items = _xml!.NamespaceURI.Length == 0
            ? Only(IatiDiagnostics.NotExpected, lines, ("parent", _root!.Name))
            : Only(IatiDiagnostics.PassedOver, lines, ("parent", _root!.Name));
        _elements!.Read();
        return items;
    }

    private IReadOnlyList<ReadItem> Only(DiagnosticDescriptor what, IXmlLineInfo at, params (string Name, string Value)[] arguments) => Only(what, at.LineNumber, at.LinePosition - 1, arguments);

    private IReadOnlyList<ReadItem> Only(DiagnosticDescriptor what, int line, int column, params (string Name, string Value)[] arguments)
    {
        var origin = new Origin { Input = source.Name, Line = line > 0 ? line : null, Column = line > 0 ? Math.Max(column, 1) : null };
        return [new ReadItem(null, new RowOrigin(origin), [new Diagnostic(what, [.. arguments.Select(a => new DiagnosticArgument(a.Name, a.Value))]) { Origin = origin }])];
    }
}
