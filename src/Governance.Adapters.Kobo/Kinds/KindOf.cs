using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>A kind of record with its type.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class KindOf<T>(string id, Func<T> create) : Kind(id)
    where T : Record
{
    private const string JsonEnding = ".json";

    public override SubmissionTable Bind(Survey survey, Table table, IReadOnlyList<string> header, bool isJson, ReadOptions options)
        => new SubmissionTableOf<T>(new SubmissionMap<T>(survey, header, isJson, create), table, header, options);

    public override async Task<WriteReport> WriteAsync(Survey survey, IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken)
    {
        var enumerator = records.GetAsyncEnumerator(cancellationToken);
        await using var _ = enumerator.ConfigureAwait(false);
        var first = await enumerator.MoveNextAsync().ConfigureAwait(false) ? enumerator.Current : null;
        var output = target.CreateMain();
        await using var __ = output.ConfigureAwait(false);
        // An output without a name is made as what was read.
        var name = target.Name ?? (first is not null && IsOfList(first) ? JsonEnding : null);
        var file = new TableFile(name, output);
        await using var ___ = file.ConfigureAwait(false);
        var isJson = name?.EndsWith(JsonEnding, StringComparison.OrdinalIgnoreCase) == true;
        var usual = new SubmissionMap<T>(survey, SubmissionMap<T>.NewHeader(survey), isJson, create).Map;
        var writer = new TableFormatWriter<T>(KoboFormat.Info, usual)
        {
            TakesObjects = true,
            MapOf = record => usual.HeaderOf(record) is { } header ? new SubmissionMap<T>(survey, header, isJson, create).Map : null,
        };
        return await writer.WriteAsync(AllAsync(), file, options with { Layout = null }, cancellationToken).ConfigureAwait(false);

        async IAsyncEnumerable<Record> AllAsync()
        {
            for (var more = first is not null; more; more = await enumerator.MoveNextAsync().ConfigureAwait(false))
                yield return enumerator.Current;
        }
    }

    private static bool IsOfList(Record record)
        => record.Source is { Sheet: null, Format: { } format } && format.StartsWith(KoboFormat.Id + "/", StringComparison.Ordinal) && TableForm.Of(record, KoboFormat.Id) is { Dialect: null };
}
