using Governance.Adapters.Parquet;

namespace Governance.Core.Formats;

/// <summary>Adds core records as Apache Parquet.</summary>
public static class ParquetExtensions
{
    /// <summary>Adds the format <c>parquet</c>: writer of every kind of record, one file a kind, and reader of files so written.</summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddParquet(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(ParquetFormat.Id, static () => new ParquetRecordReader(), static () => new ParquetRecordWriter(), static text => text.Has("par1"));
    }
}
