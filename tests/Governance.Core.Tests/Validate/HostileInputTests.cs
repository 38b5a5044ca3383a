using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;

namespace Governance.Core.Tests.Validate;

/// <summary>Any bytes at all end in findings.</summary>
public class HostileInputTests
{
    private static readonly ValidationOptions Options = new() { Today = new DateOnly(2021, 7, 15), MaxRecordBytes = 100_000 };

    public static TheoryData<string, byte[]> Inputs => new()
    {
        { "nothing", [] },
        { "zeros", new byte[5000] },
        { "deep", Encoding.UTF8.GetBytes(new string('[', 100_000)) },
        { "deep record", Encoding.UTF8.GetBytes("{\"type\":\"Migrant\",\"extensions\":" + string.Concat(Enumerable.Repeat("{\"a\":", 50_000))) },
        { "utf-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{\"type\":\"Migrant\"}")).ToArray() },
        { "utf-32", new UTF32Encoding(true, true).GetPreamble().Concat(new UTF32Encoding(true, true).GetBytes("{}")).ToArray() },
        { "broken utf-8", [(byte)'{', (byte)'"', 0xFF, 0xFE, 0xC0, (byte)'"', (byte)':', (byte)'1', (byte)'}'] },
        { "half a character", Encoding.UTF8.GetBytes("{\"type\":\"Migrant\",\"id\":\"\\ud800\",\"notes\":\"\\udfff\\ud800\"}") },
        { "half a character in the type", Encoding.UTF8.GetBytes("{\"type\":\"\\ud800\",\"id\":\"x\"}") },
        { "huge numbers", Encoding.UTF8.GetBytes("{\"type\":\"Migrant\",\"id\":\"a\",\"numberOfChildren\":1e400,\"schemaVersion\":" + new string('9', 20_000) + "}") },
        { "long line", Encoding.UTF8.GetBytes("{\"type\":\"Migrant\",\"notes\":\"" + new string('x', 300_000) + "\"}\n{\"type\":\"Migrant\"}\n") },
        { "long element", Encoding.UTF8.GetBytes("[{\"type\":\"Migrant\",\"notes\":\"" + new string('x', 300_000) + "\"},{\"type\":\"Migrant\"}]") },
        { "many keys", Encoding.UTF8.GetBytes("{" + string.Join(',', Enumerable.Range(0, 9000).Select(i => $"\"k{i}\":{i}")) + "}") },
        { "zip", [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3] },
        { "billion laughs", Encoding.UTF8.GetBytes("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>") },
        { "formula", Encoding.UTF8.GetBytes("=cmd|' /C calc'!A0,2\n") },
        { "bidi", Encoding.UTF8.GetBytes("{\"type\":\"Migrant\",\"id\":\"a\u202Eb\",\"\u202E\":1}") },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Input_ends_in_findings(string name, byte[] input)
    {
        var found = new List<Diagnostic>();
        var summary = Validator.Default.Validate(input, found.Add, Options);
        Assert.True(found.Count > 0, name);
        Assert.Equal(found.Count, summary.Errors + summary.Warnings + summary.Notes);
    }

    [Fact]
    public void Record_behind_one_that_is_too_long_is_still_checked()
    {
        var found = new List<Diagnostic>();
        var summary = Validator.Default.Validate(((byte[])Inputs.Single(i => i.Data.Item1 == "long line").Data.Item2), found.Add, Options);
        Assert.Equal(["GC0009", "GC0012"], found.Select(f => f.Code));
        Assert.Equal(2, summary.Records);
    }

    public static TheoryData<string, string> Millions => new()
    {
        { "GC0010", "{\"type\":\"Incident\",\"id\":\"x\",\"origins\":[1" + string.Concat(Enumerable.Repeat(",1", 3_500_000)) + "]}" },
        { "GC0013", "{\"type\":\"Incident\",\"id\":\"x\"" + string.Concat(Enumerable.Range(0, 250_000).Select(i => $",\"{i:x5}\":1")) + "}" },
        { "GC0004", "{\"type\":\"Incident\",\"id\":\"x\"" + string.Concat(Enumerable.Repeat(",\"kind\":\"death\"", 430_000)) + "}" },
    };

    [Theory]
    [MemberData(nameof(Millions))]
    public void Record_with_millions_of_mistakes_costs_little_memory_and_one_pass(string code, string record)
    {
        var input = Encoding.UTF8.GetBytes(record);
        var found = new List<Diagnostic>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var summary = Validator.Default.Validate(input, found.Add, new ValidationOptions { Today = Options.Today });
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(summary.ByCode[code] >= 250_000, string.Join(", ", summary.ByCode));
        Assert.Equal(1000, found.Count(f => f.Code == code));
        Assert.True(allocated < 32L * input.Length, $"{allocated} bytes for {input.Length}");
        var last = found.Last(f => f.Code == code);
        Assert.Equal(last.Origin.Offset + 1, last.Origin.Column);
    }

    [Fact]
    public void Naughty_strings_pass_as_texts_and_never_break_the_check()
    {
        var file = Directory.EnumerateFiles(SharedFiles.Folder("corpora/naughty-strings"), "*.json", SearchOption.AllDirectories).First();
        foreach (var text in System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.EnumerateArray().Select(e => e.GetString()!).Where(t => t.Length > 0))
        {
            var record = new Migrant { Id = "m1", Notes = text, Extensions = new Dictionary<string, IDictionary<string, System.Text.Json.JsonElement>> { [text] = new Dictionary<string, System.Text.Json.JsonElement> { [text] = System.Text.Json.JsonSerializer.SerializeToElement(text) } } };
            var found = new List<Diagnostic>();
            Validator.Default.Validate(Encoding.UTF8.GetBytes(Core.Json.RecordJson.ToJson(record)), found.Add, Options);
            Assert.DoesNotContain(found, f => f.Code.StartsWith("GC0", StringComparison.Ordinal));
        }
    }
}
