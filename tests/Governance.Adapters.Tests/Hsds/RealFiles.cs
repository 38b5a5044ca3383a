using System.Text.Json;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Hsds;

/// <summary>The examples of the specification and real directories beside the checkout, where they are.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    private static string Folder => Path.Combine(Repository.Shared, "data", "hsds");

    [Fact]
    public async Task Every_file_is_read_row_by_row_or_refused_by_name()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The directories are not beside the checkout.");
        foreach (var path in Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Where(p => Path.GetExtension(p) is ".csv" or ".json").Order(StringComparer.Ordinal))
        {
            var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
            var name = Path.GetFileName(path);
            await using var source = await FormatSource.OpenAsync(name, new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
            var isRecognised = await FormatRun.Registry.Reader("hsds")!.RecognisesAsync(source, TestContext.Current.CancellationToken);
            var items = await Run.ReadAsync(bytes, name);
            var records = items.Select(i => i.Record).OfType<Record>().ToList();
            output.WriteLine($"{Path.GetRelativePath(Folder, path)} {(isRecognised ? "hsds" : "-")} records {records.Count} findings {RealFile.Codes(items)}");
            Assert.True(records.Count > 0 || items.SelectMany(i => i.Findings).Any(), "Nothing is read, and no finding says so.");
            if (records.Count == 0)
                continue;
            if (name.EndsWith(".csv", StringComparison.Ordinal))
                Assert.Equal(PlainCsv.Rows(bytes).Count(r => r.Any(c => c.Length > 0)) - 1, records.Count + items.Count(i => i.Record is null));
            RealFile.AssertShape(records, output);
            var (text, report) = await Run.WriteAsync(records, name);
            Assert.Empty(report.Losses);
            var back = (await Run.ReadAsync(System.Text.Encoding.UTF8.GetBytes(text), name)).Select(i => i.Record).OfType<Record>().ToList();
            Assert.Equal(records.Select(RealFile.Bare), back.Select(RealFile.Bare));
        }
    }

    [Fact]
    public async Task Every_row_of_the_tables_of_a_folder_is_in_a_record_or_named()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The directories are not beside the checkout.");
        var asked = 0;
        foreach (var folder in Directory.GetFiles(Folder, "organizations.csv", SearchOption.AllDirectories).Select(f => Path.GetDirectoryName(f)!).Where(f => File.Exists(Path.Combine(f, "phones.csv"))).Order(StringComparer.Ordinal))
        {
            var files = Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal).Select(f => (Name: Path.GetFileName(f), Text: File.ReadAllText(f))).ToArray();
            var (held, expected, refused) = (new HashSet<string>(StringComparer.Ordinal), new List<string>(), 0);
            foreach (var (name, text) in files)
            {
                var items = await Run.ReadAsync(name, files);
                var records = items.Select(i => i.Record).OfType<Record>().ToList();
                output.WriteLine($"{Path.GetRelativePath(Folder, folder)}/{name} records {records.Count} findings {RealFile.Codes(items)}");
                if (records.Count > 0)
                {
                    RealFile.AssertShape(records, output);
                    foreach (var value in records.Where(r => r.Extensions?.ContainsKey("hsds") == true).SelectMany(r => r.Extensions!["hsds"].Values))
                        Collect(value, held);
                    continue;
                }

                Assert.True(items.Any(i => i.IsChecked) || items.SelectMany(i => i.Findings).Any(), name);
                var wrong = items.SelectMany(i => i.Findings).Count(f => f.Code is "GC4709" or "GC4712");
                refused += wrong;
                if (wrong == 0)
                    expected.AddRange(PlainCsv.Rows(System.Text.Encoding.UTF8.GetBytes(text)).Skip(1).Select(r => r[0]).Where(id => id.Length > 0));
            }

            asked += expected.Count;

            // A row that is in no record may be the one that names another.
            Assert.InRange(expected.Except(held).Count(), 0, refused);
        }

        Assert.NotEqual(0, asked);
    }

    /// <summary>The ids of the objects that a text of the source holds.</summary>
    private static void Collect(JsonElement value, HashSet<string> ids)
    {
        if (value.ValueKind == JsonValueKind.String && value.GetString() is ['[', ..] text)
        {
            using var list = JsonDocument.Parse(text);
            Collect(list.RootElement, ids);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                Collect(item, ids);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                if (member.Name == "id")
                    ids.Add(member.Value.GetString()!);
                Collect(member.Value, ids);
            }
        }
    }
}
