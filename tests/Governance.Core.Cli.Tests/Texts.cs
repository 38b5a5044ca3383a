using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Governance.Core.Cli.Texts;

namespace Governance.Core.Cli.Tests;

/// <summary>The tool says everything in both languages.</summary>
public partial class Texts
{
    [Fact]
    public void Languages_have_the_same_sentences_and_placeholders()
    {
        var (en, fr) = (ToolTexts.For("en"), ToolTexts.For("fr"));
        Assert.Equal(en.Keys, fr.Keys);
        Assert.All(en.Keys, key => Assert.Equal(Placeholders(en[key]), Placeholders(fr[key])));
    }

    [Fact]
    public void Every_kind_of_record_and_every_member_has_a_name_in_both_languages()
    {
        var schemas = Directory.GetFiles(Core.Tests.InStep.Repository.File("schemas/v1"), "*.schema.json").Select(f => JsonNode.Parse(File.ReadAllText(f))!).ToArray();
        var members = schemas
            .SelectMany(s => s["$defs"]!.AsObject().Select(d => d.Value).Append(s))
            .SelectMany(d => d!["properties"]?.AsObject().Select(p => p.Key) ?? [])
            .Distinct().Order(StringComparer.Ordinal);
        foreach (var texts in new[] { ToolTexts.For("en"), ToolTexts.For("fr") })
        {
            Assert.Equal(members, texts.Fields.Members);
            Assert.All(schemas, s => Assert.NotEqual((string)s["title"]!, texts.Kind((string)s["title"]!)));
        }
    }

    [Fact]
    public void Unknown_language_speaks_English() => Assert.Equal("en", ToolTexts.For("de-CH").Language);

    [Theory]
    [InlineData("--help")]
    [InlineData("validate", "--help")]
    [InlineData("convert", "--help")]
    public void Help_is_translated(params string[] args)
    {
        var english = ToolRun.Of([.. args, "--lang", "en"]);
        var french = ToolRun.Of([.. args, "--lang", "fr"]);
        Assert.Equal(0, french.Exit);
        var same = english.Output.Split('\n').Intersect(french.Output.Split('\n')).Where(l => l.Trim().Contains(' ', StringComparison.Ordinal));
        Assert.All(same, line => Assert.EndsWith("[options]", line, StringComparison.Ordinal));
        Assert.DoesNotContain("[default", french.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[command]", french.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
