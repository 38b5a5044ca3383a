using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>Reads the tables of one input: each is bound when its first submission comes, which may say what form it answers.</summary>
internal sealed class SubmissionRun(FormatSource source, SurveyFiles files, ReadOptions options, Survey? survey)
{
    // What is wrong with a header is said once it is known to be one of submissions.
    private readonly List<ReadItem> _above = [];
    private Table? _table;
    private SubmissionTable? _bound;
    private DiagnosticDescriptor? _refusal;
    private readonly HashSet<string> _answered = new(StringComparer.Ordinal);
    private bool _isFound;
    private bool _isRead;
    private long _rows;

    /// <summary>What comes of a row.</summary>
    public IEnumerable<ReadItem> Take(TableItem item)
    {
        if (item.Table != _table)
        {
            if (Refused() is { } refused)
                yield return refused;
            (_table, _bound, _refusal, _rows) = (item.Table, null, null, 0);
            _above.Clear();
        }

        if (item.Role == RowRole.Data && _bound is null && _refusal is null)
        {
            Bind(item);
            foreach (var above in _above.Where(_ => _bound is not null))
                yield return above;
        }

        if (item.Role != RowRole.Data)
            _bound?.Pass(item);
        _rows += item.Role == RowRole.Data ? 1 : 0;
        if (_bound is not null && item.Role == RowRole.Data)
            yield return _bound.Read(item);
        else if (item.Findings.Count > 0 && item.Role != RowRole.Unread && _bound is null && _refusal is null)
            _above.Add(new ReadItem(null, new RowOrigin(item.Row.Start), item.Findings));
        else if (item.Findings.Count > 0 && (_bound is not null || item.Role == RowRole.Unread))
        {
            _isFound |= item.Findings.Any(f => f.Severity == Severity.Error);
            yield return new ReadItem(null, new RowOrigin(item.Row.Start), item.Findings);
        }
    }

    /// <summary>What is to be said at the end.</summary>
    /// <param name="isSaid">Whether something was said of the input already, such as of rows of repeats that belong to no submission.</param>
    public IEnumerable<ReadItem> End(bool isSaid)
    {
        if (Refused() is { } refused)
            yield return refused;
        if (!_isFound && !isSaid)
            yield return Item(TabularDiagnostics.NoKnownTable, null);
        if (survey is not null && files.Mapping is { } mapping && MappingEntries.Idle(survey, files.Form, mapping, _answered, _isRead).ToList() is { Count: > 0 } idle)
            yield return new ReadItem(null, new RowOrigin(idle[0].Origin), idle);
    }

    private void Bind(TableItem first)
    {
        var header = _table!.Names;
        _isFound = true;
        if (RepeatTables.IsRepeat(header))
            _refusal = KoboDiagnostics.RepeatNotJoined;
        else if (KoboReader.IsForm(header) || string.Equals(_table.Sheet, "choices", StringComparison.OrdinalIgnoreCase) || string.Equals(_table.Sheet, "settings", StringComparison.OrdinalIgnoreCase))
            _refusal = KoboDiagnostics.FormNotData;
        else if ((survey ?? Survey.Of(files, Kind(first), [.. header])) is not { } known)
            _refusal = KoboDiagnostics.NoMapping;
        else
        {
            var isJson = _table is { Sheet: null, Dialect: null };
            var index = new HeaderIndex(known);
            _answered.UnionWith(header.Select(h => index.Find(h)?.Path).OfType<string>());
            var bound = known.Kind.Bind(known, _table, header, isJson, options);
            _isRead |= bound.IsMapped;
            _bound = bound.IsMapped ? bound : null;
            _refusal = bound.IsMapped ? null : KoboDiagnostics.NoQuestion;
        }
    }

    /// <summary>The kind of record that the form of a submission is of, where the submission names it.</summary>
    private string? Kind(TableItem first)
        => _table!.Columns.FirstOrDefault(c => c.Name == SystemColumns.FormId) is { } column && column.Index < first.Row.Cells.Count ? SurveyNames.Kind(first.Row.Cells[column.Index]) : null;

    private ReadItem? Refused() => _refusal is { } what ? Item(what, what == KoboDiagnostics.FormNotData ? null : _rows) : null;

    private ReadItem Item(DiagnosticDescriptor what, long? rows)
    {
        var origin = new Origin { Input = source.Name, Sheet = _table?.Sheet };
        IReadOnlyList<DiagnosticArgument> arguments = rows is { } count ? [new DiagnosticArgument("rows", count)] : [];
        return new ReadItem(null, new RowOrigin(origin), [new Diagnostic(what, arguments) { Origin = origin }]);
    }
}
