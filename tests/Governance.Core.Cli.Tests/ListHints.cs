using System.Text.Json.Nodes;
using Governance.Core.Cli.Reports;
using Governance.Core.Diagnostics;
using Governance.Core.Schemas;
using Governance.Core.Tests.InStep;

namespace Governance.Core.Cli.Tests;

/// <summary>A finding that names the first codes of a long list leads to all of them.</summary>
public class ListHints
{
    private const string Wrong = """[{"type":"Incident","id":"i1","kind":"deaths","place":{"country":"ML"}},{"type":"Incident","id":"i2","kind":"died","form":"x"}]""";

    [Theory]
    [InlineData("en", "\nCodes of “Kind of incident”: governance explain list incident-kind\nCodes of “Country or area”: governance explain list country\n")]
    [InlineData("fr", "\nCodes de « Type d’incident » : governance explain list incident-kind\nCodes de « Pays ou zone » : governance explain list country\n")]
    public void Report_ends_with_the_commands_that_show_the_lists_once_each(string language, string said)
        => Assert.EndsWith(said, ToolRun.With(Wrong, "validate", "-", "--lang", language).Output.Replace('\u00A0', ' '), StringComparison.Ordinal);

    [Fact]
    public void Every_long_list_of_a_schema_is_found_by_its_first_codes()
    {
        var enums = Directory.GetFiles(Repository.File("schemas/v1"), "*.schema.json").SelectMany(f => JsonNode.Parse(File.ReadAllText(f))!["$defs"]!.AsObject())
            .Where(d => d.Value!["enum"] is JsonArray { Count: > 12 }).Select(d => d.Value!["enum"]!.AsArray().Select(c => (string)c!).ToList()).ToList();
        Assert.NotEmpty(enums);
        foreach (var codes in enums)
        {
            var finding = new Diagnostic(ShapeDescriptors.NotInList, new DiagnosticArgument("allowed", string.Join(", ", codes.Take(8)) + ", …"));
            Assert.Equal(codes, Assert.Single(ListHint.Lists([finding])).Items.Select(i => i.Code));
        }
    }

    [Fact]
    public void Short_list_is_in_the_sentence_and_needs_no_command()
        => Assert.DoesNotContain("explain list", ToolRun.With("""{"type":"Incident","id":"i1","kind":"death","form":"x"}""", "validate", "-").Output, StringComparison.Ordinal);
}
