using System.Text.Json;

namespace Governance.Adapters.Sdmx;

/// <summary>Makes rows of the observations of a data set in SDMX-JSON.</summary>
/// <param name="structure">Its structure.</param>
/// <param name="dataSet">What it says of itself.</param>
/// <param name="row">The row that is filled.</param>
internal sealed class JsonRows(JsonStructure structure, JsonDataSet dataSet, RawRow row)
{
    /// <summary>Attributes of the row whose index leads nowhere: that something was said of them is known, so that the usual does not hold.</summary>
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>The rows of the series whose key stands here.</summary>
    public IEnumerable<RawRow> Series(JsonStream json)
    {
        var (key, attributes, at) = (json.Text, new List<string?>(), (json.Line, json.Column));
        var observations = new List<(string Key, List<string?> Tokens, int Line, int Column)>();
        json.Next();
        var (depth, isObject) = (json.Depth, json.Type == JsonTokenType.StartObject);
        while (isObject && json.Next() && json.Depth > depth)
        {
            if (json.Text == "attributes")
            {
                json.Next();
                attributes = JsonDataSet.Tokens(json);
            }
            else if (json.Text == "observations")
            {
                json.Next();
                var (inner, hasSome) = (json.Depth, json.Type == JsonTokenType.StartObject);
                while (hasSome && json.Next() && json.Depth > inner)
                {
                    var (index, line, column) = (json.Text, json.Line, json.Column);
                    json.Next();
                    observations.Add((index, JsonDataSet.Tokens(json), line, column));
                }
            }
            else
            {
                json.Skip();
            }
        }

        if (observations.Count == 0)
            yield return None(SdmxDiagnostics.PartialKey, at.Line, at.Column);
        foreach (var observation in observations)
            yield return Row(key, attributes, observation);
    }

    /// <summary>A row that is no observation.</summary>
    /// <param name="why">Why it is none.</param>
    /// <param name="line">Its line.</param>
    /// <param name="column">Its column.</param>
    public RawRow None(Core.Diagnostics.DiagnosticDescriptor why, int line, int column)
    {
        (row.Line, row.Column, row.Refusal, row.Flaw) = (line, column, why, null);
        row.Cells.Clear();
        return row;
    }

    /// <summary>The row of one observation.</summary>
    /// <param name="series">The key of its series; blank where there are no series.</param>
    /// <param name="attributes">The attributes of its series.</param>
    /// <param name="observation">Its own key, what it holds, and where it stands.</param>
    public RawRow Row(string series, List<string?> attributes, (string Key, List<string?> Tokens, int Line, int Column) observation)
    {
        (row.Line, row.Column, row.Refusal, row.Flaw) = (observation.Line, observation.Column, null, null);
        row.Cells.Clear();
        _broken.Clear();
        var dimensions = new List<(JsonComponent Component, string Text)>();
        foreach (var component in structure.Dimensions.DataSet)
            Add(component, "0", dimensions);
        Key(structure.Dimensions.Series, series, dimensions);
        Key(structure.Dimensions.Observation, observation.Key, dimensions);
        foreach (var (component, text) in dimensions.OrderBy(d => d.Component.KeyPosition))
            row.Cells.Add(new RawCell(component.Id, component.Id == Known.Time ? ComponentRole.Time : ComponentRole.Dimension, text, row.Line, row.Column));
        Values(observation.Tokens);
        Attributes(structure.Attributes.Observation, observation.Tokens.Skip(Math.Max(1, structure.Measures.Count)));
        Attributes(structure.Attributes.Series, attributes);
        foreach (var (key, values) in dataSet.Groups)
        {
            if (IsIn(key, series, observation.Key))
                Attributes(structure.Attributes.Group, values);
        }

        Attributes(structure.Attributes.DataSet, dataSet.Attributes.Count > 0 ? dataSet.Attributes : [.. structure.Attributes.DataSet.Select(a => a.Values.Count > 0 && a.Default is null ? "0" : null)]);
        Defaults(structure.Attributes.Observation);
        Defaults(structure.Attributes.Series);
        Defaults(structure.Attributes.Group);
        Defaults(structure.Attributes.DataSet);
        return row;
    }

    /// <summary>Adds what the structure says of attributes of which the data says nothing: to leave a value out is to say the usual one.</summary>
    private void Defaults(List<JsonComponent> components)
    {
        foreach (var component in components)
        {
            if (component.Default is not { } usual || _broken.Contains(component.Id))
                continue;
            var at = row.Cells.FindIndex(c => c.Id == component.Id);
            if (at < 0)
                row.Cells.Add(new RawCell(component.Id, ComponentRole.Attribute, usual, row.Line, row.Column));
            else if (row.Cells[at] is { Text.Length: 0, Role: ComponentRole.Attribute })
                row.Cells[at] = row.Cells[at] with { Text = usual };
        }
    }

    /// <summary>The value, which is that of the measure with the name of the standard, else of the first; the others stand behind it.</summary>
    private void Values(List<string?> tokens)
    {
        var first = Math.Max(0, structure.Measures.Index().FirstOrDefault(m => m.Item.Id == Known.Value).Index);
        if (first < tokens.Count)
            row.Cells.Add(new RawCell(Known.Value, ComponentRole.Measure, tokens[first] ?? "", row.Line, row.Column));
        for (var i = 0; i < structure.Measures.Count && i < tokens.Count; i++)
        {
            if (i != first && tokens[i] is { } other)
                row.Cells.Add(new RawCell(structure.Measures[i].Id, ComponentRole.Measure, other, row.Line, row.Column));
        }
    }

    private void Key(List<JsonComponent> components, string key, List<(JsonComponent, string)> into)
    {
        if (components.Count == 0)
            return;
        var parts = key.Split(':');
        for (var i = 0; i < components.Count; i++)
            Add(components[i], i < parts.Length ? parts[i] : "", into);
    }

    private void Add(JsonComponent component, string token, List<(JsonComponent, string)> into)
    {
        if (token.Length > 0 && component.Values.Count > 0 && JsonStructure.TryText(component, token, out var text))
            into.Add((component, text));
        else
            row.Refusal = SdmxDiagnostics.IndexOutside;
    }

    private void Attributes(List<JsonComponent> components, IEnumerable<string?> tokens)
    {
        foreach (var (i, token) in tokens.Index())
        {
            if (token is null || i >= components.Count || row.Cells.Exists(c => c.Id == components[i].Id))
                continue;
            if (JsonStructure.TryText(components[i], token, out var text) || !token.All(char.IsAsciiDigit))
            {
                row.Cells.Add(new RawCell(components[i].Id, ComponentRole.Attribute, text, row.Line, row.Column));
            }
            else
            {
                row.Flaw = SdmxDiagnostics.IndexOutside;
                _broken.Add(components[i].Id);
            }
        }
    }

    /// <summary>Whether an observation is of a group: the parts that its key has are the same. Its places are those of the whole key.</summary>
    private bool IsIn(string group, string series, string observation)
    {
        var whole = structure.Dimensions.DataSet.Select(d => (d.KeyPosition, Part: "0"))
            .Concat(structure.Dimensions.Series.Zip(series.Split(':'), (d, p) => (d.KeyPosition, p)))
            .Concat(structure.Dimensions.Observation.Zip(observation.Split(':'), (d, p) => (d.KeyPosition, p)))
            .OrderBy(d => d.Item1).Select(d => d.Item2).ToList();
        var parts = group.Split(':');
        return parts.Index().All(p => p.Item.Length == 0 || (p.Index < whole.Count && whole[p.Index] == p.Item));
    }
}
