using System.Text.Json;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Csv;

/// <summary>A kind of record with its type.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="create">Makes an empty record.</param>
internal sealed class KindOf<T>(Func<T> create) : Kind(typeof(T), JsonNamingPolicy.KebabCaseLower.ConvertName(typeof(T).Name))
    where T : Record
{
    private FieldMap<T>? _map;

    private FieldMap<T> Map => _map ??= CsvMap<T>.Of(this, create);

    public override TableBinding Bind(Table table, ReadOptions options)
        => new BoundTable<T>(Map, Map.Layouts[0], table, header: null, options) { ForgetsUsualForm = true };

    public override IReadOnlyList<string>? HeaderOf(Record record) => record is T own ? Map.HeaderOf(own) : null;

    public override Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, TableFile file, WriteOptions options, bool keepsForm, CancellationToken cancellationToken)
    {
        var writer = new TableFormatWriter<T>(CsvFormat.Info, Map) { Layout = CsvMap<T>.Known, KeepsSource = true, KeepsForm = keepsForm };
        return writer.WriteAsync(records, file, options with { Layout = null }, cancellationToken);
    }
}
