using System.Text.Json;
using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>What dataset rules promise beyond their cases.</summary>
public class DatasetRuleTests
{
    public static TheoryData<string> Codes => [.. RuleList.DatasetRules.Select(r => r.Descriptor.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Findings_do_not_depend_on_the_key_of_the_hashes(string code)
    {
        foreach (var example in RuleCases.Find(code)!.Bad)
            Assert.Equal(CaseRunner.Run(code, example), CaseRunner.Run(code, example, hashKey: 42));
    }

    [Theory]
    [InlineData("GC2003")]
    [InlineData("GC2005")]
    [InlineData("GC2006")]
    [InlineData("GC2010")]
    [InlineData("GC2014")]
    [InlineData("GC2015")]
    [InlineData("GC2018")]
    public void Findings_do_not_depend_on_the_order_of_the_records(string code)
    {
        foreach (var example in RuleCases.Find(code)!.Bad)
            Assert.Equal(CaseRunner.Run(code, example), CaseRunner.Run(code, example with { Records = [.. example.Records.Reverse()] }));
    }

    [Fact]
    public void Count_with_an_unstated_edition_has_no_containing_area_but_what_is_stated()
    {
        var region = Count("mc-1", """{ "role": "here", "pCode": { "code": "ML05" } }""");
        var cercle = Count("mc-2", """{ "role": "here", "pCode": { "code": "ML0501" } }""");
        Assert.Empty(Run("GC2003", region, cercle));
    }

    [Fact]
    public void Count_of_another_edition_is_no_part_of_the_region()
    {
        var region = Count("mc-1", """{ "role": "here", "pCode": { "code": "ML05", "edition": "2015" } }""");
        var cercle = Count("mc-2", """{ "role": "here", "pCode": { "code": "ML0501", "edition": "2021" } }""");
        Assert.Empty(Run("GC2003", region, cercle));
    }

    [Fact]
    public void Counts_of_unstated_operations_are_not_of_one_operation()
    {
        var country = """{ "type": "MobilityCount", "id": "mc-1", "measure": "stock", "period": { "start": "2021" }, "places": [ { "country": "MLI" } ] }""";
        var town = """{ "type": "MobilityCount", "id": "mc-2", "measure": "stock", "period": { "start": "2021" }, "places": [ { "country": "MLI", "name": "Ville exemple" } ] }""";
        Assert.Empty(Run("GC2003", country, town));
    }

    [Fact]
    public void Count_of_an_origin_does_not_overlap_with_a_count_of_a_place()
    {
        var country = Count("mc-1", """{ "role": "here", "country": "MLI", "kind": "country" }""");
        var from = Count("mc-2", """{ "role": "origin", "country": "MLI", "name": "Ville exemple" }""");
        Assert.Empty(Run("GC2003", country, from));
    }

    [Fact]
    public void Overlap_named_by_the_larger_count_is_known()
    {
        var country = Count("mc-1", """{ "country": "MLI", "kind": "country" }""", """, "overlapIds": [ "mc-2" ]""");
        var town = Count("mc-2", """{ "country": "MLI", "name": "Ville exemple" }""");
        Assert.Empty(Run("GC2003", country, town));
    }

    [Fact]
    public void Open_clause_of_a_closed_recommendation_is_judged_by_itself()
    {
        var whole = """{ "type": "Recommendation", "id": "rec-1", "text": { "language": "fr", "text": "Agir." }, "implementation": { "state": "dropped" } }""";
        var clause = """{ "type": "Recommendation", "id": "rec-1-a", "parentId": "rec-1", "text": { "language": "fr", "text": "Agir." } }""";
        Assert.Equal(["rec-1-a"], Run("GC2005", whole, clause).Select(f => f.Record));
    }

    [Fact]
    public void Open_clause_of_a_recommendation_that_is_not_there_is_judged_by_itself()
        => Assert.Single(Run("GC2005", """{ "type": "Recommendation", "id": "rec-1-a", "parentId": "rec-1", "text": { "language": "fr", "text": "Agir." } }"""));

    [Fact]
    public void Series_with_a_suppressed_part_is_not_summed()
    {
        Assert.Single(Run("GC2015", Part("o-1", "_T", """{ "value": 10, "unit": "PS" }"""), Part("o-2", "F", """{ "value": 14, "unit": "PS" }""")));
        Assert.Empty(Run("GC2015", Part("o-1", "_T", """{ "value": 10, "unit": "PS" }"""), Part("o-2", "F", """{ "value": 14, "unit": "PS" }"""), Part("o-3", "M", """{ "qualifier": "suppressed" }""")));
    }

    /// <summary>Net migration is a balance: what it has of women and men may be more than what it has of both, and so is nothing at all.</summary>
    [Fact]
    public void Balance_below_zero_is_no_total_of_parts()
    {
        Assert.Empty(Run("GC2015", Part("o-1", "_T", """{ "value": -40000, "unit": "PS" }""")));
        Assert.Empty(Run("GC2015", Part("o-1", "_T", """{ "value": 10, "unit": "PS" }"""), Part("o-2", "F", """{ "value": 16, "unit": "PS" }"""), Part("o-3", "M", """{ "value": -4, "unit": "PS" }""")));
    }

    private static string Part(string id, string sex, string value) =>
        $$"""{ "type": "Observation", "id": "{{id}}", "indicatorId": "ind-1", "period": { "start": "2021" }, "dimensions": [ { "dimension": "SEX", "code": "{{sex}}" } ], "value": {{value}} }""";

    private static string Count(string id, string place, string more = "") =>
        $$"""{ "type": "MobilityCount", "id": "{{id}}", "measure": "stock", "operation": "Opération exemple", "unit": "person", "period": { "start": "2021-06-30", "end": "2021-06-30" }, "places": [ {{place}} ]{{more}} }""";

    private static IReadOnlyList<RuleCaseFinding> Run(string code, params string[] records)
        => CaseRunner.Run(code, new RuleCase("", [.. records.Select(r => JsonDocument.Parse(r).RootElement)], [], null, null));
}
