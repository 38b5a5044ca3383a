using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Parquet;

/// <summary>What the format is.</summary>
internal static class ParquetFormat
{
    public const string Id = "parquet";

    /// <summary>Name under which a file of ours says of which kind its records are.</summary>
    public const string TypeKey = "governance-core:type";

    /// <summary>The kinds of records, each the name of a layout too.</summary>
    public static IReadOnlyList<KindTable> Kinds { get; } =
    [
        new(typeof(Activity)), new(typeof(Facility)), new(typeof(GovernanceEvent)), new(typeof(Incident)), new(typeof(Indicator)), new(typeof(Migrant)),
        new(typeof(MobilityCount)), new(typeof(Observation)), new(typeof(Organisation)), new(typeof(PolicyFramework)), new(typeof(Recommendation)),
    ];

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "Core records, Apache Parquet",
        NameFr = "Enregistrements du noyau, Apache Parquet",
        Versions = [.. Kinds.Select(k => k.Id)],
        Extensions = [".parquet"],
        MediaTypes = ["application/vnd.apache.parquet"],
        Reads = [.. Kinds.Select(k => k.Type)],
        Writes = [.. Kinds.Select(k => k.Type)],
        CodePrefix = "GC45",
        Codes = ParquetDiagnostics.All,
        Recognises = static (peek, _) => peek.Span.StartsWith("PAR1"u8),
    };
}
