using System.Globalization;
using System.Text.Json;

namespace Governance.Adapters.Sdmx;

/// <summary>The components of one kind, by what they belong to.</summary>
internal sealed class JsonComponents
{
    /// <summary>Of the whole data set.</summary>
    public List<JsonComponent> DataSet { get; } = [];

    /// <summary>Of groups of dimensions.</summary>
    public List<JsonComponent> Group { get; } = [];

    /// <summary>Of series.</summary>
    public List<JsonComponent> Series { get; } = [];

    /// <summary>Of observations.</summary>
    public List<JsonComponent> Observation { get; } = [];

    /// <summary>Reads the object behind the name that stands here.</summary>
    public void Read(JsonStream json)
    {
        json.Next();
        if (json.Type != JsonTokenType.StartObject)
            return;
        var depth = json.Depth;
        while (json.Next() && json.Depth > depth)
        {
            if (json.Type != JsonTokenType.PropertyName)
                continue;
            var into = json.Text switch { "dataSet" => DataSet, "dimensionGroup" => Group, "series" => Series, "observation" => Observation, _ => null };
            if (into is null)
                json.Skip();
            else
                List(json, into);
        }
    }

    private static void List(JsonStream json, List<JsonComponent> into)
    {
        json.Next();
        if (json.Type != JsonTokenType.StartArray)
            return;
        var depth = json.Depth;
        while (json.Next() && json.Depth > depth)
        {
            if (json.Type == JsonTokenType.StartObject)
                into.Add(One(json));
        }
    }

    private static JsonComponent One(JsonStream json)
    {
        var (depth, id, position) = (json.Depth, "", int.MaxValue);
        List<string> values = [];
        string? usual = null;
        while (json.Next() && json.Depth > depth)
        {
            switch (json.Text)
            {
                case "id":
                    json.Next();
                    id = json.Text;
                    break;
                case "keyPosition":
                    json.Next();
                    position = int.TryParse(json.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : position;
                    break;
                case "values":
                    Values(json, values);
                    break;
                case "default":
                    json.Next();
                    usual = json.Type is JsonTokenType.StartObject or JsonTokenType.StartArray ? Joined(json)
                        : json.Type is JsonTokenType.True or JsonTokenType.False ? (json.Type == JsonTokenType.True ? "true" : "false") : json.Text;
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return new JsonComponent(id, position, values, usual is { Length: > 0 } ? usual : null);
    }

    private static void Values(JsonStream json, List<string> values)
    {
        json.Next();
        if (json.Type != JsonTokenType.StartArray)
            return;
        var depth = json.Depth;
        while (json.Next() && json.Depth > depth)
        {
            if (json.Type == JsonTokenType.StartObject)
                values.Add(Value(json));
            else if (json.Type is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null)
                values.Add(json.Text);
        }
    }

    /// <summary>A value is said by its id, else by itself, else by its name.</summary>
    private static string Value(JsonStream json)
    {
        var depth = json.Depth;
        string? id = null, value = null, name = null;
        while (json.Next() && json.Depth > depth)
        {
            var member = json.Text;
            if (json.Type != JsonTokenType.PropertyName)
                continue;
            if (member is "id" or "value" or "name")
                json.Next();
            if (member == "id")
                id = json.Text;
            else if (member == "name")
                name = json.Text;
            else if (member != "value")
                json.Skip();
            else if (json.Type is JsonTokenType.StartObject or JsonTokenType.StartArray)
                value = Joined(json);
            else
                value = json.Text;
        }

        return id ?? value ?? name ?? "";
    }

    /// <summary>Several values, or one in several languages, joined by a semicolon.</summary>
    public static string Joined(JsonStream json)
    {
        var depth = json.Depth;
        var texts = new List<string>();
        while (json.Next() && json.Depth > depth)
        {
            if (json.Type is JsonTokenType.String or JsonTokenType.Number)
                texts.Add(json.Text);
        }

        return string.Join(';', texts);
    }
}
