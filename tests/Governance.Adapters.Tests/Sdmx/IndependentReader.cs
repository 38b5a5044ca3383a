using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>
/// What is written as SDMX-ML is read by rsdmx, the reader of the R project (Debian: r-cran-rsdmx), cell by cell as our own table of
/// the same observations says it.
/// </summary>
public sealed partial class IndependentReader(ITestOutputHelper output)
{
    private static readonly string[] Layouts = ["ml-2.1-generic", "ml-2.1", "ml-3.0"];
    /// <summary>What R calls a value that is not there, so that it cannot be told from the code.</summary>
    private const string Missing = "NA";

    /// <summary>rsdmx takes seconds for a thousand observations.</summary>
    private const int Enough = 200;

    private static readonly string Script = Path.Combine(Repository.Root, "tests", "Governance.Adapters.Tests", "Sdmx", "read-messages.R");

    [Fact]
    public async Task Reads_every_message_as_our_table_says_it()
    {
        var r = new[] { "/usr/bin/Rscript", "/usr/local/bin/Rscript" }.FirstOrDefault(File.Exists);
        Assert.SkipWhen(r is null || (await RunAsync(r, "-e", "library(rsdmx)")).Code != 0, "not run: no rsdmx (Debian: r-cran-rsdmx) on this machine");
        var folder = Directory.CreateTempSubdirectory("rsdmx-");
        try
        {
            var expected = new Dictionary<string, List<string>>();
            var left = 0;
            foreach (var observations in (IEnumerable<List<Observation>>)[.. await MadeAsync(), .. (await Outputs.OfSamplesAsync()).Select(s => s.Observations)])
            {
                var table = PlainCsv.Rows(Encoding.UTF8.GetBytes((await SdmxRun.WriteAsync(observations, "csv-1.0")).Text));
                if (!IsForR(table) || table.Count > Enough)
                {
                    left++;
                    continue;
                }

                foreach (var layout in Layouts)
                {
                    var name = $"{expected.Count}-{layout}.xml";
                    await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), (await SdmxRun.WriteAsync(observations, layout)).Text, TestContext.Current.CancellationToken);
                    expected[name] = Rows(table);
                }
            }

            var (code, text, errors) = await RunAsync(r!, [Script, .. expected.Keys.Select(n => Path.Combine(folder.FullName, n))]);
            Assert.True(code == 0, errors);
            var actual = ReadByR(text);
            foreach (var (name, rows) in expected)
                Assert.True(rows.SequenceEqual(actual.GetValueOrDefault(name) ?? []), $"{name}:\n{string.Join('\n', rows.Except(actual.GetValueOrDefault(name) ?? []))}\nread:\n{string.Join('\n', (actual.GetValueOrDefault(name) ?? []).Except(rows))}");
            output.WriteLine($"rsdmx: {expected.Count} messages with {expected.Values.Sum(r => r.Count)} observations read as they were written; {left} inputs are longer or have what it cannot read.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IEnumerable<List<Observation>>> MadeAsync()
    {
        var made = new List<List<Observation>>();
        foreach (var (_, read) in Outputs.All)
            made.Add(await read());
        return made;
    }

    /// <summary>
    /// Whether rsdmx (0.6) reads a table's messages: it ends with an error where a time is missing or no number is the value of
    /// generic data, and loses the name of a dimension that is alone in its key.
    /// </summary>
    private static bool IsForR(List<string[]> table)
    {
        var (time, value) = (Array.IndexOf(table[0], "TIME_PERIOD"), Array.IndexOf(table[0], "OBS_VALUE"));
        return time > 2 && table.Count > 1 && table.Skip(1).All(row => row[time].Length > 0
            && (row[value].Length == 0 || double.TryParse(row[value], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            && Enumerable.Range(1, time - 1).Count(i => row[i].Length > 0 && ComponentName().IsMatch(table[0][i])) > 1);
    }

    /// <summary>The observations of a table, each as what its filled cells say, in an order of their own.</summary>
    private static List<string> Rows(List<string[]> table)
        => [.. table.Skip(1)
            .Select(row => Row(row.Select((cell, i) => (Name: table[0][i], Value: cell)).Where(c => c.Name != "DATAFLOW" && ComponentName().IsMatch(c.Name))))
            .Order(StringComparer.Ordinal)];

    /// <summary>The same of what the script prints.</summary>
    private static Dictionary<string, List<string>> ReadByR(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToList();
        var cells = lines.Where(l => l[1] != "rows").ToLookup(l => (File: l[0], Row: l[1]), l => (Name: Standard(l[2]), Value: l[3]));
        return lines.Where(l => l[1] == "rows").ToDictionary(
            l => l[0],
            l => Enumerable.Range(1, int.Parse(l[3], CultureInfo.InvariantCulture)).Select(n => Row(cells[(l[0], n.ToString(CultureInfo.InvariantCulture))])).Order(StringComparer.Ordinal).ToList());
    }

    private static string Row(IEnumerable<(string Name, string Value)> cells)
        => string.Join("; ", cells.Where(c => c.Value.Length > 0 && c.Value != Missing).Select(c => $"{c.Name}={Number(c.Value)}").Order(StringComparer.Ordinal));

    /// <summary>The value of generic data is a number there, to fifteen digits.</summary>
    private static string Number(string value)
        => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("G15", CultureInfo.InvariantCulture) : value;

    private static string Standard(string column) => column switch { "obsTime" => "TIME_PERIOD", "obsValue" => "OBS_VALUE", _ => column };

    private static async Task<(int Code, string Text, string Errors)> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, text, await errors);
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]*$")]
    private static partial Regex ComponentName();
}
