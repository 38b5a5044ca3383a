using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>Reads tagged tables, one record a row but where each column is an indicator. The tags of a table choose the kind of record.</summary>
internal sealed class HxlReader : FormatReader
{
    public override FormatInfo Format => HxlFormat.Info;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (JsonPeek.IsJson(source.Peek.Span))
            return JsonPeek.HasTags(source.Peek.Span);
        await foreach (var head in Tables.PeekHeadsAsync(source, Heads.Layout, cancellationToken).ConfigureAwait(false))
        {
            if (head.TagRow is not null)
                return true;
        }

        return false;
    }

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        Table? table = null;
        TaggedTable? bound = null;
        var (rows, tables) = (0L, 0);
        var (isNamed, isTagged) = (false, false);
        var untagged = new List<(Origin Where, long Rows)>();
        var schema = await SchemaRun.OpenAsync(source, options, cancellationToken).ConfigureAwait(false);
        if (schema?.About is { } about)
            yield return about;
        await foreach (var item in (schema?.CheckAsync(source, options, cancellationToken) ?? ItemsAsync(source, options, cancellationToken)).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Table != table)
            {
                if (Refused(source, table, bound, rows, schema, options) is { } refused)
                {
                    isNamed |= !IsOfOtherLayout(refused);
                    if (IsUntagged(refused))
                        untagged.Add((refused.Findings[0].Origin, rows));
                    else
                        yield return refused;
                }

                if (bound?.End() is { } end)
                    yield return end;
                (table, bound, rows) = (item.Table, null, 0);
                isTagged |= table.Head.TagRow is not null;
                if (Choose(table, options) is { } kind)
                {
                    isNamed = true;
                    bound = kind.Bind(table, ++tables, options);
                    if (Heads.Findings(table, kind.Id).ToList() is { Count: > 0 } findings)
                        yield return new ReadItem(null, new RowOrigin(table.Head.TagRow!.Start), findings);
                }
                else
                {
                    options.Parts?.Invoke(table.Part(layout: null, kept: []));
                }
            }

            rows += item.Role == RowRole.Data ? 1 : 0;
            if (item.Role != RowRole.Data)
                bound?.Pass(item);
            if (bound is not null && item.Role == RowRole.Data)
            {
                foreach (var read in bound.Read(item))
                    yield return read;
            }
            else if (item.Findings.Count > 0 && (bound is not null || item.Role == RowRole.Unread || schema?.Checks(table) == true))
                yield return new ReadItem(null, new RowOrigin(item.Row.Start), item.Findings);
        }

        if (bound?.End() is { } ended)
            yield return ended;
        if (Refused(source, table, bound, rows, schema, options) is { } last)
        {
            isNamed |= !IsOfOtherLayout(last);
            if (IsUntagged(last))
                untagged.Add((last.Findings[0].Origin, rows));
            else
                yield return last;
        }

        // A read-me sheet often stands beside tables with tags; it may also be a table that lost them. Where no sheet has any, each lacks them.
        foreach (var (where, left) in untagged)
            yield return Refusal(isTagged ? HxlDiagnostics.NoTags.At(left == 0 ? Severity.Note : Severity.Warning) : HxlDiagnostics.NoTags, where, left);

        if (!isNamed && IsUnknown(options))
            yield return Said(TabularDiagnostics.NoKnownTable, new Origin { Input = source.Name });
        else if (!isNamed)
            yield return Refusal(JsonPeek.IsJson(source.Peek.Span) ? HxlDiagnostics.NotATable : HxlDiagnostics.NoTags, new Origin { Input = source.Name }, rows);
    }

    /// <summary>The rows of an input in any form, those of each table together.</summary>
    internal static async IAsyncEnumerable<TableItem> ItemsAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!JsonPeek.IsJson(source.Peek.Span))
        {
            await foreach (var item in Tables.ReadAsync(source, Heads.Layout, options, cancellationToken).ConfigureAwait(false))
                yield return item;
            yield break;
        }

        var rows = JsonRows.ReadAsync(source, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var _ = rows.ConfigureAwait(false);
        var more = await rows.MoveNextAsync().ConfigureAwait(false);
        while (more)
        {
            await foreach (var item in Tables.ReadAsync(TableAsync(rows.Current.Table), null, Heads.Layout, options with { Sheet = null }, cancellationToken).ConfigureAwait(false))
                yield return item;
        }

        async IAsyncEnumerable<TableRow> TableAsync(int table)
        {
            for (; more && rows.Current.Table == table; more = await rows.MoveNextAsync().ConfigureAwait(false))
                yield return rows.Current.Row;
        }
    }

    private static Kind? Choose(Table table, ReadOptions options)
    {
        if (table.Head.TagRow is null)
            return null;
        var tags = Heads.Tags(table.Head);
        return options.Layout is { } named ? Kinds.All.FirstOrDefault(k => k.Id == named) : Kinds.All.FirstOrDefault(k => k.IsOf(tags));
    }

    /// <summary>The finding for a table that was not read; an empty sheet is none. One that a schema checked was not given for nothing.</summary>
    private static ReadItem? Refused(FormatSource source, Table? table, TaggedTable? bound, long rows, SchemaRun? schema, ReadOptions options)
    {
        if (table is null || bound is not null || table.Columns.Count == 0)
            return null;
        var what = table.Head.TagRow is null ? HxlDiagnostics.NoTags : HxlDiagnostics.OtherKind;
        var origin = new Origin { Input = source.Name, Sheet = table.Sheet };
        if (what == HxlDiagnostics.OtherKind && IsUnknown(options))
            return table.Sheet is null ? null : Said(TabularDiagnostics.OtherSheet, origin);
        return schema?.Checks(table) == true ? Refusal(what.At(Severity.Warning), origin, rows) with { IsChecked = true } : Refusal(what, origin, rows);
    }

    /// <summary>Whether a layout was named that the format does not have: then it is not the tags that are wrong.</summary>
    private static bool IsUnknown(ReadOptions options) => options.Layout is { } named && !Kinds.All.Any(k => k.Id == named);

    /// <summary>Whether a sheet was refused for its tags, and no schema has checked it.</summary>
    private static bool IsUntagged(ReadItem item) => item.Findings[0] is { Code: var code, Origin.Sheet: not null } && code == HxlDiagnostics.NoTags.Code && !item.IsChecked;

    private static bool IsOfOtherLayout(ReadItem item) => item.Findings[0].Code == TabularDiagnostics.OtherSheet.Code;

    private static ReadItem Said(DiagnosticDescriptor what, Origin origin) => new(null, new RowOrigin(origin), [new Diagnostic(what) { Origin = origin }]);

    private static ReadItem Refusal(DiagnosticDescriptor what, Origin origin, long rows)
        => new(null, new RowOrigin(origin), [new Diagnostic(what, what == HxlDiagnostics.NotATable ? [] : [new DiagnosticArgument("rows", rows)]) { Origin = origin }]);
}
