using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Csv;

/// <summary>What the format is.</summary>
internal static class CsvFormat
{
    public const string Id = "csv";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "Core records, tidy CSV with its description",
        NameFr = "Enregistrements du noyau, CSV ordonné avec sa description",
        Versions = [.. Kinds.All.Select(k => k.Id)],
        Extensions = [".csv", ".tsv"],
        MediaTypes = ["text/csv", "text/tab-separated-values"],
        Reads = [.. Kinds.All.Select(k => k.Type)],
        Writes = [.. Kinds.All.Select(k => k.Type)],
        CodePrefix = "GC48",
        Codes = [.. TabularDiagnostics.All, .. CsvDiagnostics.All],
        IsGeneral = true,
    };
}
