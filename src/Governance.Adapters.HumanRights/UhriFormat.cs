using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.HumanRights;

/// <summary>What the format is.</summary>
internal static class UhriFormat
{
    public const string Id = "uhri";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "Universal Human Rights Index",
        NameFr = "Index universel des droits de l’homme",
        Versions = [.. UhriMap.Map.Layouts.Select(l => l.Id)],
        Extensions = [".json", ".xlsx", ".csv"],
        MediaTypes = ["application/json", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv"],
        Reads = [typeof(Recommendation)],
        Writes = [typeof(Recommendation)],
        ImpliedAudience = Sensitivity.Public,
        CodePrefix = "GC43",
        Codes = [.. TabularDiagnostics.All, .. HumanRightsDiagnostics.All],
    };

    /// <summary>The export is one list; collections of it have a file for each annotation.</summary>
    public static TableLayout Layout(TableLayout known) => known with { Json = new JsonTableLayout { TakesSingle = true }, OnlyData = true };
}
