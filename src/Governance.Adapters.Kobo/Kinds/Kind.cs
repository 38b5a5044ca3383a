using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>A kind of record that submissions can make.</summary>
internal abstract class Kind(string id)
{
    private readonly Lazy<KindSchema> _schema = new(() => new KindSchema(id));

    /// <summary>Its name in kebab-case, which is the name of its layout too.</summary>
    public string Id => id;

    /// <summary>Its schema.</summary>
    public KindSchema Schema => _schema.Value;

    /// <summary>Binds a table.</summary>
    public abstract SubmissionTable Bind(Survey survey, Table table, IReadOnlyList<string> header, bool isJson, ReadOptions options);

    /// <summary>Writes records of the kind.</summary>
    public abstract Task<WriteReport> WriteAsync(Survey survey, IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken);
}
