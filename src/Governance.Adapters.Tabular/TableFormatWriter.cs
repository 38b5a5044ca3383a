using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Writes records as the table a map describes: a workbook where the name of the output ends in <c>.xlsx</c>, else text. What
/// a reader of the same format noted of the table (its header, the rows above it, its dialect, its sheets) is restored.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="format">The format.</param>
/// <param name="map">The map.</param>
public sealed class TableFormatWriter<T>(FormatInfo format, FieldMap<T> map) : FormatWriter
    where T : Record
{
    /// <inheritdoc/>
    public override FormatInfo Format => format;

    /// <summary>Whether a list of rows in JSON is written where the name of the output ends in <c>.json</c>. Default false.</summary>
    public bool TakesJson { get; init; }

    /// <summary>Whether a list of objects in JSON is written where the name of the output ends in <c>.json</c>. Default false.</summary>
    public bool TakesObjects { get; init; }

    /// <inheritdoc/>
    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Layout is { } named && map.Layout(named) is null)
            throw new ArgumentException("The format has no layout of this name.", nameof(options));
        var enumerator = records.GetAsyncEnumerator(cancellationToken);
        await using var _ = enumerator.ConfigureAwait(false);
        var more = await enumerator.MoveNextAsync().ConfigureAwait(false);
        var plan = Plan(more ? enumerator.Current as T : null, options);
        var output = target.CreateMain();
        await using var __ = output.ConfigureAwait(false);
        var table = TableOutput.Of(target.Name, output, plan.Layout.Id, plan.Form?.Dialect, TakesJson, TakesObjects);
        await using var ___ = table.ConfigureAwait(false);
        await table.BeginAsync(plan, cancellationToken).ConfigureAwait(false);
        var rows = new FieldRowWriter<T>(format, plan.Binding.Bindings[0], options, table.FirstRow(plan))
        {
            Carries = r => map.Carries?.Invoke(r) != false && plan.Binding.Of(r) is not null,
            SkipsBlankRows = true,
            Settle = (given, readBack) => plan.Settle(given, readBack),
        };
        var next = table.FirstRow(plan);
        OpenRow<T>? open = null;
        for (; more; more = await enumerator.MoveNextAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var own = enumerator.Current as T;
            if (table.HasSheets && own is not null && own.Source?.Sheet != plan.Sheet && Plan(own, options) is { Form: not null } other)
            {
                await CloseAsync(open).ConfigureAwait(false);
                (open, plan, next) = (null, other, table.FirstRow(other));
                await table.BeginAsync(plan, cancellationToken).ConfigureAwait(false);
            }

            var binding = (own is null ? null : plan.Binding.Of(own)) ?? plan.Binding.Bindings[0];
            var goesOn = own is not null && open?.Takes(own, binding, map.Format) == true;
            IReadOnlyList<IReadOnlyList<string>> before = goesOn ? [] : plan.RowsBefore(enumerator.Current);
            rows.Begin(binding, goesOn ? open!.Number : next + before.Count);
            if (rows.Row(enumerator.Current) is not { } row)
                continue;
            if (goesOn)
            {
                open!.Add(binding, row);
                continue;
            }

            await CloseAsync(open).ConfigureAwait(false);
            open = new OpenRow<T>(plan.Binding, own!, binding, row, before, next + before.Count);
            next += before.Count + 1;
        }

        await CloseAsync(open).ConfigureAwait(false);
        return rows.Report;

        async ValueTask CloseAsync(OpenRow<T>? done)
        {
            if (done is null)
                return;
            foreach (var row in done.Before.Append(done.Cells))
                await table.WriteAsync(row, cancellationToken).ConfigureAwait(false);
        }
    }

    private TablePlan<T> Plan(T? first, WriteOptions options)
    {
        var came = first?.Source?.Format is { } text && text.StartsWith(map.Format + "/", StringComparison.Ordinal) ? text[(map.Format.Length + 1)..] : null;
        var layout = map.Layout(options.Layout ?? came ?? map.Layouts[^1].Id) ?? map.Layouts[^1];
        var isSame = first is not null && came == layout.Id;
        return TablePlan<T>.Of(map, layout, isSame ? map.HeaderOf(first!) : null, isSame ? TableForm.Of(first!, map.Format) : null, isSame ? first!.Source?.Sheet : null);
    }
}
