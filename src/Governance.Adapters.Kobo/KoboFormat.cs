using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>What the format is.</summary>
internal static class KoboFormat
{
    public const string Id = "kobo";

    private static readonly string[] Moments = ["start", "end", "datetime"];
    private static readonly string[] FormColumns = ["type", "name", "label", "hint", "required", "relevant", "constraint", "repeat_count"];
    private static readonly Type[] Records =
    [
        typeof(Activity), typeof(Facility), typeof(GovernanceEvent), typeof(Incident), typeof(Indicator), typeof(Migrant), typeof(MobilityCount), typeof(Observation), typeof(Organisation), typeof(PolicyFramework), typeof(Recommendation),
    ];

    public static FieldFindings Findings { get; } = new(KoboDiagnostics.NotUnderstood, TabularDiagnostics.Contradicts);

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "KoboToolbox and ODK submissions",
        NameFr = "Soumissions KoboToolbox et ODK",
        Versions = [.. Kinds.All.Select(k => k.Id)],
        Extensions = [".json", ".csv", ".xlsx"],
        MediaTypes = ["application/json", "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
        Reads = Records,
        Writes = Records,
        CodePrefix = "GC40",
        Codes = [.. TabularDiagnostics.All, .. KoboDiagnostics.All],
        // What somebody asked with a form may be a format of its own, which knows better what it means.
        IsGeneral = true,
    };

    /// <summary>What is known of the tables. Programs write them: every row is a submission, and no answer means « missing ».</summary>
    public static TableLayout Layout(Survey? survey)
    {
        var index = survey is null ? null : new HeaderIndex(survey);
        return new TableLayout
        {
            Knows = name => SystemColumns.Has(name.Trim()) || FormColumns.Contains(name.Trim()) || index?.Find(name) is not null,
            Use = column => index?.Find(column.Name) is { Field.Pointer: not null } known && KindOf(known) is var kind and not ColumnKind.Text ? new ColumnUse(kind) { Missing = MissingMarkers.None } : null,
            Missing = MissingMarkers.None,
            Json = new JsonTableLayout { Lists = ["results", "value", "submissions"] },
            OnlyData = true,
            // A system column beside a question may differ from it in letter case alone: DeviceID and deviceid of ODK Central.
            IsCased = true,
        };
    }

    /// <summary>What the cells of a column are in a text or a workbook. Moments stay text: the day they name depends on their offset.</summary>
    public static ColumnKind KindOf(QuestionColumn column) => column switch
    {
        { Part: ColumnPart.Latitude or ColumnPart.Longitude } => ColumnKind.Number,
        { Part: not ColumnPart.Whole } or { Field: null } or { Field.IsMultiple: true } => ColumnKind.Text,
        { Field: { Leaf.Kind: LeafKind.Integer or LeafKind.Number, Codes.Names.Count: 0 } } => ColumnKind.Number,
        { Field: { Leaf.Kind: LeafKind.Date } field } when !Moments.Contains(field.Question?.Type ?? field.Name) && field.Name != "_submission_time" => ColumnKind.Date,
        _ => ColumnKind.Text,
    };
}
