namespace Governance.Adapters.Tests.Sdmx;

/// <summary>The invented structure of the other fixtures, in the two forms that SDMX-JSON has.</summary>
internal static class JsonFixtures
{
    /// <summary>As registries of SDMX 2.1 give it.</summary>
    public const string First = """
        {
          "data": {
            "dataStructures": [
              {
                "id": "SDG", "links": [{"rel": "self", "type": "datastructure", "urn": "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=IAEG-SDGs:SDG(1.0)"}],
                "version": "1.0", "agencyID": "IAEG-SDGs", "isFinal": true, "name": "Goals", "names": {"en": "Goals"},
                "dataStructureComponents": {
                  "attributeList": {
                    "id": "AttributeDescriptor",
                    "attributes": [
                      {"id": "OBS_STATUS", "assignmentStatus": "Mandatory", "attributeRelationship": {"primaryMeasure": "OBS_VALUE"}},
                      {"id": "UNIT_MEASURE", "assignmentStatus": "Mandatory", "attributeRelationship": {"dimensions": ["SERIES"]}},
                      {"id": "NATURE", "assignmentStatus": "Conditional", "attributeRelationship": {"primaryMeasure": "OBS_VALUE"}, "localRepresentation": {"enumeration": "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=IAEG-SDGs:CL_NATURE(1.0)"}}
                    ]
                  },
                  "dimensionList": {
                    "id": "DimensionDescriptor",
                    "dimensions": [
                      {"id": "FREQ", "position": 0, "type": "Dimension"},
                      {"id": "REPORTING_TYPE", "position": 1, "type": "Dimension"},
                      {"id": "SERIES", "position": 2, "type": "Dimension", "localRepresentation": {"enumeration": "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=IAEG-SDGs:CL_SERIES(1.0)", "enumerationFormat": {"maxLength": 2}}},
                      {"id": "REF_AREA", "position": 3, "type": "Dimension"},
                      {"id": "SEX", "position": 4, "type": "Dimension", "localRepresentation": {"enumeration": "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=IAEG-SDGs:CL_SEX(1.0)"}},
                      {"id": "COMPOSITE_BREAKDOWN", "position": 5, "type": "Dimension"}
                    ],
                    "timeDimensions": [{"id": "TIME_PERIOD", "position": 6, "type": "TimeDimension"}]
                  },
                  "groups": [{"id": "Sibling", "groupDimensions": ["SERIES"]}],
                  "measureList": {"id": "MeasureDescriptor", "primaryMeasure": {"id": "OBS_VALUE"}}
                }
              }
            ],
            "codelists": [
              {
                "id": "CL_SERIES", "version": "1.0", "agencyID": "IAEG-SDGs", "name": "Series",
                "codes": [
                  {"id": "SG_CPA_MIGRS", "name": "Politiques de migration", "names": {"fr": "Politiques de migration", "en": "Policies for migration"}},
                  {"id": "SM_POP_REFG_OR", "names": {"en": "Refugees by origin"}}
                ]
              },
              {"id": "CL_SEX", "version": "1.0", "agencyID": "IAEG-SDGs", "codes": [{"id": "_T"}, {"id": "F", "parent": "_T"}, {"id": "M", "parent": "_T"}]}
            ],
            "dataflows": [
              {"id": "DF_SDG_GLH", "version": "1.0", "agencyID": "IAEG-SDGs", "structure": "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=IAEG-SDGs:SDG(1.0)"}
            ]
          },
          "meta": {"id": "IREF1", "prepared": "2021-06-30T12:00:00Z", "test": false, "contentLanguages": ["en"], "sender": {"id": "XX"}}
        }
        """;

    /// <summary>As registries of SDMX 3.x give it.</summary>
    public const string Second = """
        {
          "$schema": "https://json.sdmx.org/2.1/sdmx-json-structure-schema.json",
          "meta": {"id": "IREF1", "prepared": "2021-06-30T12:00:00Z", "sender": {"id": "XX"}},
          "data": {
            "dataflows": [
              {"structure": "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=IAEG-SDGs:SDG(1.0)", "id": "DF_SDG_GLH", "version": "1.0", "agencyID": "IAEG-SDGs"}
            ],
            "codelists": [
              {
                "codes": [
                  {"id": "SG_CPA_MIGRS", "names": {"en": "Policies for migration"}},
                  {"id": "SM_POP_REFG_OR", "name": "Refugees by origin"}
                ],
                "id": "CL_SERIES", "version": "1.0", "agencyID": "IAEG-SDGs"
              },
              {"id": "CL_SEX", "version": "1.0", "agencyID": "IAEG-SDGs", "codes": [{"id": "_T"}, {"id": "F"}, {"id": "M"}]}
            ],
            "dataStructures": [
              {
                "id": "SDG", "version": "1.0", "agencyID": "IAEG-SDGs",
                "dataStructureComponents": {
                  "dimensionList": {
                    "dimensions": [
                      {"id": "FREQ", "position": 0},
                      {"id": "REPORTING_TYPE", "position": 1},
                      {"id": "SERIES", "position": 2, "localRepresentation": {"enumeration": "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=IAEG-SDGs:CL_SERIES(1.0)"}},
                      {"id": "REF_AREA", "position": 3, "conceptRoles": ["urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=SDMX:SDMX_CONCEPT_ROLES(1.0).GEO"]},
                      {"id": "SEX", "position": 4, "localRepresentation": {"enumeration": "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=IAEG-SDGs:CL_SEX(1.0)"}},
                      {"position": 5, "conceptIdentity": "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=IAEG-SDGs:CONCEPTS(1.0).COMPOSITE_BREAKDOWN"}
                    ],
                    "timeDimension": {"id": "TIME_PERIOD", "localRepresentation": {"format": {"dataType": "ObservationalTimePeriod"}}}
                  },
                  "measureList": {"measures": [{"id": "OBS_VALUE"}]},
                  "attributeList": {
                    "attributes": [
                      {"id": "OBS_STATUS", "usage": "mandatory", "attributeRelationship": {"observation": {}}},
                      {"id": "UNIT_MEASURE", "usage": "mandatory", "attributeRelationship": {"dimensions": ["SERIES"]}},
                      {"id": "NATURE", "usage": "optional", "attributeRelationship": {"observation": {}}, "localRepresentation": {"enumeration": "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=IAEG-SDGs:CL_NATURE(1.0)"}}
                    ],
                    "metadataAttributeUsages": [{"metadataAttributeReference": "CONTACT", "attributeRelationship": {"dimensions": ["SEX"]}}]
                  }
                }
              }
            ]
          }
        }
        """;
}
