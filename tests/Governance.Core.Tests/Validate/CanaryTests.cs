using System.Text;
using System.Text.Json.Nodes;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;
using Governance.Core.Testing;
using Governance.Core.Tests.Schemas;

namespace Governance.Core.Tests.Validate;

/// <summary>A value planted in the data is in no finding, in neither language.</summary>
public class CanaryTests
{
    private const string Canary = "canary Traoré +223 76 54 32 10 canary@example.org";

    [Fact]
    public void Planted_values_and_names_are_in_no_finding()
    {
        var random = new Random(99);
        var records = new RecordGenerator(random);
        var mutator = new TreeMutator(random);
        var text = new StringBuilder();
        for (var i = 0; i < 5_000; i++)
        {
            var document = records.Next();
            if (i % 2 == 0)
                mutator.Change(document);
            Plant(document, random);
            text.Append(document.ToJsonString()).Append('\n');
        }

        var found = new List<Diagnostic>();
        Validator.Default.Validate(Encoding.UTF8.GetBytes(text.ToString()), found.Add, new ValidationOptions { Today = new DateOnly(2021, 7, 15), MaxFindings = 100_000 });
        Assert.True(found.Select(f => f.Code).Distinct().Count() > 10);
        foreach (var finding in found)
        {
            var told = string.Join('|', [finding.Pointer, finding.Record ?? "", finding.ToString(), .. MessageCatalog.Languages.Select(l => MessageCatalog.Render(finding, l)), .. finding.Arguments.Select(a => a.Value)]);
            foreach (var piece in (string[])["canary", "Traor", "76 54", "7654"])
                Assert.False(told.Contains(piece, StringComparison.OrdinalIgnoreCase), $"{finding.Code} repeats a value of the data.");
        }
    }

    [Fact]
    public void Id_that_may_identify_a_person_is_replaced_by_the_ordinal()
    {
        foreach (var id in (string[])["canary@example.org", "+22376543210", "00223-76543210", "tel-76543210", Canary])
        {
            var found = new List<Diagnostic>();
            Validator.Default.Validate(Encoding.UTF8.GetBytes(new JsonObject { ["type"] = "Migrant", ["id"] = id, ["unknown"] = 1 }.ToJsonString()), found.Add);
            Assert.All(found.Where(f => f.Record is not null), f => Assert.Equal("#1", f.Record));
        }
    }

    /// <summary>Puts the canary into an id, a key, a code or a text.</summary>
    private static void Plant(JsonObject document, Random random)
    {
        switch (random.Next(5))
        {
            case 0:
                document["id"] = Canary;
                break;
            case 1:
                document[Canary] = 1;
                break;
            case 2:
                document["extensions"] = new JsonObject { [Canary] = new JsonObject { [Canary] = Canary } };
                break;
            case 3:
                document["type"] = Canary;
                break;
            default:
                foreach (var (name, value) in document.ToList())
                {
                    if (value is JsonValue v && v.TryGetValue<string>(out _) && name != "type")
                        document[name] = Canary;
                }

                break;
        }
    }
}
