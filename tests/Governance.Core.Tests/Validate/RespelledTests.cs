using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;
using Governance.Core.Tests.Schemas;

namespace Governance.Core.Tests.Validate;

/// <summary>JSON may spell any letter as an escape. No check may look at the spelling.</summary>
public class RespelledTests
{
    private static readonly ValidationOptions Options = new() { Today = new DateOnly(2021, 7, 15), Target = Sensitivity.Public, MaxFindings = 1_000_000 };

    [Theory]
    [InlineData("""{"type":"Organisation","\u0069d":"o1","name":{"language":"fr","text":"Gao"}}""", "GC2001", "/id")]
    [InlineData("""{"type":"Organisation","id":"\u006f1","name":{"language":"fr","text":"Gao"}}""", "GC2001", "/id")]
    [InlineData("""{"type":"Organisation","id":"o2","parent\u0049d":"nobody","name":{"language":"fr","text":"Gao"}}""", "GC2002", "/parentId")]
    [InlineData("""{"type":"Organisation","id":"o2","name":{"language":"fr","text":"Lutte contre le traf\u0069c"}}""", "GC1004", "/name/text")]
    [InlineData("""{"\u0074ype":"Migrant","id":"m1","dir\u0065ctIdentifiers":{"emails":["a@example.org"]}}""", null, null)]
    [InlineData("""{"type":"Organisation","id":"o2","name":{"language":"fr","text":"Gao"},"\u0065xtensions":{"x":{"parentId":"nobody","\u0069d":"o1"}}}""", null, null)]
    public void Names_and_texts_are_judged_whatever_their_spelling(string record, string? code, string? pointer)
    {
        var found = Findings("""{"type":"Organisation","id":"o1","name":{"language":"fr","text":"Gao"}}""" + "\n" + record, Options with { Target = null });
        Assert.Equal(code is null ? [] : [(code, pointer!)], found.Select(f => (f.Code, f.Pointer)));
    }

    [Fact]
    public void Random_records_have_the_same_findings_whatever_their_spelling()
    {
        var random = new Random(17);
        var records = new RandomRecords(random);
        var mutator = new TreeMutator(random);
        var (plain, respelled) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < 4_000; i++)
        {
            var document = records.Next();
            if (i % 3 == 0)
                mutator.Change(document);
            var text = document.ToJsonString();
            plain.Append(text).Append('\n');
            respelled.Append(Respelling.Of(text, random)).Append('\n');
        }

        var expected = Findings(plain.ToString(), Options).Select(f => (f.Code, f.Pointer, f.Record)).ToList();
        Assert.Equal(expected, Findings(respelled.ToString(), Options).Select(f => (f.Code, f.Pointer, f.Record)));
        Assert.True(expected.Select(f => f.Code).Distinct().Count() > 40);
    }

    private static List<Diagnostic> Findings(string text, ValidationOptions options)
    {
        var found = new List<Diagnostic>();
        Validator.Default.Validate(Encoding.UTF8.GetBytes(text), found.Add, options);
        return found;
    }
}
