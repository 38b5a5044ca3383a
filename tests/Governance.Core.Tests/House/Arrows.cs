using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;

namespace Governance.Core.Tests.House;

/// <summary>Which way the arrows point.</summary>
public class Arrows
{
    private static readonly Architecture Core = new ArchLoader().LoadAssembly(typeof(Record).Assembly).Build();

    [Fact]
    public void Core_depends_on_nothing_but_the_box_and_the_container_abstractions()
    {
        var outside = typeof(Record).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => !n.StartsWith("System.", StringComparison.Ordinal));
        Assert.Equal(["Microsoft.Extensions.DependencyInjection.Abstractions"], outside);
    }

    [Theory]
    [InlineData("Governance.Core.Schemas", "Governance.Core.Rules")]
    [InlineData("Governance.Core.Schemas", "Governance.Core.Formats")]
    [InlineData("Governance.Core.Formats", "Governance.Core.Rules")]
    public void Machinery_does_not_point_back(string from, string to)
    {
        var rule = ArchRuleDefinition.Types().That().ResideInNamespace(from)
            .Should().NotDependOnAny(ArchRuleDefinition.Types().That().ResideInNamespace(to)).WithoutRequiringPositiveResults();
        Assert.All(rule.Evaluate(Core), r => Assert.True(r.Passed, r.Description));
    }

    [Fact]
    public void Vocabulary_does_not_know_rules_or_formats()
    {
        var machinery = ArchRuleDefinition.Types().That().ResideInNamespace("Governance.Core.Rules").Or().ResideInNamespace("Governance.Core.Formats");
        var rule = ArchRuleDefinition.Types().That().ResideInNamespace("Governance.Core").Should().NotDependOnAny(machinery);
        Assert.All(rule.Evaluate(Core), r => Assert.True(r.Passed, r.Description));
    }
}
