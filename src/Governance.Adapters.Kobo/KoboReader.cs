using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>Reads submissions, one record each, by the form and the mapping that come with them.</summary>
internal sealed class KoboReader : FormatReader
{
    public override FormatInfo Format => KoboFormat.Info;

    /// <summary>Most characters of the rows of repeats, which are held until their submission comes. Default 16 Mi, 32 MiB of memory.</summary>
    public int MostRepeatCharacters { get; init; } = 16 * 1024 * 1024;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (FormJson.IsProject(source.Peek.Span))
            return true;
        var files = await SurveyFiles.ReadAsync(source, cancellationToken).ConfigureAwait(false);
        var survey = files.IsBroken ? null : Survey.Of(files);
        var index = survey is null ? null : new HeaderIndex(survey);
        await foreach (var head in Tables.PeekHeadsAsync(source, KoboFormat.Layout(survey), cancellationToken).ConfigureAwait(false))
        {
            var names = head.Columns.Select(c => c.Name.Trim()).ToList();
            if (index is not null && names.Count(n => index.Find(n)?.Field?.Pointer is not null) is > 0 and var known && known * 2 >= Math.Min(names.Count, survey!.Fields.Count(f => f.Pointer is not null)))
                return true;
            // A table with tags says itself what it means, where nothing else does.
            if (IsForm(names) || (names.Exists(SystemColumns.IsTelling) && (head.TagRow is null || index is not null)))
                return true;
        }

        return false;
    }

    public override async ValueTask<string?> ProposeMappingAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var files = await SurveyFiles.ReadAsync(source, cancellationToken).ConfigureAwait(false);
        return files is { Form: { } form, Mapping: null } && SurveyNames.Kind(form.Id) is null ? Proposal.Of(form) : null;
    }

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        if (FormJson.IsProject(source.Peek.Span))
        {
            var whole = new Origin { Input = source.Name };
            yield return new ReadItem(null, new RowOrigin(whole), [new Diagnostic(KoboDiagnostics.FormNotData) { Origin = whole }]);
            yield break;
        }

        var files = await SurveyFiles.ReadAsync(source, cancellationToken).ConfigureAwait(false);
        if (files.Findings.Count > 0)
            yield return new ReadItem(null, new RowOrigin(files.Findings[0].Origin), files.Findings);
        if (files.IsBroken || JsonTableReader.IsEmpty(source.Peek))
            yield break;
        var survey = Survey.Of(files, options.Layout);
        var repeats = survey is null ? null : new RepeatTables(survey, MostRepeatCharacters);
        await foreach (var wrong in (repeats?.FillAsync(source, files, cancellationToken) ?? AsyncEnumerable.Empty<ReadItem>()).ConfigureAwait(false))
            yield return wrong;
        var run = new SubmissionRun(source, files, options, survey);
        await foreach (var item in ItemsAsync(source, survey, repeats, options, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var read in run.Take(item))
                yield return read;
        }

        var isLeft = false;
        foreach (var left in repeats?.Left() ?? [])
        {
            isLeft = true;
            yield return left;
        }

        foreach (var end in run.End(isLeft))
            yield return end;
    }

    /// <summary>Whether columns are those of the survey of a form.</summary>
    internal static bool IsForm(IReadOnlyList<string> names) => Has(names, "type") && Has(names, "name") && names.Any(n => n.TrimStart().StartsWith("label", StringComparison.OrdinalIgnoreCase));

    private static bool Has(IReadOnlyList<string> names, string name) => names.Any(n => n.AsSpan().Trim().Equals(name, StringComparison.OrdinalIgnoreCase));

    private static IAsyncEnumerable<TableItem> ItemsAsync(FormatSource source, Survey? survey, RepeatTables? repeats, ReadOptions options, CancellationToken cancellationToken)
    {
        var layout = KoboFormat.Layout(survey);
        if (repeats is not { IsEmpty: false } || JsonTableReader.IsJson(source.Peek.Span))
            return Tables.ReadAsync(source, layout, options, cancellationToken);
        if (source.Peek.Span.StartsWith("PK"u8))
            return Tables.ReadAsync(repeats.JoinAsync(XlsxTableReader.ReadAsync(source, null, null, cancellationToken), cancellationToken), null, layout, options, cancellationToken);
        var dialect = TextDialect.Recognise(source.Peek, options);
        return Tables.ReadAsync(repeats.JoinAsync(CsvTableReader.ReadAsync(source, dialect, null, cancellationToken), cancellationToken), dialect, layout, options, cancellationToken);
    }
}
