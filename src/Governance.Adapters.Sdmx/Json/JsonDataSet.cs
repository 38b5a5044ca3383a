using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Governance.Adapters.Sdmx;

/// <summary>What a data set in SDMX-JSON says beside its observations, wherever it says it.</summary>
internal sealed class JsonDataSet
{
    /// <summary>What a data set may hold.</summary>
    public static FrozenSet<string> Members { get; } = FrozenSet.ToFrozenSet(
        [
            "structure", "action", "attributes", "dimensionGroupAttributes", "links", "annotations", "series", "observations", "reportingBegin", "reportingEnd",
            "validFrom", "validTo", "publicationYear", "publicationPeriod", "name", "names", "description", "descriptions", "provider",
        ],
        StringComparer.Ordinal);

    /// <summary>Which of the structures is its own.</summary>
    public int Structure { get; private set; }

    /// <summary>Its action; empty where it states none.</summary>
    public string Action { get; private set; } = "";

    /// <summary>Values of the attributes of the data set.</summary>
    public List<string?> Attributes { get; } = [];

    /// <summary>Values of attributes by part of the key.</summary>
    public List<(string Key, List<string?> Values)> Groups { get; } = [];

    /// <summary>Its own links, where the structure has none.</summary>
    public JsonStructure Links { get; } = new();

    /// <summary>Reads the object that begins here, and passes over its observations.</summary>
    public void Read(JsonStream json)
    {
        var depth = json.Depth;
        while (json.Next() && json.Depth > depth)
        {
            switch (json.Text)
            {
                case "structure":
                    json.Next();
                    Structure = int.TryParse(json.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;
                    break;
                case "action":
                    json.Next();
                    Action = json.Text;
                    break;
                case "attributes":
                    json.Next();
                    Attributes.AddRange(Tokens(json));
                    break;
                case "dimensionGroupAttributes":
                    Group(json);
                    break;
                case "links":
                    json.Next();
                    Links.Links(json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }
    }

    /// <summary>The tokens of the array that begins here; null for null.</summary>
    public static List<string?> Tokens(JsonStream json)
    {
        var tokens = new List<string?>();
        if (json.Type != JsonTokenType.StartArray)
            return tokens;
        var depth = json.Depth;
        while (json.Next() && json.Depth > depth)
        {
            if (json.Type is JsonTokenType.StartArray or JsonTokenType.StartObject)
                tokens.Add(JsonComponents.Joined(json));
            else
                tokens.Add(json.Type == JsonTokenType.Null ? null : json.Type is JsonTokenType.True ? "true" : json.Type is JsonTokenType.False ? "false" : json.Text);
        }

        return tokens;
    }

    private void Group(JsonStream json)
    {
        json.Next();
        if (json.Type != JsonTokenType.StartObject)
            return;
        var depth = json.Depth;
        while (json.Next() && json.Depth > depth)
        {
            var key = json.Text;
            json.Next();
            Groups.Add((key, Tokens(json)));
        }
    }
}
