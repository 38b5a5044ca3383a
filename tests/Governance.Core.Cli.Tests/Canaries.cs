namespace Governance.Core.Cli.Tests;

/// <summary>A word planted in cells, in names of columns and in ids comes out of no command but in the records it converts.</summary>
public class Canaries
{
    private const string Word = "zzcanari";

    // An id that is one, and identifies nobody, is printed: that is what findings are found by.
    private const string NoId = $"{Word} nom";

    private static readonly string[] Columns =
    [
        "Main ID", "Incident ID", "Region", "Incident Date", "Year", "Reported Month", "Number Dead", "Minimum Estimated Number of Missing",
        "Number of Survivors", "Number of Females", "Number of Males", "Number of Children", "Region of Origin", "Cause of Death", "Country of Origin",
        "Location of death", "Information Source", "Coordinates", "Migration route", "URL", "UNSD Geographical Grouping", "Source Quality",
    ];

    private static readonly string[] Members =
    [
        "web_id", "region", "reported_date", "number_dead", "number_missing", "total_dead_and_missing", "number_of_survivors", "number_of_female",
        "number_of_male", "number_of_children", "cause_death", "country_of_incident", "location_description", "unsd_geographic_grouping",
        "location_coodinates", "migration_route", "information_source", "url", "source_quality",
    ];

    public static TheoryData<string, string> Files => new()
    {
        { "cells.csv", Csv(Columns, Columns.Select((_, i) => i < 2 ? NoId : Word)) },
        { "long.csv", Csv(Columns, Columns.Select(_ => $"{Word} {new string('x', 70_000)}")) },
        { "columns.csv", Csv([.. Columns, Word, Word, $"{Word} nom"], Columns.Select(_ => "").Concat(["+223 70 00 00 00", Word, Word])) },
        { "unknown.csv", Csv([Word, "Number Dead"], [Word, "1"]) },
        { "id.csv", Csv(Columns, Columns.Select((_, i) => i == 1 ? $"{Word} +22370000000 / {Word}@example.org" : "")) },
        { "ragged.csv", Csv(Columns, [Word, "1", .. Columns, $"=\"{Word}", Word]) },
        { "cells.json", Json(Members, n => n == "web_id" ? $"\"{NoId}\"" : $"\"{Word}\"") },
        { "members.json", Json([.. Members, Word, $"{Word} tel"], _ => $"\"{Word} 70 00 00 00\"") },
        { "values.json", Json(Members, _ => $"{{\"{Word}\":[\"{Word}\"]}}") },
        { "twice.json", Json([.. Members, Word, Word], _ => $"\"{Word}\"") },
        { "broken.json", Json(Members, _ => $"\"{Word}\\ud800\"") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Planted_word_is_in_no_finding_report_or_message(string name, string text)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write(name, text);
        var other = folder.Write("other-" + name, text.Replace(Word, Word + "x", StringComparison.Ordinal));
        foreach (var language in new[] { "en", "fr" })
        {
            foreach (var format in Core.Cli.Reports.ReportOutput.Formats)
                Silent(ToolRun.Of("validate", input, "--from", "missing-migrants", "--format", format, "--target", "public", "--lang", language), name);
            foreach (var to in new[] { "jsonl", "missing-migrants" })
            {
                Silent(ToolRun.Of("convert", input, "--from", "missing-migrants", "--to", to, "-o", folder.File("out." + to), "--lang", language), name);
                Silent(ToolRun.Of("convert", input, "--from", "missing-migrants", "--to", to, "-o", folder.File("dropped." + to), "--target", "public", "--drop", "/comment", "--lang", language), name);
            }

            Silent(ToolRun.Of("convert", folder.File("out.jsonl"), "--to", "missing-migrants", "--layout", "2016", "-o", folder.File("back.csv"), "--lang", language), name);
            foreach (var format in (string[])["text", "json"])
                Silent(ToolRun.Of("diff", input, other, "--from", "missing-migrants", "--format", format, "--lang", language), name);
            Silent(ToolRun.Of("inspect", input, "--lang", language), name);
            Silent(ToolRun.Of("inspect", input, "--from", "missing-migrants", "--lang", language), name);
        }
    }

    private static void Silent(ToolRun run, string name)
    {
        Assert.True(run.Exit is not 4, name + ": " + run.Error);
        Assert.NotEmpty(run.Output + run.Error);
        Assert.DoesNotContain(Word, run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Word, run.Error, StringComparison.OrdinalIgnoreCase);
    }

    private static string Csv(IEnumerable<string> header, IEnumerable<string> cells) => Line(header) + Line(cells) + Line(cells);

    private static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n";

    private static string Json(IEnumerable<string> names, Func<string, string> value)
    {
        var item = "{" + string.Join(',', names.Select(n => $"\"{n}\":{value(n)}")) + "}";
        return $"[{item},\n{item}]";
    }
}
