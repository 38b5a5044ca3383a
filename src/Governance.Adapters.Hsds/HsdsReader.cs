using System.Runtime.CompilerServices;
using Governance.Adapters.Hsds.Inner;
using Governance.Adapters.Hsds.Joins;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds;

/// <summary>Reads organisations, services and locations with what other tables add to them, and names what makes no records.</summary>
internal sealed class HsdsReader : FormatReader
{
    private static readonly TableLayout Layout = HsdsFormat.Tables(TableLayout.Of(OrganizationMap.Map).Or(TableLayout.Of(FacilityMap.Map)) with { Knows = HsdsTables.Knows });

    /// <summary>The layouts among which members that tell none decide by their number; a service comes first.</summary>
    private static readonly (string Id, Func<IReadOnlyList<string>, int> Matches)[] Undecided =
    [
        (FacilityMap.Service, FacilityMap.Map.Layout(FacilityMap.Service)!.Matches),
        (OrganizationMap.Layout, OrganizationMap.Map.Layout(OrganizationMap.Layout)!.Matches),
        (FacilityMap.Location, FacilityMap.Map.Layout(FacilityMap.Location)!.Matches),
    ];

    public override FormatInfo Format => HsdsFormat.Info;

    /// <summary>Most characters of the tables that add to others, which are held until the rows that they add to come. Default 16 Mi.</summary>
    public int MostSideCharacters { get; init; } = 16 * 1024 * 1024;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var json = JsonTableReader.IsJson(source.Peek.Span) ? JsonHead.Of(source.Peek.Span) : null;
        if (json is { IsPage: true, IsEmpty: true })
            return true;
        await foreach (var head in Tables.PeekHeadsAsync(source, LayoutOf(json), cancellationToken).ConfigureAwait(false))
        {
            string[] names = [.. head.Columns.Select(c => c.Name)];
            if (json is not null && (HsdsTables.IsPlainService(names, json.Status) || (json.IsNamed && HsdsTables.IsPlainOrganization(names)) || HsdsTables.IsOurs(names, json.Id) || (json.IsPage && Best(names) is not null)))
                return true;
            if (OrganizationMap.Map.Recognise(names) is not null || FacilityMap.Map.Recognise(names) is not null || (JsonTableReader.IsJson(source.Peek.Span) && FacilityMap.IsOffer(names)) || HsdsTables.IsSide(names) || HsdsTables.IsNamed(source.Name, names))
                return true;
        }

        return false;
    }

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var json = JsonTableReader.IsJson(source.Peek.Span) ? JsonHead.Of(source.Peek.Span) : null;

        // A page of an API may be empty; that is said to have been read.
        if (json is { IsEmpty: true })
            yield return new ReadItem(null, new RowOrigin(new Origin { Input = source.Name }), []) { IsChecked = true };
        var isSide = json is { IsEmpty: true };
        var within = new InnerReader(source, options);
        await foreach (var item in ItemsAsync(source, LayoutOf(json), options, within, cancellationToken).ConfigureAwait(false))
        {
            // A table that has been named, and a list that is empty, needs no second finding that it is not known.
            isSide |= item.Findings.Any(f => f.Code == HsdsDiagnostics.SideTable.Code);
            if (isSide && item.Findings is [{ } only] && only.Code == TabularDiagnostics.NoKnownTable.Code)
                continue;
            await foreach (var read in within.ReadAsync(item, cancellationToken).ConfigureAwait(false))
                yield return read;
        }
    }

    /// <summary>What comes of an input: joined where there is something to join, else as it is.</summary>
    private async IAsyncEnumerable<ReadItem> ItemsAsync(FormatSource source, TableLayout layout, ReadOptions options, InnerReader within, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isWorkbook = await IsWorkbookAsync(source, options, cancellationToken).ConfigureAwait(false);
        var isText = !JsonTableReader.IsJson(source.Peek.Span) && !IsContainer(source) && (source.Companions.Count > 0 || Siblings.Of(source).Any());
        var head = isText ? Tables.PeekHead(source.Peek, Layout) : null;
        var kind = head is null ? null : HsdsTables.Find(source.Name, [.. head.Columns.Select(c => c.Name)]);
        if (kind is { IsMain: false } && HsdsTables.Find(source.Name) == kind && Siblings.Mains(source).Any())
        {
            await foreach (var item in new SideCheck(source, Layout, options, MostSideCharacters).ReadAsync(cancellationToken).ConfigureAwait(false))
                yield return item;
            yield break;
        }

        if (!isWorkbook && kind is not { IsMain: true })
        {
            if (JsonTableReader.IsEmpty(source.Peek))
                yield break;
            within.Look = await LookAsync(source, options, cancellationToken).ConfigureAwait(false);
            await foreach (var item in BoundTables.ReadAsync(within.WatchAsync(Tables.ReadAsync(source, layout, options, cancellationToken), cancellationToken), source.Name, options, (table, ordinal) => Bind(source, table, ordinal, options), table => Refuse(source, table), cancellationToken).ConfigureAwait(false))
                yield return item;
            yield break;
        }

        var join = new TableJoin(source, Layout, options, MostSideCharacters);
        await foreach (var wrong in join.FillAsync(head, kind, cancellationToken).ConfigureAwait(false))
            yield return wrong;
        var dialect = isWorkbook ? null : TextDialect.Recognise(source.Peek, options);
        var limits = new TableLimits { MaxRowBytes = options.MaxRecordBytes };
        var rows = join.JoinAsync(dialect is null ? XlsxTableReader.ReadAsync(source, limits, null, cancellationToken) : CsvTableReader.ReadAsync(source, dialect, limits, cancellationToken), cancellationToken);
        await foreach (var item in BoundTables.ReadAsync(Tables.ReadAsync(rows, dialect, Layout, join.Options, cancellationToken), source.Name, join.Options, (table, ordinal) => Bind(source, table, ordinal, join.Options), join.Refuse, cancellationToken).ConfigureAwait(false))
            yield return join.Withheld(join.Located(item));
        await foreach (var left in join.LeftAsync(cancellationToken).ConfigureAwait(false))
            yield return left;
    }

    private static ValueTask<FirstLook> LookAsync(FormatSource source, ReadOptions options, CancellationToken cancellationToken)
        => FirstLook.OfAsync(source, input => LookedAtAsync(input, options with { Parts = null, Fixes = null }, cancellationToken), cancellationToken);

    /// <summary>The records of an input, also of the lists of a document beside the one that is read.</summary>
    private static async IAsyncEnumerable<ReadItem> LookedAtAsync(FormatSource input, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var json = JsonTableReader.IsJson(input.Peek.Span) ? JsonHead.Of(input.Peek.Span) : null;
        var layout = LayoutOf(json);
        List<(TableLayout, ReadOptions)> lists = json?.ListsBeside is { Count: > 0 } beside
            ? [.. beside.Select(l => (layout with { Json = layout.Json! with { Lists = [l], TakesSingle = false } }, options.Layout is null ? options with { Layout = HsdsTables.Find(l)!.Entity } : options))] : [(layout, options)];
        foreach (var (list, own) in lists)
        {
            await (await input.OpenSeekableAsync(cancellationToken).ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
            await foreach (var item in BoundTables.ReadAsync(input, list, own, (table, ordinal) => Bind(input, table, ordinal, own), table => Refuse(input, table), cancellationToken).ConfigureAwait(false))
                yield return item;
        }
    }

    /// <summary>How the tables of an input lie.</summary>
    private static TableLayout LayoutOf(JsonHead? json) => json is null ? Layout : Layout with { Json = Layout.Json! with { Lists = json.Lists } };

    private static Diagnostic? Refuse(FormatSource source, Table table) => HsdsTables.Find(table.Sheet ?? source.Name, table.Names) is { IsMain: false } ? new Diagnostic(HsdsDiagnostics.SideTable) : null;

    private static bool IsContainer(FormatSource source) => source.Peek.Span.StartsWith("PK\u0003\u0004"u8) || source.Peek.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    /// <summary>Whether the input is a workbook whose sheets, or the files with it, may add to each other; where one sheet is asked for, it is read alone.</summary>
    private static async Task<bool> IsWorkbookAsync(FormatSource source, ReadOptions options, CancellationToken cancellationToken)
        => IsContainer(source) && options.Sheet is null
            && (await XlsxTableReader.ListAsync(source, cancellationToken: cancellationToken).ConfigureAwait(false)).Sheets.Count is > 0 and var sheets && (sheets > 1 || source.Companions.Count > 0);

    /// <summary>By its columns, else by its name: a table of a few columns may have none that others have not.</summary>
    private static TableBinding? Bind(FormatSource source, Table table, int ordinal, ReadOptions options)
        => (options.Layout is null && Told(source, table) is { } told ? Of(table, ordinal, options with { Layout = told }) : null)
            ?? Of(table, ordinal, options) ?? (options.Layout is null && (HsdsTables.EntityOf(table.Sheet ?? source.Name, table.Names) ?? (JsonTableReader.IsJson(source.Peek.Span) ? Best(table.Names) : null)) is { } entity ? Of(table, ordinal, options with { Layout = entity }) : null);

    /// <summary>
    /// The layout that has most of the members of objects which tell none: a service must have no more than an id, a name and
    /// a status. Null for objects without a name, and for terms and other rows that add to those of others.
    /// </summary>
    private static string? Best(IReadOnlyList<string> names) => !names.Contains("id") || !names.Contains("name") || HsdsTables.IsSide(names) ? null
        : Undecided.MaxBy(l => l.Matches(names)).Id;

    /// <summary>
    /// The layout of what we wrote and the columns alone do not tell: a facility with all its services, which an id of ours tells
    /// from an organisation; an organisation of which nothing more than that is said, or than what it has; a service at a place without a name. Null
    /// for all else.
    /// </summary>
    private static string? Told(FormatSource source, Table table)
    {
        if (!JsonTableReader.IsJson(source.Peek.Span))
            return FacilityMap.IsWholeTable(table.Names) && HsdsTables.EntityOf(table.Sheet ?? source.Name, table.Names) is null ? FacilityMap.Whole : null;
        if (FacilityMap.IsOfferSomewhere(table.Names))
            return FacilityMap.Offer;
        var head = JsonHead.Of(source.Peek.Span);
        if (!Ids.IsOurs(head.Id))
            return head.IsNamed && HsdsTables.IsPlainOrganization(table.Names) && HsdsTables.EntityOf(table.Sheet ?? source.Name, table.Names) is null or Ids.Organization ? OrganizationMap.Layout : null;
        return FacilityMap.IsWhole(table.Names) ? FacilityMap.Whole : table.Names.All(OrganizationMap.Map.Layout(OrganizationMap.Layout)!.Columns.Select(c => c.Name).Contains) ? OrganizationMap.Layout : null;
    }

    private static TableBinding? Of(Table table, int ordinal, ReadOptions options)
        => TableBinding.Of(OrganizationMap.Map, table, ordinal, options) ?? TableBinding.Of(FacilityMap.Map, table, ordinal, options);
}
