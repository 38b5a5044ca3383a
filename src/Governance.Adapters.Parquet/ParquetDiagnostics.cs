using Governance.Core.Diagnostics;

namespace Governance.Adapters.Parquet;

/// <summary>The findings of this format: codes GC45xx.</summary>
internal static class ParquetDiagnostics
{
    public static readonly DiagnosticDescriptor NotOurs = Make("GC4501", Severity.Error, "Parquet of others", "The file does not hold core records: it has not the mark or not the columns that this program writes.");

    public static readonly DiagnosticDescriptor Damaged = Make("GC4502", Severity.Error, "Damaged Parquet", "The file is not whole or not Parquet; rows read before the damage: {rows}.");

    public static readonly DiagnosticDescriptor NotARecord = Make("GC4503", Severity.Error, "Row that is no record", "The row breaks the schema of its kind and makes no record.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [NotOurs, Damaged, NotARecord];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(ParquetDiagnostics));
}
