using System.Collections.Frozen;
using Governance.Adapters.Tabular;

namespace Governance.Adapters.Kobo;

/// <summary>The columns that the servers and the devices add to every submission.</summary>
internal static class SystemColumns
{
    /// <summary>The form a submission of KoboToolbox answers.</summary>
    public const string FormId = "_xform_id_string";

    /// <summary>Row of the parent of a row of a repeat, in a workbook of KoboToolbox.</summary>
    public const string ParentIndex = "_parent_index";

    /// <summary>Table of the parent of a row of a repeat, in a workbook of KoboToolbox: the submissions, or another repeat.</summary>
    public const string ParentTable = "_parent_table_name";

    /// <summary>Key of the parent of a row of a repeat, in a table of ODK Central.</summary>
    public const string ParentKey = "PARENT_KEY";

    /// <summary>Keys of a submission, the most stable first: an edit changes the others.</summary>
    public static readonly IReadOnlyList<string> Keys = ["rootUuid", "meta/rootUuid", "meta-rootUuid", "_uuid", "KEY", "__id", "meta/instanceID", "meta-instanceID", "meta.instanceID", "instanceID", "_id"];

    /// <summary>What tells submissions from any other table.</summary>
    private static readonly FrozenSet<string> Telling = FrozenSet.ToFrozenSet(
        ["rootUuid", "meta/rootUuid", "_uuid", "_submission_time", FormId, "formhub/uuid", "meta/instanceID", "meta-instanceID", "instanceID", "__system", "__system/submissionDate", "SubmissionDate", "_submission__uuid", ParentIndex, ParentKey], StringComparer.Ordinal);

    /// <summary>Lists and numbers of JSON.</summary>
    private static readonly FrozenSet<string> Json = FrozenSet.ToFrozenSet(["_geolocation", "_attachments", "_tags", "_notes", "_validation_status", "_id", "_supplementalDetails", "_media_count", "_total_media", "_edited", "_duration", "_media_all_received", "_bamboo_dataset_id"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        ["start", "end", "today", "__version__", "_version_", "_version", "version", "meta/versionID", "meta/deprecatedID", "_status", "_index", ParentTable, "AttachmentsPresent", "AttachmentsExpected", "Status", "ReviewState", "Edits", "FormVersion", "_submission__id", "_submission__submission_time"], StringComparer.Ordinal);

    /// <summary>Whether a column is one of the servers or devices.</summary>
    public static bool Has(string header) => Telling.Contains(header) || Json.Contains(header) || SurveyColumns.IsPersonal(header) || Others.Contains(header) || Keys.Contains(header);

    /// <summary>Whether a column tells submissions from any other table.</summary>
    public static bool IsTelling(string header) => Telling.Contains(header);

    /// <summary>Whether a column of JSON holds other than texts.</summary>
    public static bool IsJson(string header) => Json.Contains(header);
}
