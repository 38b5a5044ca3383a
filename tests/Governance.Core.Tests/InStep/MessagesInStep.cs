using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Governance.Core.Rules;

namespace Governance.Core.Tests.InStep;

/// <summary>The texts of the codes: English from the code, French by hand, both complete.</summary>
public partial class MessagesInStep
{
    private const string Folder = "src/Governance.Core/Diagnostics/Messages/";
    private static readonly string[] Members = ["title", "message", "what", "why", "mend"];

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void English_texts_match_descriptors_and_doc_comments()
        => GeneratedFile.Check(Folder + "en.json", English().ToJsonString(Indented) + "\n");

    [Fact]
    public void French_texts_have_the_same_codes_and_members_in_order()
    {
        var french = French();
        Assert.Equal(English().Select(e => e.Key), french.Select(e => e.Key));
        foreach (var (code, texts) in french)
            Assert.True(Members.SequenceEqual(texts!.AsObject().Select(t => t.Key)), $"{code}: members must be {string.Join(", ", Members)}.");
    }

    [Fact]
    public void French_texts_say_the_same_with_the_same_placeholders()
    {
        var french = French();
        foreach (var (code, texts) in English())
        {
            foreach (var (member, text) in texts!.AsObject())
            {
                var other = (string)french[code]![member]!;
                Assert.True((string)text! != other, $"{code} {member} is not translated.");
                Assert.True(Placeholders((string)text!).SetEquals(Placeholders(other)), $"{code} {member} has other placeholders.");
            }
        }
    }

    [Fact]
    public void French_texts_follow_French_typography()
    {
        foreach (var (code, texts) in French())
        {
            foreach (var (member, text) in texts!.AsObject())
            {
                var prose = Literal().Replace((string)text!, "");
                Assert.False(prose.Contains('\''), $"{code} {member}: write ’ and not '.");
                Assert.False(prose.Contains('"'), $"{code} {member}: write « » and not quotation marks.");
                Assert.False(PlainSpace().IsMatch(prose), $"{code} {member}: a no-break space goes before : ; ? ! » and after «.");
            }
        }
    }

    private static JsonObject French()
        => JsonNode.Parse(File.ReadAllText(Repository.File(Folder + "fr.json")))!.AsObject();

    private static JsonObject English()
    {
        var all = new JsonObject();
        foreach (var descriptor in RuleList.Descriptors)
        {
            var key = DescriptorDocs.Key(descriptor);
            all[descriptor.Code] = new JsonObject
            {
                ["title"] = descriptor.Title,
                ["message"] = descriptor.Message,
                ["what"] = XmlDocs.Core.Text(key, "summary"),
                ["why"] = Sentence(key, "Why"),
                ["mend"] = Sentence(key, "Mend"),
            };
        }

        return all;
    }

    private static string Sentence(string key, string heading)
    {
        var text = XmlDocs.Core.Remark(key, heading);
        Assert.True(text is not null, $"{key} has no paragraph « {heading}: » in its remarks.");
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.IgnoreCase)]
    private static partial Regex Placeholder();

    [GeneratedRegex("`[^`]*`|https?://\\S+|\\b\\d\\d:\\d\\d\\b")]
    private static partial Regex Literal();

    [GeneratedRegex("[^\u00A0\u202F][:;?!»]|«[^\u00A0\u202F]")]
    private static partial Regex PlainSpace();
}
