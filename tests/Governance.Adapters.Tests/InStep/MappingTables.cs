using Governance.Adapters.Forms;
using Governance.Adapters.Hsds;
using Governance.Adapters.Htcds;
using Governance.Adapters.HumanRights;
using Governance.Adapters.ICalendar;
using Governance.Adapters.Idmc;
using Governance.Adapters.MissingMigrants;
using Governance.Adapters.OperationalPresence;
using Governance.Adapters.Recommendations;
using Governance.Adapters.Sdmx;
using Governance.Adapters.Statistics;
using Governance.Adapters.Unhcr;
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

    [Fact]
    public void Mapping_table_of_operational_presence_is_in_step_with_its_map()
        => GeneratedFile.CheckBlock("src/Governance.Adapters.OperationalPresence/README.md", "mapping", MappingTable.Markdown(OperationalPresenceMap.Map));

    [Fact]
    public void Operational_presence_readme_has_the_list_of_organisations()
        => GeneratedFile.CheckBlock("src/Governance.Adapters.OperationalPresence/README.md", "organisations", MappingTable.Markdown(OrganisationMap.Map));

    [Fact]
    public void Mapping_table_of_populations_is_in_step_with_its_map()
        => GeneratedFile.CheckBlock(
            "src/Governance.Adapters.OperationalPresence/README.md", "populations",
            MappingTable.Markdown(PopulationMap.For(["ADM0_EN", "ADM0_PCODE", "ADM1_EN", "ADM1_PCODE", "ADM2_EN", "ADM2_PCODE", "year", "F_00_04", "M_00_04", "T_00_04", "F_TL", "M_TL", "T_TL"])));

    [Fact]
    public void Mapping_table_of_rows_of_populations_is_in_step_with_its_map()
        => GeneratedFile.CheckBlock("src/Governance.Adapters.OperationalPresence/README.md", "population-rows", MappingTable.Markdown(PopulationRows.Map));

    [Fact]
    public void Mapping_tables_of_trafficking_cases_are_in_step_with_their_maps()
    {
        GeneratedFile.CheckBlock("src/Governance.Adapters.Htcds/README.md", "htcds", MappingTable.Markdown(HtcdsMap.Map));
        GeneratedFile.CheckBlock("src/Governance.Adapters.Htcds/README.md", "ctdc", MappingTable.Markdown(CtdcMap.Map));
    }

    [Fact]
    public void Mapping_tables_of_unhcr_are_in_step_with_their_maps()
    {
        GeneratedFile.CheckBlock("src/Governance.Adapters.Unhcr/README.md", "mapping", MappingTable.Markdown(UnhcrMap.Map));
        GeneratedFile.CheckBlock("src/Governance.Adapters.Unhcr/README.md", "situations", MappingTable.Markdown(SituationMap.Map));
        GeneratedFile.CheckBlock("src/Governance.Adapters.Unhcr/README.md", "arrivals", MappingTable.Markdown(ArrivalMap.Map));
    }

    [Fact]
    public void Mapping_tables_of_human_rights_are_in_step_with_their_maps()
    {
        GeneratedFile.CheckBlock("src/Governance.Adapters.HumanRights/README.md", "upr", MappingTable.Markdown(UprMap.Map));
        GeneratedFile.CheckBlock("src/Governance.Adapters.HumanRights/README.md", "uhri", MappingTable.Markdown(UhriMap.Map));
    }

    [Fact]
    public void Mapping_tables_of_idmc_are_in_step_with_their_maps()
    {
        GeneratedFile.CheckBlock("src/Governance.Adapters.Idmc/README.md", "series", MappingTable.Markdown(SeriesMap.Map));
        GeneratedFile.CheckBlock("src/Governance.Adapters.Idmc/README.md", "figures", MappingTable.Markdown(FigureMap.Map));
    }

    [Fact]
    public void Mapping_table_of_icalendar_is_in_step_with_its_map()
        => GeneratedFile.CheckBlock("src/Governance.Adapters.ICalendar/README.md", "mapping", MappingTable.Markdown(EventMap.Map));

    [Fact]
    public void Mapping_tables_of_hsds_are_in_step_with_their_maps()
    {
        GeneratedFile.CheckBlock("src/Governance.Adapters.Hsds/README.md", "organization", MappingTable.Markdown(OrganizationMap.Map));
        GeneratedFile.CheckBlock("src/Governance.Adapters.Hsds/README.md", "facility", MappingTable.Markdown(FacilityMap.Map));
    }

    [Fact]
    public void Mapping_table_of_sdmx_is_in_step_with_its_map()
        => GeneratedFile.CheckBlock("src/Governance.Adapters.Sdmx/README.md", "mapping", MappingTable.Markdown(ObservationMap.Documented));

    [Fact]
    public void Mapping_tables_of_statistics_are_in_step_with_their_maps()
    {
        GeneratedFile.CheckBlock("src/Governance.Adapters.Statistics/README.md", "sdg", MappingTable.Markdown(SdgMap.Documented));
        GeneratedFile.CheckBlock("src/Governance.Adapters.Statistics/README.md", "desa", MappingTable.Markdown(DesaMap.Documented));
    }
}
