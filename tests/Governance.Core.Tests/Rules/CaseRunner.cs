using System.Text;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>Runs one rule over the records of one case and gives its findings in the order of record and pointer.</summary>
internal static class CaseRunner
{
    public static IReadOnlyList<RuleCaseFinding> Run(string code, RuleCase example, ulong? hashKey = null)
    {
        var options = new ValidationOptions { Target = example.Target, Today = example.Today };
        if (hashKey is { } key)
            options = options with { HashKey = key };
        var records = example.Records.Select(r => RecordJson.Read(Encoding.UTF8.GetBytes(r.GetRawText()))).ToList();
        var findings = new List<RuleCaseFinding>();
        if (RuleList.Rules.FirstOrDefault(r => r.Descriptor.Code == code) is { } rule)
        {
            foreach (var record in records)
                new RuleContext(options, (descriptor, pointer, arguments) =>
                {
                    Assert.Equal(code, descriptor.Code);
                    findings.Add(new RuleCaseFinding(record.Id, pointer));
                }).Run(rule, record);
        }
        else
        {
            var run = RuleList.DatasetRules.Single(r => r.Descriptor.Code == code).Start(options);
            for (var i = 0; i < records.Count; i++)
                run.See(records[i], new RecordPlace(0, i + 1, -1, 0, 0));
            run.Complete((place, pointer, _) => findings.Add(new RuleCaseFinding(records[place.Ordinal - 1].Id, pointer)));
        }

        return Ordered(findings);
    }

    public static IReadOnlyList<RuleCaseFinding> Ordered(IEnumerable<RuleCaseFinding> findings)
        => [.. findings.OrderBy(f => f.Record, StringComparer.Ordinal).ThenBy(f => f.Pointer, StringComparer.Ordinal)];
}
