using System.Text;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>Every rule against its case file.</summary>
public class RuleCasesTests
{
    public static TheoryData<string> Codes =>
        [.. RuleList.Rules.Select(r => r.Descriptor.Code).Concat(RuleList.DatasetRules.Select(r => r.Descriptor.Code))];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Rule_runs_its_cases_finds_exactly_what_they_say(string code)
    {
        var cases = RuleCases.Find(code);
        Assert.True(cases is not null, $"src/Governance.Core/Rules/Cases/{code}.json is missing.");
        Assert.NotEmpty(cases.Good);
        Assert.NotEmpty(cases.Bad);
        foreach (var example in cases.Good)
        {
            Assert.Empty(example.Findings);
            Expect(code, example);
        }

        foreach (var example in cases.Bad)
        {
            Assert.NotEmpty(example.Findings);
            Expect(code, example);
        }
    }

    [Fact]
    public void Case_files_belong_to_listed_rules()
    {
        var files = Governance.Core.Schemas.EmbeddedFiles.Names("cases/");
        Assert.Equal(Codes.Select(c => c.Data).Order(StringComparer.Ordinal), files);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Case_records_are_canonical_when_read_and_written(string code)
    {
        foreach (var record in All(code).SelectMany(c => c.Records))
        {
            var read = RecordJson.Read(Encoding.UTF8.GetBytes(record.GetRawText()));
            Assert.Equal(record.GetProperty("id").GetString(), read.Id);
            Assert.True(RecordJson.AreEqual(read, RecordJson.Read(Encoding.UTF8.GetBytes(RecordJson.ToJson(read)))));
        }
    }

    private static IEnumerable<RuleCase> All(string code) => RuleCases.Find(code) is { } cases ? cases.Good.Concat(cases.Bad) : [];

    private static void Expect(string code, RuleCase example)
    {
        var expected = CaseRunner.Ordered(example.Findings);
        var actual = CaseRunner.Run(code, example);
        Assert.True(expected.SequenceEqual(actual), $"{code}, « {example.Name} »:\n  expected {string.Join(" ", expected)}\n  found    {string.Join(" ", actual)}");
    }
}
