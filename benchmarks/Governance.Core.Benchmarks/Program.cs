using System.Globalization;
using BenchmarkDotNet.Running;
using Governance.Core.Benchmarks;

// "generate FILE" writes the records to a file, for trying the tool on a large input.
if (args is ["generate", var output, .. var sizes])
{
    var lines = new MigrantLines(2021);
    await using var writer = new StreamWriter(output);
    var count = sizes is ["--records", var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 100_000;
    for (var i = 0; i < count; i++)
        await writer.WriteLineAsync(lines.Next(wrong: i % 100 == 0));
    return;
}

// "sheets" does the same for workbooks as "speed" for records.
if (args is ["sheets", .. var sheetOptions])
{
    SheetRun.Run(sheetOptions is ["--rows", var rows] ? int.Parse(rows, CultureInfo.InvariantCulture) : 50_000, rounds: 5);
    return;
}

// "tables" does it for text tables, down to checked records.
if (args is ["tables", .. var tableOptions])
{
    if (tableOptions is ["--peak", var table])
        TableRun.Peak(table);
    else
        await TableRun.RunAsync(tableOptions is ["--rows", var many] ? int.Parse(many, CultureInfo.InvariantCulture) : 20_000, rounds: 7);
    return;
}

// "activities" does it for IATI.
if (args is ["activities", .. var activityOptions])
{
    ActivityRun.Run(activityOptions is ["--activities", var several] ? int.Parse(several, CultureInfo.InvariantCulture) : 5_000, rounds: 5);
    return;
}

// "messages" does it for SDMX-ML.
if (args is ["messages", .. var messageOptions])
{
    MessageRun.Run(messageOptions is ["--observations", var some] ? int.Parse(some, CultureInfo.InvariantCulture) : 100_000, rounds: 5);
    return;
}

// "formats" converts a file of each format, and measures memory over growing files.
if (args is ["formats", .. var formatOptions])
{
    if (formatOptions is ["--one", var format, var path, var written])
        await FormatRun.OneAsync(format, path, int.Parse(written, CultureInfo.InvariantCulture));
    else
        await FormatRun.RunAsync(formatOptions is ["--rows", var amount] ? int.Parse(amount, CultureInfo.InvariantCulture) : 100_000);
    return;
}

// "speed" runs all contenders in turn on one file and prints a table of ratios; anything else goes to BenchmarkDotNet.
if (args is not ["speed", .. var options])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return;
}

string? Option(string name) => Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length ? options[at + 1] : null;

var records = int.Parse(Option("--records") ?? "100000", CultureInfo.InvariantCulture);
var rounds = int.Parse(Option("--rounds") ?? "9", CultureInfo.InvariantCulture);
if (Option("--peak") is { } file)
    PeakMemory.Run(file);
else
    await SpeedRun.RunAsync(records, rounds);
