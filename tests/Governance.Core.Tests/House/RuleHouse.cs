using Governance.Core.Diagnostics;
using Governance.Core.Rules;
using Governance.Core.Tests.InStep;

namespace Governance.Core.Tests.House;

/// <summary>House rules of codes and rules.</summary>
public class RuleHouse
{
    [Fact]
    public void Every_rule_class_is_listed_once()
    {
        var listed = RuleList.Rules.Select(r => r.GetType()).Concat(RuleList.DatasetRules.Select(r => r.GetType())).ToList();
        Assert.Equal(listed.Count, listed.Distinct().Count());
        foreach (var type in typeof(Record).Assembly.GetTypes().Where(t => !t.IsAbstract && DescriptorDocs.IsRule(t)))
            Assert.True(listed.Contains(type), $"{type.Name} is in no list of Rules/PeopleRules.cs or Rules/GovernanceRules.cs.");
    }

    [Fact]
    public void Every_declared_code_is_listed_once()
    {
        var codes = RuleList.Descriptors.Select(d => d.Code).ToList();
        Assert.Equal(codes.Count, codes.Distinct().Count());
        foreach (var (descriptor, field) in DescriptorDocs.Declared)
            Assert.True(codes.Contains(descriptor.Code), $"{field.DeclaringType!.Name}.{field.Name} is not in RuleList.Descriptors.");
    }

    [Fact]
    public void Codes_are_written_in_order()
    {
        Assert.Equal(PeopleRules.Rules.Select(r => r.Descriptor.Code).Order(StringComparer.Ordinal), PeopleRules.Rules.Select(r => r.Descriptor.Code));
        Assert.Equal(GovernanceRules.Rules.Select(r => r.Descriptor.Code).Order(StringComparer.Ordinal), GovernanceRules.Rules.Select(r => r.Descriptor.Code));
        Assert.Equal(GovernanceRules.DatasetRules.Select(r => r.Descriptor.Code).Order(StringComparer.Ordinal), GovernanceRules.DatasetRules.Select(r => r.Descriptor.Code));
    }

    [Fact]
    public void Titles_have_no_full_stop_and_messages_end_with_one()
    {
        foreach (var descriptor in RuleList.Descriptors)
        {
            foreach (var language in MessageCatalog.Languages)
            {
                var text = MessageCatalog.Text(descriptor, language);
                Assert.False(text.Title.EndsWith('.'), $"{descriptor.Code} {language}: the title ends with a full stop.");
                Assert.All([text.Message, text.What, text.Why, text.Mend], sentence => Assert.True(sentence?[^1] is '.' or '?', $"{descriptor.Code} {language}: « {sentence} » has no full stop."));
            }
        }
    }

    [Fact]
    public void Codes_are_owned_by_their_assembly_and_in_the_range_of_their_kind()
    {
        Assert.All(RuleList.Descriptors, d => Assert.Equal(typeof(Record).Assembly, d.Owner.Assembly));
        Assert.All(RuleList.Rules, r => Assert.Matches("^GC(1|9)[0-9]{3}$", r.Descriptor.Code));
        Assert.All(RuleList.DatasetRules, r => Assert.Matches("^GC(2|9)[0-9]{3}$", r.Descriptor.Code));
    }

    [Fact]
    public void Public_types_are_sealed_abstract_static_or_values()
    {
        foreach (var type in typeof(Record).Assembly.GetExportedTypes().Where(t => t.IsClass))
            Assert.True(type.IsSealed || type.IsAbstract, $"{type.FullName} is open: seal it or make it abstract.");
    }
}
