using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>A kind of record with its type.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class KindOf<T>(string id, Func<T> create) : Kind(id)
    where T : Record
{
    public override SubmissionTable Bind(Survey survey, Table table, IReadOnlyList<string> header, bool isJson, ReadOptions options)
        => new SubmissionTableOf<T>(new SubmissionMap<T>(survey, header, isJson, create), table, header, options);

    public override Task<WriteReport> WriteAsync(Survey survey, IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken)
    {
        var isJson = target.Name?.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true;
        var usual = new SubmissionMap<T>(survey, SubmissionMap<T>.NewHeader(survey), isJson, create).Map;
        var writer = new TableFormatWriter<T>(KoboFormat.Info, usual)
        {
            TakesObjects = true,
            MapOf = first => usual.HeaderOf(first) is { } header ? new SubmissionMap<T>(survey, header, isJson, create).Map : null,
        };
        return writer.WriteAsync(records, target, options with { Layout = null }, cancellationToken);
    }
}
