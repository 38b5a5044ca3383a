using System.Globalization;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Cli.Reports;

/// <summary>
/// Says what a conversion could not carry to a person who knows neither pointers nor schemas: by kind of record and reason,
/// one line for each field, and in it the parts that were lost. The JSON form names every field.
/// </summary>
internal static class LossText
{
    public static void Write(WriteReport report, TextWriter output, ToolTexts texts)
    {
        if (report.Losses.Count == 0)
            return;
        output.WriteLine(texts["loss-title"]);
        foreach (var group in report.Losses.GroupBy(l => (l.RecordType, l.Reason)))
        {
            output.WriteLine("  " + texts.Format("loss-" + LossReport.Key(group.Key.Reason), new DiagnosticArgument("kind", texts.Kind(group.Key.RecordType))));
            foreach (var field in group.Select(l => (Names: Members(l.Field), l.Count)).GroupBy(l => l.Names.ElementAtOrDefault(0)))
            {
                var parts = field.Select(f => f.Names.ElementAtOrDefault(1)).OfType<string>().Select(p => texts.Fields[p]).Distinct();
                output.WriteLine("    " + Line(field.Key, [.. parts], field.Sum(f => f.Count)));
            }
        }

        string Line(string? field, string[] parts, long count)
        {
            var name = field switch
            {
                null => texts["loss-record"],
                "extensions" => texts["loss-own"],
                _ => texts.Fields[field],
            };
            var of = parts.Length == 0 ? "" : texts["colon"] + string.Join(", ", parts);
            return $"{name}{of} ({count.ToString(CultureInfo.InvariantCulture)})";
        }
    }

    /// <summary>The members on the way to a field, without indexes; below the fields that only the source knows they may hold data.</summary>
    private static string[] Members(string pattern)
    {
        var members = pattern.Split('/').Skip(1).Where(m => m != "*").ToArray();
        return members is ["extensions", ..] ? ["extensions"] : members;
    }
}
