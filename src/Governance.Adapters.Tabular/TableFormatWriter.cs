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

    /// <summary>What the format knows of its tables beside the map: the same that its reader has; absent means nothing.</summary>
    public Func<TableLayout, TableLayout>? Layout { get; init; }

    /// <summary>Whether a list of rows in JSON is written where the name of the output ends in <c>.json</c>. Default false.</summary>
    public bool TakesJson { get; init; }

    /// <summary>Whether a list of objects in JSON is written where the name of the output ends in <c>.json</c>. Default false.</summary>
    public bool TakesObjects { get; init; }

    /// <summary>Whether names by path, such as <c>organization/id</c>, are members of objects within an object in a list of objects. Default false.</summary>
    public bool Nests { get; init; }

    /// <summary>Whether a new table says above its header what each column means, in the language asked for. Default false.</summary>
    public bool HasTitles { get; init; }

    /// <summary>The map of a table by its first record, where each table has columns of its own; absent, or null, for the one of the writer.</summary>
    public Func<T, FieldMap<T>?>? MapOf { get; init; }

    /// <summary>
    /// The columns of a table whose first record came in another layout that has the same names; absent, or null, for those of the
    /// layout that is written.
    /// </summary>
    public Func<T, IReadOnlyList<string>?>? HeaderOf { get; init; }

    /// <summary>
    /// Whether records keep the source they have, so that it does not name the layout they came by: what the reader noted with
    /// a record then says that it did. Default false.
    /// </summary>
    public bool KeepsSource { get; init; }

    /// <summary>Whether a table is spelled as the one that its records came in. Default true; its columns are the same either way.</summary>
    public bool KeepsForm { get; init; } = true;

    /// <summary>
    /// Does to a record read back (the second) what the reader does beyond the map, such as linking the records of one row;
    /// the first is the record that was written. Absent where the reader does nothing more.
    /// </summary>
    public Action<T, T>? Settle { get; init; }

    /// <summary>
    /// Does to a record read back what a reader makes of it who finds the table under the name that is written, where the name
    /// says what no column does; given that name, with the name of the sheet before it, the layout and the header. Absent, or
    /// null, where the name says nothing, or the right thing. Not asked where the output has no name.
    /// </summary>
    public Func<string, FieldLayout<T>, IReadOnlyList<string>, Action<T>?>? UnderName { get; init; }

    /// <inheritdoc/>
    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(options);
        Refuse(options);
        var output = target.CreateMain();
        await using var _ = output.ConfigureAwait(false);
        var file = new TableFile(target.Name, output);
        await using var __ = file.ConfigureAwait(false);
        return await WriteAsync(records, file, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes records into a file that may have tables already and may get more.</summary>
    /// <param name="records">The records.</param>
    /// <param name="file">The file; it stays open.</param>
    /// <param name="options">How to write.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What was written and what was not.</returns>
    /// <exception cref="ArgumentException">The options name a layout the format does not have.</exception>
    public async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, TableFile file, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        Refuse(options);
        var enumerator = records.GetAsyncEnumerator(cancellationToken);
        await using var _ = enumerator.ConfigureAwait(false);
        var more = await enumerator.MoveNextAsync().ConfigureAwait(false);

        // The table is as the first record of its kind came, whatever records of other kinds are before it.
        var plan = Plan(more ? enumerator.Current as T : null, options);
        var (isBegun, next) = (false, 1L);
        Action<T>? underName = null;
        var rows = new FieldRowWriter<T>(format, plan.Binding.Bindings[0], options, next)
        {
            Carries = r => plan.Binding.Bindings[0].Map.Carries?.Invoke(r) != false && plan.Binding.Of(r) is not null,
            SkipsBlankRows = true,
            Fit = file.HasSheets ? XlsxTableWriter.Fit : null,
            Settle = (given, readBack) =>
            {
                plan.Settle(given, readBack);
                Settle?.Invoke(given, readBack);
                underName?.Invoke(readBack);
            },
            Table = file.Tables,
        };
        OpenRow<T>? open = null;
        var below = new List<IReadOnlyList<string>>();
        for (; more; more = await enumerator.MoveNextAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var own = enumerator.Current as T;
            if (!isBegun && own is not null)
            {
                plan = Plan(own, options);
                await StartAsync().ConfigureAwait(false);
            }
            else if (isBegun && file.HasSheets && own is not null && TableForm.Of(own, map.Format) is not null && Plan(own, options) is { Form: not null } other)
            {
                await EndAsync().ConfigureAwait(false);
                plan = other;
                await StartAsync().ConfigureAwait(false);
            }

            var binding = (own is null ? null : plan.Binding.Of(own)) ?? plan.Binding.Bindings[0];
            var goesOn = own is not null && open?.Takes(own, binding, map.Format) == true;
            IReadOnlyList<IReadOnlyList<string>> before = goesOn ? [] : plan.Rows(enumerator.Current, FieldMap<T>.BeforeField);
            rows.Begin(binding, goesOn ? open!.Number : next + before.Count);
            if (rows.Row(enumerator.Current) is not { } row)
                continue;
            if (goesOn)
            {
                open!.Add(binding, row);
            }
            else
            {
                await CloseAsync(open).ConfigureAwait(false);
                open = new OpenRow<T>(plan.Binding, own!, binding, row, before, next + before.Count);
                next += before.Count + 1;
            }

            // Where tables come one behind the other, these stand below the last one: between the data they would be taken for some.
            below.AddRange(plan.Rows(enumerator.Current, FieldMap<T>.AfterField));
            if (below.Count >= RowsAround.Most)
                await EndAsync().ConfigureAwait(false);
        }

        await EndAsync().ConfigureAwait(false);
        if (!isBegun)
            await StartAsync().ConfigureAwait(false);
        return rows.Report;

        async ValueTask StartAsync()
        {
            await BeginAsync(file, plan, options, cancellationToken).ConfigureAwait(false);
            (isBegun, next, rows.Table) = (true, file.FirstRow(plan), file.Tables);
            underName = file.Name is { } name ? UnderName?.Invoke(plan.WrittenSheet is { } sheet ? $"{sheet} {name}" : name, plan.Layout, plan.Binding.Header) : null;
        }

        async ValueTask CloseAsync(OpenRow<T>? done)
        {
            if (done is null)
                return;
            foreach (var row in done.All)
                await file.WriteAsync(row, cancellationToken).ConfigureAwait(false);
        }

        async ValueTask EndAsync()
        {
            await CloseAsync(open).ConfigureAwait(false);
            open = null;
            foreach (var row in below)
                await file.WriteAsync(row, cancellationToken).ConfigureAwait(false);
            next += below.Count;
            below.Clear();
        }
    }

    private async ValueTask BeginAsync(TableFile file, TablePlan<T> plan, WriteOptions options, CancellationToken cancellationToken)
    {
        // A layout that is a language of its own is the language of its sheets.
        var language = plan.Layout.Id is "en" or "fr" ? plan.Layout.Id : options.Language ?? "en";
        plan.WrittenSheet = await file.BeginAsync(plan, language, plan.Form?.Dialect, TakesObjects ? Nests ? JsonForm.Nested : JsonForm.Objects : TakesJson ? JsonForm.Rows : JsonForm.None, cancellationToken).ConfigureAwait(false);
    }

    private void Refuse(WriteOptions options)
    {
        if (options.Layout is { } named && map.Layout(named) is null)
            throw new ArgumentException("The format has no layout of this name.", nameof(options));
    }

    private TablePlan<T> Plan(T? first, WriteOptions options)
    {
        var own = first is null ? map : MapOf?.Invoke(first) ?? map;
        var came = first?.Source?.Format is { } text && text.StartsWith(own.Format + "/", StringComparison.Ordinal) ? text[(own.Format.Length + 1)..] : null;
        var form = first is null ? null : TableForm.Of(first, own.Format);
        if (KeepsSource && first is not null && (form is not null || own.HeaderOf(first) is not null))
            came = own.Layouts[^1].Id;
        var layout = own.Layout(options.Layout ?? came ?? own.Layouts[^1].Id) ?? own.Layouts[^1];
        var isSame = first is not null && came == layout.Id;
        var plan = TablePlan<T>.Of(
            own, layout, isSame ? own.HeaderOf(first!) : first is null ? null : HeaderOf?.Invoke(first), isSame && KeepsForm ? form : null, isSame && !KeepsSource ? first!.Source?.Sheet : null,
            Layout?.Invoke(TableLayout.Of(own)) ?? TableLayout.Of(own), HasTitles ? field => options.Language == "fr" ? field.MeaningFr : field.MeaningEn : null);
        (plan.KeepsSource, plan.LeavesForm, plan.FormLeft) = (KeepsSource, !KeepsForm, KeepsForm ? null : form);
        return plan;
    }
}
