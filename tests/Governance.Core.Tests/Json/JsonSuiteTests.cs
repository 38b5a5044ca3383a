using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Tests.Json;

public class JsonSuiteTests
{
    private static readonly string[] Duplicates = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"];

    [Fact]
    public void Valid_documents_are_accepted_but_for_duplicate_names()
    {
        var files = Files("y_*.json");
        Assert.Equal(95, files.Length);
        var refused = files.Where(file => Findings(file).Count > 0).ToArray();
        Assert.Equal(Duplicates, refused.Select(Path.GetFileName));
        Assert.All(refused, file => Assert.Equal(["GC0004"], Findings(file)));
    }

    [Fact]
    public void Invalid_documents_are_refused()
    {
        var files = Files("n_*.json");
        Assert.Equal(188, files.Length);
        Assert.Empty(files.Where(file => Findings(file).Count == 0).Select(Path.GetFileName));
    }

    [Fact]
    public void Documents_of_either_kind_crash_nothing()
    {
        foreach (var file in Files("i_*.json"))
            Findings(file);
    }

    private static string[] Files(string pattern) =>
        [.. Directory.EnumerateFiles(SharedFiles.Folder("corpora/json-parsing-nst/test_parsing"), pattern).Order(StringComparer.Ordinal)];

    private static List<string> Findings(string file)
    {
        var schema = Schema.Compile("true"u8);
        List<string>? first = null;
        foreach (var layout in new[] { RecordLayout.Auto, RecordLayout.Json })
        {
            var codes = new List<string>();
            using var records = new RecordStream(new MemoryStream(File.ReadAllBytes(file)), finding => codes.Add(finding.Descriptor.Code), new RecordStreamOptions { Layout = layout });
            while (records.Read())
            {
                while (records.TryNext(out var record))
                    schema.Check(record, finding => codes.Add(finding.Descriptor.Code));
            }

            first ??= codes;
            Assert.Equal(first.Count == 0, codes.Count == 0);
        }

        return first!;
    }
}
