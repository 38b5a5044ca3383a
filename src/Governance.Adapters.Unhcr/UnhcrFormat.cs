using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Unhcr;

/// <summary>What the format is.</summary>
internal static class UnhcrFormat
{
    public const string Id = "unhcr";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "UNHCR population statistics",
        NameFr = "Statistiques de population du HCR",
        Versions = [.. UnhcrMap.Map.Layouts.Select(l => l.Id)],
        Extensions = [".csv", ".json", ".xlsx", ".tsv"],
        MediaTypes = ["text/csv", "application/json", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/tab-separated-values"],
        Reads = [typeof(Observation)],
        Writes = [typeof(Observation)],
        ImpliedAudience = Sensitivity.Public,
        CodePrefix = "GC36",
        Codes = [.. TabularDiagnostics.All, .. UnhcrDiagnostics.All],
    };

    /// <summary>Reads tables whose header says what they are.</summary>
    public static TableFormatReader<Observation> Tables { get; } = new(Info, UnhcrMap.Map) { Layout = Layout };

    public static TableFormatWriter<Observation> Writer { get; } = new(Info, UnhcrMap.Map) { TakesObjects = true, Layout = Layout };

    /// <summary>
    /// What the tables are like. A hyphen is a code where it stands for all countries, and so is <c>NA</c> for kinds of
    /// applications and decisions: only where a number is expected does a mark say nothing.
    /// </summary>
    public static TableLayout Layout(TableLayout known) => known with
    {
        Json = new JsonTableLayout { Lists = ["items"] },
        OnlyData = true,
        Missing = MissingMarkers.None,
        Use = column => known.Use?.Invoke(column) is { Kind: ColumnKind.Number } number ? number with { Missing = MissingMarkers.Usual } : known.Use?.Invoke(column),
    };
}
