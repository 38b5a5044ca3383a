using System.Text.Json.Nodes;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Csv;

/// <summary>A table of ours that somebody opened in a spreadsheet and saved there: every cell says what it said, or a finding names it.</summary>
public class SpreadsheetRoundTrips
{
    public static TheoryData<string, string> All => [.. RecordGenerator.Kinds.SelectMany(k => (string[])[nameof(Spreadsheet.French), nameof(Spreadsheet.FrenchUtf8), nameof(Spreadsheet.British), nameof(Spreadsheet.American)], (k, s) => (k, s))];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Table_saved_by_a_spreadsheet_says_the_same_or_tells_where_it_does_not(string kind, string name)
    {
        var spreadsheet = Get(name);
        var before = await CellsAsync(Records(kind));
        var items = await CsvRun.ReadAsync(spreadsheet.Save(before));
        var records = items.Select(i => i.Record).OfType<Record>().ToList();
        Assert.Equal(before.Count - 1, records.Count);
        var told = items.SelectMany(i => i.Findings).Select(f => (f.Code, f.Origin.Row, Column: f.Origin.CellColumn)).ToHashSet();
        foreach (var record in records)
            record.Extensions?.Remove("csv");
        var after = await CellsAsync(records);

        Assert.Equal(before[0], after[0]);
        for (var row = 1; row < before.Count; row++)
        {
            for (var i = 0; i < before[0].Length; i++)
            {
                var column = ColumnLetters.Of(i);
                if (!Same(before[row][i], after[row][i]) && !told.Any(t => t.Column == column && (t.Row == row + 1 || t.Code == "GC3051")))
                    Assert.Fail($"{before[0][i]}: {before[row][i]} is shown as {spreadsheet.Shown(before[row][i])} and read as {after[row][i]}");
            }
        }
    }

    /// <summary>What is told is what a spreadsheet makes unreadable, and nothing else.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Cell_that_is_told_of_is_one_that_has_no_certain_reading(string kind, string name)
    {
        var spreadsheet = Get(name);
        var before = await CellsAsync(Records(kind));
        var items = await CsvRun.ReadAsync(spreadsheet.Save(before));

        var refused = items.SelectMany(i => i.Findings).Where(f => f.Code == "GC3013").Select(f => spreadsheet.Shown(before[(int)f.Origin.Row!.Value - 1][Array.IndexOf(before[0], f.Origin.Field)]));
        // A currency falls with the amount that was rounded.
        Assert.All(refused, shown => Assert.Matches("^(0|-?1E[+]15|EUR|XOF|juin-21|Jun-21|[0-9]{1,2}-\\p{L}+)$", shown));
    }

    private static Spreadsheet Get(string name) => name switch
    {
        nameof(Spreadsheet.French) => Spreadsheet.French,
        nameof(Spreadsheet.FrenchUtf8) => Spreadsheet.FrenchUtf8,
        nameof(Spreadsheet.British) => Spreadsheet.British,
        _ => Spreadsheet.American,
    };

    /// <summary>Records whose texts every encoding has, each with an id of its own.</summary>
    private static List<Record> Records(string kind)
    {
        var generator = new RecordGenerator(new Random(11));
        return [.. Enumerable.Range(0, 40).Select(i =>
        {
            var json = generator.Next(kind, i % 2 == 0 ? 5 : 2);
            (json["id"], json["sensitivity"]) = ($"r-{i}", "strictly-confidential");
            json.Remove("extensions");
            return RecordGenerator.ToRecord(JsonNode.Parse(json.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace("\\uD83D\\uDE00", "oui", StringComparison.OrdinalIgnoreCase).Replace("\u0663", "non", StringComparison.Ordinal))!.AsObject());
        })];
    }

    private static async Task<List<string[]>> CellsAsync(IEnumerable<Record> records)
        => PlainCsv.Rows((await CsvRun.WriteAsync(records)).Target.Main.ToArray());

    /// <summary>A number is the same with noughts behind its sign.</summary>
    private static bool Same(string one, string other)
        => one == other || (decimal.TryParse(one, System.Globalization.CultureInfo.InvariantCulture, out var a) && decimal.TryParse(other, System.Globalization.CultureInfo.InvariantCulture, out var b) && a == b);
}
