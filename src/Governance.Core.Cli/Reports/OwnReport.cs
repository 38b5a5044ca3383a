using System.Text;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Fixes;

namespace Governance.Core.Cli.Reports;

/// <summary>
/// Knows the reports that this tool wrote. Left in the folder of the data, or in the root of a repository that is checked whole, they
/// are no data: the next run writes them anew.
/// </summary>
internal static class OwnReport
{
    /// <summary>As much of a file as tells what it is.</summary>
    public const int HeadLength = 1024;

    private static readonly string[] EditMarks = [.. Enum.GetValues<EditKind>().Select(k => $"{{\"rule\":\"{FixText.Rule(k)}\",")];

    private static readonly Lazy<string[]> TableHeads = new(() => [.. MessageCatalog.Languages.Select(l => CsvReport.Head(ToolTexts.For(l)))]);

    /// <summary>Whether a file of this name may be a report at all; one as text has nothing to know it by, and one as a workbook is the data.</summary>
    public static bool MayBe(string path) => Path.GetExtension(path).ToLowerInvariant() is ".json" or ".jsonl" or ".ndjson" or ".sarif" or ".xml" or ".html" or ".htm" or ".csv";

    /// <summary>Whether a file says of itself that it is a report.</summary>
    /// <param name="path">The file.</param>
    /// <param name="head">Its first bytes.</param>
    public static bool IsOne(string path, ReadOnlySpan<byte> head)
    {
        var text = Encoding.UTF8.GetString(head).TrimStart('\uFEFF');
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".json" or ".sarif" => Starts("{\n  \"tool\": \"governance\",")
                || (Starts("{\n  \"$schema\": \"https://docs.oasis-open.org/sarif/") && Has("\"name\": \"governance\""))
                || (Starts("[\n  {\n    \"description\": \"") && Has("\n    \"check_name\": \"")),
            ".jsonl" or ".ndjson" => Starts("{\"kind\":\"diagnostic\",\"code\":\"") || Starts("{\"kind\":\"summary\",\"tool\":\"governance\",") || (Array.Exists(EditMarks, Starts) && Has("\"pointer\":\"")),
            ".xml" => Has("<testsuites name=\"governance\""),
            ".html" or ".htm" => Has("<meta name=\"generator\" content=\"governance "),
            ".csv" => Array.Exists(TableHeads.Value, Starts),
            _ => false,
        };

        bool Starts(string mark) => text.StartsWith(mark, StringComparison.Ordinal);
        bool Has(string mark) => text.Contains(mark, StringComparison.Ordinal);
    }
}
