using System.Runtime.CompilerServices;
using System.Text.Json;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.MissingMigrants;

/// <summary>Reads every layout as a stream of incidents, one a row.</summary>
internal sealed class MissingMigrantsReader : FormatReader
{
    /// <summary>Columns that the lists of most years do not have.</summary>
    private static readonly string[] NotInLists = ["region_origin", "country_origin"];

    public override FormatInfo Format => MissingMigrantsFormat.Info;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (Format.Recognises(source.Peek, source.Name))
            return true;
        await foreach (var head in Tables.PeekHeadsAsync(source, MissingMigrantsFormat.Tables, cancellationToken).ConfigureAwait(false))
        {
            if (MissingMigrantsFormat.IsTable(head))
                return true;
        }

        return false;
    }

    public override IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return JsonTableReader.IsEmpty(source.Peek) ? AsyncEnumerable.Empty<ReadItem>()
            : MissingMigrantsFormat.IsList(source.Peek, source.Name, options.Layout) ? ReadListAsync(source, options, cancellationToken) : ReadTableAsync(source, options, cancellationToken);
    }

    private static async IAsyncEnumerable<ReadItem> ReadTableAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Table? table = null;
        BoundTable<Incident>? bound = null;
        var isFound = false;
        await foreach (var item in Tables.ReadAsync(source, MissingMigrantsFormat.Tables, options, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var findings = item.Findings;
            var isRefused = false;
            if (item.Table != table && item.Role != RowRole.Unread)
            {
                table = item.Table;
                var found = findings.ToList();
                bound = Bind(table, item.Row.Start, options, found);
                findings = found;
                isFound |= bound is not null || table.Sheet is null;
                isRefused = bound is null;
            }

            if (bound is not null && item.Role == RowRole.Data)
            {
                yield return Named(bound.Read(ReferenceEquals(findings, item.Findings) ? item : item with { Findings = findings }), bound.Layout);
                continue;
            }

            bound?.Pass(item);
            isFound |= item.Role == RowRole.Unread && findings.Any(f => f.Severity == Severity.Error);
            if (findings.Count > 0 && (bound is not null || isRefused || item.Role == RowRole.Unread))
                yield return new ReadItem(null, new RowOrigin(item.Row.Start), findings);
        }

        if (!isFound)
            yield return Broken(new Origin { Input = source.Name }, new Diagnostic(MissingMigrantsDiagnostics.UnknownLayout) { Origin = new Origin { Input = source.Name } });
    }

    private static async IAsyncEnumerable<ReadItem> ReadListAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var layout = MissingMigrantsMap.Map.Layout(MissingMigrantsMap.JsonLayout)!;
        FieldBinding<Incident>? binding = null;
        var isLater = false;
        var ids = new RepeatedIds();
        await foreach (var (start, json, isOfList, wrong) in JsonItems.ReadAsync(source, JsonTableLayout.Usual, options, cancellationToken).ConfigureAwait(false))
        {
            if (json is null)
            {
                yield return new ReadItem(null, new RowOrigin(start), wrong);
                continue;
            }

            using var item = JsonDocument.Parse(json);
            var places = new JsonOrigin(start, json);
            Origin Member(int position) => places.Locate($"/#{position + 1}");

            if (!isOfList || item.RootElement.ValueKind != JsonValueKind.Object)
            {
                yield return Broken(start, new Diagnostic(MissingMigrantsDiagnostics.BrokenJson) { Origin = start });
                continue;
            }

            var findings = new List<Diagnostic>();
            Texts(item.RootElement, Member, findings, out var header, out var cells);
            if (MissingMigrantsFormat.KnownNames(header) == 0)
            {
                yield return Broken(start, new Diagnostic(MissingMigrantsDiagnostics.UnknownLayout) { Origin = start });
                continue;
            }

            var changed = binding is null || !binding.Header.SequenceEqual(header, StringComparer.Ordinal);
            if (changed)
            {
                isLater = binding is not null;
                binding = new FieldBinding<Incident>(MissingMigrantsMap.Map, layout, header);
                AddAbsent(binding.Absent, start, findings, except: NotInLists);
                options.Parts?.Invoke(new InputPart { Encoding = "utf-8", Layout = layout.Id, Columns = header.Count, KeptColumns = [.. Enumerable.Range(0, header.Count).Where(i => binding.Column(i) is null)] });
            }

            yield return Item(binding!, cells, new FieldOrigin<Incident>(binding!, start, Member), options, findings, isFirst: changed, always: isLater, ids);
        }
    }

    private static ReadItem Broken(Origin start, Diagnostic finding) => new(null, new RowOrigin(start), [finding]);

    /// <summary>Binds a table; null, with why, where its columns are of no layout.</summary>
    private static BoundTable<Incident>? Bind(Table table, Origin start, ReadOptions options, List<Diagnostic> findings)
    {
        var header = table.Names;
        var layout = options.Layout is { } named ? MissingMigrantsMap.Map.Layout(named) : MissingMigrantsFormat.TableLayout(header);
        if (Extracts.Name(header) is { } extract)
            findings.Add(new Diagnostic(MissingMigrantsDiagnostics.DerivedExtract, new DiagnosticArgument("extract", extract)) { Origin = start });
        else if (layout is null && table.Sheet is not null && table.Columns.Count > 0)
            findings.Add(new Diagnostic(TabularDiagnostics.OtherSheet) { Origin = start with { Row = null } });
        else if (layout is null || layout.Id == MissingMigrantsMap.JsonLayout)
            findings.Add(new Diagnostic(MissingMigrantsDiagnostics.UnknownLayout) { Origin = start });
        else
        {
            var bound = new BoundTable<Incident>(MissingMigrantsMap.Map, layout, table, header: null, options);

            // A list of objects, which is no text and no sheet, has no members for what none of its rows says.
            if (table is not { Dialect: null, Sheet: null })
                AddAbsent(bound.Absent, table.Head.HeaderRows.LastOrDefault()?.Start ?? start, findings, except: layout.Id == MissingMigrantsMap.ListTable ? NotInLists : []);
            return bound;
        }

        options.Parts?.Invoke(table.Part(layout: null, kept: []));
        return null;
    }

    private static void AddAbsent(IReadOnlyList<FieldColumn<Incident>> absent, Origin start, List<Diagnostic> findings, string[] except)
        => findings.AddRange(absent.Where(c => !except.Contains(c.Name)).Select(c =>
            new Diagnostic(MissingMigrantsDiagnostics.AbsentColumn, new DiagnosticArgument("field", c.Name)) { Origin = start with { Field = c.Name } }));

    private static ReadItem Item(FieldBinding<Incident> binding, IReadOnlyList<string> cells, FieldOrigin<Incident> origin, ReadOptions options, List<Diagnostic> findings, bool isFirst, bool always, RepeatedIds ids)
    {
        var incident = binding.Read(cells, new FieldPlace(binding.Layout.Id, origin.Start.Row!.Value, options.Retrieved), origin, findings);
        binding.KeepHeader(incident, isFirst, always);
        // A repeated id gets a number and is minted by that alone: whether the cell held one is asked before.
        if (incident.Minted == true)
            findings.Add(OfId(MissingMigrantsDiagnostics.NoId, binding.Layout, origin));
        var gaveUp = ids.GaveUp;
        if (ids.Number(incident))
            findings.Add(OfId(MissingMigrantsDiagnostics.RepeatedId, binding.Layout, origin));
        if (!gaveUp && ids.GaveUp)
            findings.Add(new Diagnostic(MissingMigrantsDiagnostics.TooManyIds, new DiagnosticArgument("limit", RepeatedIds.Capacity)) { Pointer = "/id", Origin = origin.Locate("/id") });
        return new ReadItem(incident, origin, findings);
    }

    /// <summary>Says where a record has no id of its own.</summary>
    private static ReadItem Named(ReadItem item, FieldLayout<Incident> layout)
        => item.Record is Incident { Minted: true } ? item with { Findings = [.. item.Findings, OfId(MissingMigrantsDiagnostics.NoId, layout, item.Origin)] } : item;

    private static Diagnostic OfId(DiagnosticDescriptor what, FieldLayout<Incident> layout, RecordOrigin origin)
        => new(what, new DiagnosticArgument("field", layout.Columns.First(c => c.Field == MissingMigrantsMap.Key).Name)) { Pointer = "/id", Origin = origin.Locate("/id") };

    private static void Texts(JsonElement item, Func<int, Origin> place, List<Diagnostic> findings, out List<string> header, out List<string> cells)
    {
        header = [];
        cells = [];
        foreach (var member in item.EnumerateObject())
        {
            cells.Add(Cell(member.Value, header.Count, place, findings));
            header.Add(member.Name);
        }
    }

    private static string Cell(JsonElement value, int index, Func<int, Origin> place, List<Diagnostic> findings)
    {
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString()!;
        findings.Add(new Diagnostic(MissingMigrantsDiagnostics.NotAText) { Origin = place(index) });
        return value.ValueKind == JsonValueKind.Null ? "" : value.GetRawText();
    }
}
