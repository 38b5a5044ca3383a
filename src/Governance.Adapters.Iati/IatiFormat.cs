using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Iati;

/// <summary>What the format is.</summary>
internal static class IatiFormat
{
    public const string Id = "iati";

    /// <summary>The version that is written where nothing says another.</summary>
    public const string Newest = "2.03";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "IATI activities and organisations",
        NameFr = "Activités et organisations de l’IITA",
        Versions = ["2.01", "2.02", Newest],
        Extensions = [".xml"],
        MediaTypes = ["application/xml", "text/xml"],
        Reads = [typeof(Activity), typeof(Organisation), typeof(Indicator), typeof(Observation)],
        Writes = [typeof(Activity), typeof(Organisation), typeof(Indicator), typeof(Observation)],
        ImpliedAudience = Sensitivity.Public,
        CodePrefix = "GC44",
        Codes = IatiDiagnostics.All,
        Recognises = static (peek, _) => IatiRoot.Find(peek.Span) is not null,
    };

    /// <summary>Partner fields of any record of the format.</summary>
    public static IEnumerable<string> FieldNames => [.. ActivityMap.Map.FieldNames, .. IndicatorMap.Map.FieldNames, .. OrganisationMap.Map.FieldNames, ResultMap.Name, IatiRoot.Activities, IatiRoot.Organisations];
}
