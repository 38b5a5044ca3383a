using System.Runtime.CompilerServices;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Reads every table of an input by the map that its header chooses, and says of the others that they are not read: what a
/// format does whose tables are of several kinds, or that has lists beside its data.
/// </summary>
public static class BoundTables
{
    /// <summary>Reads the records of an input.</summary>
    /// <param name="source">The input; it stays open.</param>
    /// <param name="layout">What the format knows of its tables; absent means nothing.</param>
    /// <param name="options">What the caller knows of this input.</param>
    /// <param name="bind">Binds a table, given which of those that are read it is, from 1; null for one that is not read.</param>
    /// <param name="refuse">The finding for a table that is not read, without its place; null where there is nothing special to say of it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The records, and the findings of rows that make none. Memory stays flat.</returns>
    public static IAsyncEnumerable<ReadItem> ReadAsync(
        FormatSource source, TableLayout? layout, ReadOptions options, Func<Table, int, TableBinding?> bind, Func<Table, Diagnostic?>? refuse = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);

        // An interface that has nothing answers so; nothing is wrong with that, and nobody can tell what its columns would be.
        return layout?.Json is not null && JsonTableReader.IsEmpty(source.Peek)
            ? AsyncEnumerable.Empty<ReadItem>()
            : ReadAsync(Tables.ReadAsync(source, layout, options, cancellationToken), source.Name, options, bind, refuse, cancellationToken);
    }

    /// <summary>Reads the records of tables that come from somewhere else, such as those that were joined.</summary>
    /// <param name="items">The rows, with what each is in which table.</param>
    /// <param name="input">The name of the input, as findings print it.</param>
    /// <param name="options">What the caller knows of this input.</param>
    /// <param name="bind">Binds a table, given which of those that are read it is, from 1; null for one that is not read.</param>
    /// <param name="refuse">The finding for a table that is not read, without its place; null where there is nothing special to say of it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The records, and the findings of rows that make none. Memory stays flat.</returns>
    public static async IAsyncEnumerable<ReadItem> ReadAsync(
        IAsyncEnumerable<TableItem> items, string input, ReadOptions options, Func<Table, int, TableBinding?> bind, Func<Table, Diagnostic?>? refuse = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(bind);
        Table? table = null;
        TableBinding? bound = null;
        var tables = 0;
        var isSaid = false;
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Table != table)
            {
                table = item.Table;
                bound = bind(table, tables + 1);
                tables += bound is null ? 0 : 1;
                if (bound is null)
                    options.Parts?.Invoke(table.Part(layout: null, kept: []));
                if (bound is null && Refusal(table, input, refuse) is { } refusal)
                {
                    isSaid |= refusal.Severity == Severity.Error;
                    yield return new ReadItem(null, new RowOrigin(refusal.Origin), [refusal]);
                }
            }

            if (item.Role != RowRole.Data)
                bound?.Pass(item);
            if (bound is not null && item.Role == RowRole.Data)
            {
                foreach (var read in bound.ReadAll(item))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return read;
                }
            }
            else if (item.Findings.Count > 0 && (bound is not null || item.Role == RowRole.Unread))
            {
                isSaid |= item.Findings.Any(f => f.Severity == Severity.Error);
                yield return new ReadItem(null, new RowOrigin(item.Row.Start), item.Findings);
            }
        }

        if (tables == 0 && !isSaid)
            yield return new ReadItem(null, new RowOrigin(new Origin { Input = input }), [new Diagnostic(TabularDiagnostics.NoKnownTable) { Origin = new Origin { Input = input } }]);
    }

    /// <summary>What is said of a table that is not read: nothing of an empty one, and of one that is a whole input what is said at its end.</summary>
    private static Diagnostic? Refusal(Table table, string input, Func<Table, Diagnostic?>? refuse)
    {
        var said = refuse?.Invoke(table) ?? (table.Sheet is null || table.Columns.Count == 0 ? null : new Diagnostic(TabularDiagnostics.OtherSheet));
        return said is null ? null : new Diagnostic(said.Descriptor, [.. said.Arguments]) { Origin = new Origin { Input = input, Sheet = table.Sheet } };
    }
}
