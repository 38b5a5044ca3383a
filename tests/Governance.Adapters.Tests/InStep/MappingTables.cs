using Governance.Adapters.Forms;
using Governance.Adapters.MissingMigrants;
using Governance.Adapters.Recommendations;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.InStep;

public class MappingTables
{
    [Fact]
    public void Mapping_table_of_missing_migrants_is_in_step_with_its_map()
        => GeneratedFile.CheckBlock("src/Governance.Adapters.MissingMigrants/README.md", "mapping", MappingTable.Markdown(MissingMigrantsMap.Map));

    [Fact]
    public void Mapping_tables_of_forms_are_in_step_with_their_maps()
    {
        var tables = string.Join('\n', MappingTable.Markdown(MigrantForm.Form.Map), MappingTable.Markdown(IncidentForm.Form.Map), MappingTable.Markdown(CountForm.Form.Map), MappingTable.Markdown(ActivityForm.Form.Map), MappingTable.Markdown(FacilityForm.Form.Map));
        GeneratedFile.CheckBlock("src/Governance.Adapters.Forms/README.md", "mapping", tables);
    }

    [Fact]
    public void Mapping_table_of_recommendations_is_in_step_with_its_map()
        => GeneratedFile.CheckBlock("src/Governance.Adapters.Recommendations/README.md", "mapping", MappingTable.Markdown(RecommendationsMap.Map));
}
