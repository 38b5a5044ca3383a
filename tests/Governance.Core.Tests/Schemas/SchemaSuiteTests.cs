using System.Text;
using System.Text.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Tests.Schemas;

public class SchemaSuiteTests
{
    [Fact]
    public void Official_suite_passes_wherever_its_schema_is_accepted()
    {
        var folder = SharedFiles.Folder("corpora/json-schema-test-suite/tests/draft2020-12");
        int groups = 0, tests = 0, refused = 0, fast = 0, valid = 0;
        var wrong = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var suite = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in suite.RootElement.EnumerateArray())
            {
                Schema schema;
                try
                {
                    schema = Schema.Compile(Encoding.UTF8.GetBytes(group.GetProperty("schema").GetRawText()));
                }
                catch (SchemaException)
                {
                    refused++;
                    continue;
                }

                groups++;
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    tests++;
                    var data = Encoding.UTF8.GetBytes(test.GetProperty("data").GetRawText());
                    var expected = test.GetProperty("valid").GetBoolean();
                    valid += expected ? 1 : 0;
                    var surely = FastWalk.Accepts(schema, data);
                    fast += surely ? 1 : 0;
                    if (schema.Check(data, null) != expected || schema.IsValid(data) != expected || (surely && !expected))
                        wrong.Add($"{Path.GetFileName(file)}: {group.GetProperty("description")}: {test.GetProperty("description")}");
                }
            }
        }

        TestContext.Current.SendDiagnosticMessage($"JSON-Schema-Test-Suite 2020-12, required: {groups} groups and {tests} tests run, {refused} groups refused; fast path accepts {fast} of {valid} valid.");
        Assert.Empty(wrong);
        Assert.True(groups >= 85, $"{groups} groups");
        Assert.True(tests >= 321, $"{tests} tests");
    }
}
