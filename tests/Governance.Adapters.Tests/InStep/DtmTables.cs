using Governance.Adapters.Dtm;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.InStep;

public class DtmTables
{
    private const string Readme = "src/Governance.Adapters.Dtm/README.md";

    [Fact]
    public void Mapping_tables_of_dtm_are_in_step_with_their_maps()
    {
        GeneratedFile.CheckBlock(Readme, "published", MappingTable.Markdown(PublishedMap.Map));
        GeneratedFile.CheckBlock(Readme, "locations", MappingTable.Markdown(LocationMap.Map));
        GeneratedFile.CheckBlock(Readme, "iraq", MappingTable.Markdown(Iraq2014.Map));
        GeneratedFile.CheckBlock(Readme, "flows", MappingTable.Markdown(FlowMap.Map));
        GeneratedFile.CheckBlock(Readme, "surveys", MappingTable.Markdown(SurveyMap.Map));
    }
}
