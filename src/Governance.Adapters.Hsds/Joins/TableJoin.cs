using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>
/// Joins the tables of an input: sheets of its workbook, the files that come with it, and those of its folder. Their rows
/// become the lists in one cell that they are in the JSON form, for the one map to read.
/// </summary>
/// <param name="source">The input.</param>
/// <param name="layout">What is known of its tables.</param>
/// <param name="options">What the caller knows of it.</param>
/// <param name="mostCharacters">How much is held of the tables that add to others.</param>
internal sealed class TableJoin(FormatSource source, TableLayout layout, ReadOptions options, int mostCharacters)
{
    private readonly SideIndex _index = new(mostCharacters);
    private readonly Dictionary<string, long> _heads = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JoinPlan> _plans = new(StringComparer.Ordinal);
    private readonly Queue<JoinedCells> _cells = [];
    private readonly HashSet<SideTable> _given = [];
    private readonly HashSet<string> _joined = new(StringComparer.Ordinal);
    private readonly SiblingIds _ids = new(source, layout, options, mostCharacters);
    private readonly ShelterPlaces _shelters = new(mostCharacters);

    /// <summary>Options by which other files are read: what concerns the input alone is not for them.</summary>
    private ReadOptions ForOthers => options with { Layout = null, Sheet = null, HeaderRow = null, Parts = null, Fixes = null };

    /// <summary>How the joined rows are read: who asks is told of the table as it is in its file.</summary>
    public ReadOptions Options => options with
    {
        Parts = options.Parts is null ? null : p => options.Parts(Part(p)),
        Fixes = options.Fixes is null ? null : f =>
        {
            if (IsOwn(f.Origin))
                options.Fixes(f);
        },
    };

    /// <summary>Takes the rows of all tables that add to others; gives what is wrong with them.</summary>
    /// <param name="head">The head of a text; null for a workbook.</param>
    /// <param name="kind">What the text is.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<ReadItem> FillAsync(TableHead? head, HsdsTable? kind, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (head is not null)
        {
            _heads[""] = options.HeaderRow ?? head.HeaderRows.LastOrDefault()?.Start.Row ?? 0;
            _read.Add(kind!.Entity);
        }

        // Which organisations are shelters tells which services and locations are of one.
        foreach (var companion in source.Companions.OrderBy(c => IsOfOrganizations(c.Name) ? 0 : 1))
        {
            await foreach (var wrong in TakeAsync(companion, isGiven: true, cancellationToken).ConfigureAwait(false))
                yield return wrong;
        }

        List<SiblingFile> others = head is null ? [] : [.. Siblings.Of(source).Where(s => HsdsTables.Find(s.Name) is { } table && IsWanted(table, kind!)).OrderBy(s => IsOfOrganizations(s.Name) ? 0 : 1)];
        foreach (var sibling in others)
        {
            if (await UnreadAsync(sibling, cancellationToken).ConfigureAwait(false) is { } unread)
                yield return unread;
        }

        // Which services are shelters has to be known before the first of them is read.
        if (kind?.Entity == Ids.Service && _index.Tables.Exists(t => t.Kind.Entity == Ids.Location))
            await LookAsync(cancellationToken).ConfigureAwait(false);

        if (head is null)
        {
            await foreach (var wrong in TakeAsync(source, isGiven: true, cancellationToken).ConfigureAwait(false))
                yield return wrong;
        }

        if (_index.Beyond() is { } beyond)
            yield return beyond;
    }

    /// <summary>The rows of the input, those that make records with what is added to them.</summary>
    public async IAsyncEnumerable<TableRow> JoinAsync(IAsyncEnumerable<TableRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var sheet = row.Start.Sheet ?? "";
            if (row.Cells.Count == 0)
                yield return row;
            else if (_plans.TryGetValue(sheet, out var plan))
            {
                var (joined, cells) = plan.Join(row);
                _cells.Enqueue(cells);
                yield return joined;
            }
            else if (row.Start.Row == _heads.GetValueOrDefault(sheet, -1) && HsdsTables.Find(row.Start.Sheet ?? source.Name, row.Cells) is { IsMain: true } table)
                yield return (_plans[sheet] = new JoinPlan(table, row.Cells, _index, options.MaxRecordBytes)).Head(row);
            else
                yield return row;
        }
    }

    /// <summary>The finding for a sheet that makes no records: that its rows are in those of others, or that there are no others.</summary>
    public Diagnostic? Refuse(Table table)
        => _joined.Contains(table.Sheet ?? "") ? new Diagnostic(_read.Count > 0 ? HsdsDiagnostics.Joined : HsdsDiagnostics.SideTable) : null;

    /// <summary>A facility that stands where a shelter is, though nothing in its own row says so, is withheld like that one.</summary>
    public ReadItem Withheld(ReadItem item)
    {
        if (item.Record is not Facility { LocationDisclosure: null } facility || !_shelters.IsAt(_index, facility))
            return item;
        facility.LocationDisclosure = LocationDisclosure.Withheld;
        return item with { Record = facility };
    }

    /// <summary>What was read of a joined row, with the places that it has in the files.</summary>
    public ReadItem Located(ReadItem item)
    {
        // What is said of a sheet as a whole comes before its rows: rows of another sheet have passed when a record comes.
        while (_cells.TryPeek(out var passed) && (passed.Start.Sheet == item.Origin.Start.Sheet ? passed.Start.Row < item.Origin.Start.Row : item.Record is not null))
            _cells.Dequeue();
        if (!_cells.TryPeek(out var cells) || cells.Start.Row != item.Origin.Start.Row || cells.Start.Sheet != item.Origin.Start.Sheet)
            return item;
        return item with
        {
            Origin = new JoinedOrigin(item.Origin, cells),
            Findings = [.. item.Findings.Where(f => !cells.IsOfJoined(f)).Select(f => cells.Of(f) is var at && at == f.Origin ? f : new Diagnostic(f.Descriptor, [.. f.Arguments]) { Origin = at, Pointer = f.Pointer, Record = f.Record })],
        };
    }

    /// <summary>
    /// What was joined to nothing. Of a folder, each file says it of its own rows; of files that come with several inputs, the
    /// first of these that makes records says it.
    /// </summary>
    public IAsyncEnumerable<ReadItem> LeftAsync(CancellationToken cancellationToken)
    {
        var isFirst = source.Siblings.FirstOrDefault(s => Siblings.IsTable(s.Name) && HsdsTables.Find(s.Name)!.IsMain) is not { } first || first.Name == source.Name || !Siblings.IsTable(source.Name);
        return _index.LeftAsync(e => _read.Contains(e) || _index.Tables.Exists(t => t.Kind.Entity == e), (e, id) => _ids.MeetsAsync(e, id, cancellationToken), _read.Count > 0 && isFirst ? _given : new HashSet<SideTable>());
    }

    /// <summary>Takes the rows of a file of the folder. What is wrong with them is said when that file is read; that it cannot be read concerns this one too.</summary>
    private async Task<ReadItem?> UnreadAsync(SiblingFile sibling, CancellationToken cancellationToken)
    {
        try
        {
            var opened = await sibling.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using var _ = opened.ConfigureAwait(false);
            await foreach (var item in TakeAsync(opened, isGiven: false, cancellationToken).ConfigureAwait(false))
                cancellationToken.ThrowIfCancellationRequested();
            return null;
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            var whole = new Origin { Input = source.Name };
            return new ReadItem(null, new RowOrigin(whole), [new Diagnostic(HsdsDiagnostics.Missing, new DiagnosticArgument("table", HsdsTables.Find(sibling.Name)!.Names[0])) { Origin = whole }]);
        }
    }

    /// <summary>A first look over the rows of the input itself.</summary>
    private async Task LookAsync(CancellationToken cancellationToken)
    {
        await (await source.OpenSeekableAsync(cancellationToken).ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        await foreach (var item in TakeAsync(source, isGiven: false, cancellationToken).ConfigureAwait(false))
            cancellationToken.ThrowIfCancellationRequested();
        await (await source.OpenSeekableAsync(cancellationToken).ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
    }

    private async IAsyncEnumerable<ReadItem> TakeAsync(FormatSource from, bool isGiven, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (JsonTableReader.IsJson(from.Peek.Span))
        {
            if (isGiven)
                yield return NotATable(new Origin { Input = from.Name });
            yield break;
        }

        Table? table = null;
        SideTable? side = null;
        await foreach (var item in Tables.ReadAsync(from, layout with { Json = null }, from == source ? ForOthers with { HeaderRow = options.HeaderRow } : ForOthers, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Table != table)
            {
                table = item.Table;
                var kind = HsdsTables.Find(table.Sheet ?? from.Name, table.Names);
                var isOwn = from == source;
                if (isOwn)
                    _heads[table.Sheet ?? ""] = table.Head.HeaderRows.LastOrDefault()?.Start.Row ?? 0;
                if (isOwn && kind is { IsMain: true })
                    _read.Add(kind.Entity);
                side = kind is null || ((isOwn || !isGiven) && kind is { IsMain: true, Entity: not Ids.Location }) ? null : new SideTable(kind, table.Names) { IsRecord = kind.IsMain && (isOwn || !isGiven) };
                if (side is not null)
                    _index.Tables.Add(side);
                if (isOwn && side is { IsRecord: false })
                    _joined.Add(table.Sheet ?? "");
                if (side is not null && isGiven)
                    _given.Add(side);
                if (kind is null && !isOwn && isGiven)
                    yield return NotATable(new Origin { Input = from.Name, Sheet = table.Sheet });
            }

            if (item.Role == RowRole.Data && item.Table is { } read)
                _shelters.Take(HsdsTables.Find(read.Sheet ?? from.Name, read.Names), read.Names, item.Row.Cells);

            // A sheet that makes records, and what cannot be read of a workbook, are told when the workbook is read.
            if (isGiven && item.Findings.Count > 0 && (from != source || (side is { IsRecord: false } && item.Role != RowRole.Unread)))
                yield return new ReadItem(null, new RowOrigin(item.Row.Start), item.Findings);
            if (side is not null && item.Role == RowRole.Data && _index.Add(side, item.Row.Cells, item.Row.Start) is { } twice && isGiven && !side.IsRecord)
                yield return new ReadItem(null, new RowOrigin(item.Row.Start), [twice]);
        }
    }

    /// <summary>Tables that make records are needed only where the JSON form has them within others, the places of a service, and for what tells that something is a shelter: services and organisations.</summary>
    private static bool IsWanted(HsdsTable table, HsdsTable kind) => !table.IsMain || (table.Entity, kind.Entity) is (Ids.Location, Ids.Service) or (Ids.Service, Ids.Location) or (Ids.Organization, Ids.Service or Ids.Location);

    private static bool IsOfOrganizations(string name) => HsdsTables.Find(name)?.Entity == Ids.Organization;

    private InputPart Part(InputPart part) => !_plans.TryGetValue(part.Sheet ?? "", out var plan) ? part : part with
    {
        Columns = plan.Width,
        KeptColumns = [.. part.KeptColumns.Where(c => c < plan.Width)],
        Joined = plan.Lists,
    };

    private bool IsOwn(Origin cell) => !_plans.TryGetValue(cell.Sheet ?? "", out var plan) || cell.CellColumn is not { } letters || JoinedCells.Position(letters) < plan.Width;

    private static ReadItem NotATable(Origin origin) => new(null, new RowOrigin(origin), [new Diagnostic(HsdsDiagnostics.NotATable) { Origin = origin }]);
}
