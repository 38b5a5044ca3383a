using System.Text;
using Governance.Adapters.Iati;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.InStep;

public class IatiTables
{
    private const string Readme = "src/Governance.Adapters.Iati/README.md";

    [Fact]
    public void Mapping_tables_of_iati_are_in_step_with_their_maps()
    {
        GeneratedFile.CheckBlock(Readme, "activities", Markdown("iati-activity", "Activity", ActivityMap.Map.Rows()));
        GeneratedFile.CheckBlock(Readme, "indicators", Markdown("indicator", "Indicator", IndicatorMap.Map.Rows()));
        GeneratedFile.CheckBlock(Readme, "observations", Markdown("indicator", "Observation", PeriodUnit.ObservationRows()));
        GeneratedFile.CheckBlock(Readme, "organisations", Markdown("iati-organisation", "Organisation", OrganisationMap.Map.Rows()));
    }

    private static string Markdown(string element, string record, IEnumerable<(string Place, string Pointer, string En, string Fr)> rows)
    {
        var text = new StringBuilder($"| {element} | {record} | meaning | signification |\n|---|---|---|---|\n");
        foreach (var group in rows.GroupBy(r => (r.Place, r.En, r.Fr)))
            text.Append("| `").Append(group.Key.Place).Append("` | ").AppendJoin("<br>", group.Select(g => $"`{g.Pointer}`")).Append(" | ").Append(group.Key.En).Append(" | ").Append(group.Key.Fr).Append(" |\n");
        return text.ToString();
    }
}
