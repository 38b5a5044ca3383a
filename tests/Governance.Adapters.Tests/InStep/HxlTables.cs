using Governance.Adapters.Hxl;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.InStep;

public class HxlTables
{
    private const string Readme = "src/Governance.Adapters.Hxl/README.md";

    [Fact]
    public void Mapping_tables_of_hxl_are_in_step_with_their_maps()
    {
        GeneratedFile.CheckBlock(Readme, "counts", MappingTable.Markdown(CountMap.For(null)));
        GeneratedFile.CheckBlock(Readme, "incidents", MappingTable.Markdown(IncidentMap.For(null)));
        GeneratedFile.CheckBlock(Readme, "indicators", MappingTable.Markdown(ObservationMap.For(null)));
        GeneratedFile.CheckBlock(Readme, "activities", MappingTable.Markdown(ActivityMap.For(null)));
    }
}
