using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>
/// Writes records as submissions of the form that comes with <see cref="WriteOptions.Companions"/>: flat JSON, CSV or XLSX. With
/// neither a form of ours nor a mapping, there is no question to put a record in.
/// </summary>
internal sealed class KoboWriter : FormatWriter
{
    public override FormatInfo Format => KoboFormat.Info;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(options);
        var files = await SurveyFiles.ReadAsync(options.Companions, cancellationToken).ConfigureAwait(false);
        var survey = files.IsBroken ? null : Survey.Of(files);
        if (survey is null)
            throw new ArgumentException("Submissions are written by a form whose questions are named after our fields, or by a form and its mapping file; neither is among the companions.", nameof(options));
        if (options.Layout is { } layout && layout != survey.Kind.Id)
            throw new ArgumentException("The form is of another kind of record than the layout.", nameof(options));
        return await survey.Kind.WriteAsync(survey, records, target, options, cancellationToken).ConfigureAwait(false);
    }
}
