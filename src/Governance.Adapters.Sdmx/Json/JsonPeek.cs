using System.Text.Json;

namespace Governance.Adapters.Sdmx;

/// <summary>Tells a message of SDMX-JSON by its first bytes.</summary>
internal static class JsonPeek
{
    /// <summary>What a message of structures may hold within its data, in any version.</summary>
    private static readonly string[] Structures =
    [
        "agencySchemes", "attachmentConstraints", "availabilityConstraints", "categorisations", "categorySchemeMaps", "categorySchemes", "codelists", "conceptSchemeMaps", "conceptSchemes",
        "contentConstraints", "customTypeSchemes", "dataConstraints", "dataConsumerSchemes", "dataflows", "dataProviderSchemes", "dataStructures", "geographicCodelists", "geoGridCodelists",
        "hierarchicalCodelists", "hierarchies", "hierarchyAssociations", "metadataConstraints", "metadataflows", "metadataProviderSchemes", "metadataProvisionAgreements", "metadataStructures",
        "namePersonalisationSchemes", "organisationSchemeMaps", "organisationUnitSchemes", "processes", "provisionAgreements", "reportingTaxonomies", "reportingTaxonomyMaps", "representationMaps",
        "rulesetSchemes", "structureMaps", "structureSets", "transformationSchemes", "userDefinedOperatorSchemes", "valueLists", "vtlMappingSchemes",
    ];

    /// <summary>The kind of a message without observations, as SDMX-ML calls it, by what it holds within its data; null for what no other kind has.</summary>
    public static string? Kind(string member) => member == "metadataSets" ? "GenericMetadata" : Structures.Contains(member) ? "Structure" : null;

    /// <summary>The kind of a message without observations, by the schema that it names, whatever later versions hold; null for any other.</summary>
    public static string? KindOfSchema(string schema)
        => schema.Contains("sdmx-json-structure", StringComparison.Ordinal) ? "Structure" : schema.Contains("sdmx-json-metadata", StringComparison.Ordinal) ? "GenericMetadata" : null;

    /// <summary>Whether an object has the header of a message, or names its schema, or has data sets or lists of structures within its data.</summary>
    public static bool IsMessage(ReadOnlySpan<byte> peek) => Look(peek, "sdmx-json"u8, whatever: true);

    /// <summary>Whether an object names the schema of structure messages, or has lists of structures within its data.</summary>
    public static bool IsStructures(ReadOnlySpan<byte> peek) => Look(peek, "sdmx-json-structure"u8, whatever: false);

    /// <summary>Looks for signs of a message.</summary>
    /// <param name="peek">The first bytes.</param>
    /// <param name="schema">What the name of a schema has.</param>
    /// <param name="whatever">Whether it may be any message.</param>
    private static bool Look(ReadOnlySpan<byte> peek, ReadOnlySpan<byte> schema, bool whatever)
    {
        var content = peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek;
        var reader = new Utf8JsonReader(content, isFinalBlock: false, state: default);
        var (isHeader, isData, found) = (false, false, 0);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.String && reader.CurrentDepth <= 2 && reader.ValueSpan.IndexOf(schema) >= 0)
                    return true;
                if (reader.TokenType != JsonTokenType.PropertyName)
                    continue;
                if (reader.CurrentDepth == 1)
                    (isHeader, isData) = (reader.ValueTextEquals("meta"u8) || reader.ValueTextEquals("header"u8), reader.ValueTextEquals("data"u8));
                else if (reader.CurrentDepth == 2 && isData && reader.ValueTextEquals("dataSets"u8))
                    return whatever;
                else if (reader.CurrentDepth == 2 && isData && IsOfStructures(ref reader))
                    return true;
                else if (reader.CurrentDepth == 2 && isHeader && (reader.ValueTextEquals("prepared"u8) || reader.ValueTextEquals("sender"u8) || reader.ValueTextEquals("id"u8)))
                    found++;
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Broken behind what was seen, or half a character in a name.
        }

        return whatever && found >= 2;
    }

    /// <summary>Whether a member is a list of structures: by the agency that maintains one, or a URN of the standard in it.</summary>
    private static bool IsOfStructures(ref Utf8JsonReader reader)
    {
        var isNamed = false;
        foreach (var name in Structures)
            isNamed |= reader.ValueTextEquals(name);
        if (!isNamed || !reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            return false;
        while (reader.Read() && reader.CurrentDepth > 2)
        {
            if (reader.TokenType == JsonTokenType.PropertyName ? reader.CurrentDepth == 4 && reader.ValueTextEquals("agencyID"u8) : reader.TokenType == JsonTokenType.String && reader.ValueSpan.StartsWith("urn:sdmx:"u8))
                return true;
        }

        return false;
    }
}
