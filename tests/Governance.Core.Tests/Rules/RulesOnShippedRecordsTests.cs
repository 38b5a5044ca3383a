using System.Globalization;
using System.Text;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Core.Tests.Rules;

/// <summary>Every rule on records it was not written for: no crash anywhere, no finding where all is well, one verdict in every culture.</summary>
public class RulesOnShippedRecordsTests
{
    private static readonly ValidationOptions Public = new() { Target = Sensitivity.Public, Today = new DateOnly(2026, 1, 1) };

    [Fact]
    public void Frameworks_that_ship_give_no_finding()
    {
        foreach (var name in EmbeddedFiles.Names("schemas/frameworks/"))
            Assert.Empty(Findings(RecordJson.Read(EmbeddedFiles.Read($"schemas/frameworks/{name}.json")), Public with { Target = Sensitivity.Restricted }));
    }

    [Fact]
    public void Records_of_all_cases_get_the_same_findings_in_every_culture()
    {
        var records = RuleList.Rules.SelectMany(r => RuleCases.Find(r.Descriptor.Code)!.Bad).SelectMany(b => b.Records)
            .Select(r => RecordJson.Read(Encoding.UTF8.GetBytes(r.GetRawText()))).ToList();
        var invariant = In("", records);
        Assert.Equal(invariant, In("tr-TR", records));
        Assert.Equal(invariant, In("fr-FR", records));
        Assert.Equal(invariant, In("ar-SA", records));
    }

    [Fact]
    public void Pointers_of_findings_hold_no_text_of_the_record()
    {
        var record = RecordJson.Read("""{"type":"Migrant","id":"m-1","extensions":{"Secret/1":{"Nom secret":{"Prénom":"+223 00 00 00 00"}}}}"""u8);

        // The name and what stands under it are one place.
        Assert.Equal(["GC9001 /extensions/#1/#1/#1"], Findings(record, Public));
    }

    private static List<string> In(string culture, List<Record> records)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return [.. records.SelectMany(r => Findings(r, Public))];
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static List<string> Findings(Record record, ValidationOptions options)
    {
        var found = new List<string>();
        var context = new RuleContext(options, (descriptor, pointer, _) => found.Add($"{descriptor.Code} {pointer}"));
        foreach (var rule in RuleList.Rules)
            context.Run(rule, record);
        return found;
    }
}
