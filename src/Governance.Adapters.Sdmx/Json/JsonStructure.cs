using System.Globalization;
using System.Text.Json;

namespace Governance.Adapters.Sdmx;

/// <summary>The structure of a data set in SDMX-JSON: its components with the values that indexes lead to.</summary>
internal sealed class JsonStructure
{
    /// <summary>What a data set may cite, by its word in SDMX-CSV: the relation of a link to it, and its class in a URN.</summary>
    private static readonly (string Relation, string Class, string Kind)[] Kinds =
        [("dataflow", ".Dataflow=", "dataflow"), ("datastructure", ".DataStructure=", "datastructure"), ("provisionagreement", ".ProvisionAgreement=", "dataprovision")];

    /// <summary>Any agency, in addresses.</summary>
    private const string All = "all";

    private bool _isRelated;

    /// <summary>Dimensions of the data set, of series and of observations.</summary>
    public JsonComponents Dimensions { get; } = new();

    /// <summary>Attributes of the data set, of groups of dimensions, of series and of observations.</summary>
    public JsonComponents Attributes { get; } = new();

    /// <summary>The measures, whose values an observation begins with; empty where it begins with one that has no name.</summary>
    public IReadOnlyList<JsonComponent> Measures { get; private set; } = [];

    /// <summary>Where annotations stand; null where there are none.</summary>
    public (int Line, int Column)? Annotations { get; private set; }

    /// <summary>What the data set cites.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The reference; null where there is none.</summary>
    public StructureRef? Cited { get; private set; }

    /// <summary>The data structure among its links, cited or besides; null for none.</summary>
    public StructureRef? Structure { get; private set; }

    /// <summary>Reads the object that begins here.</summary>
    public void Read(JsonStream json)
    {
        var depth = json.Depth;
        while (json.Next() && json.Depth > depth)
        {
            if (json.Type != JsonTokenType.PropertyName || json.Depth != depth + 1)
                continue;
            switch (json.Text)
            {
                case "dimensions":
                    Dimensions.Read(json);
                    break;
                case "attributes":
                    Attributes.Read(json);
                    break;
                case "measures":
                    var measures = new JsonComponents();
                    measures.Read(json);
                    Measures = measures.Observation;
                    break;
                case "links":
                    json.Next();
                    Links(json);
                    break;
                case "annotations":
                    var at = (json.Line, json.Column);
                    json.Next();
                    if (JsonDataSet.Tokens(json).Count > 0)
                        Annotations ??= at;
                    break;
                default:
                    json.Skip();
                    break;
            }
        }
    }

    /// <summary>Says which agency is meant where an address has the flow alone (<c>…/dataflow/ID/all</c>), as the old ones of the OECD do: the sender.</summary>
    /// <param name="sender">Who sent the message; null where it does not say.</param>
    public void Sent(string? sender)
    {
        if (Cited is { Agency: All } flow)
            Cited = Ids.IsId(sender ?? "") ? flow with { Agency = sender! } : null;
    }

    /// <summary>Takes links that a data set has of its own.</summary>
    public void Links(JsonStream json)
    {
        if (json.Type != JsonTokenType.StartArray)
            return;
        var depth = json.Depth;
        string? name = null, relation = null, urn = null, address = null;
        while (json.Next() && json.Depth > depth)
        {
            if (json.Type == JsonTokenType.StartObject && json.Depth == depth + 1)
                (relation, urn, address) = (null, null, null);
            else if (json.Type == JsonTokenType.PropertyName)
                name = json.Text;
            else if (json.Type == JsonTokenType.String && json.Depth == depth + 2 && name == "rel")
                relation = json.Text;
            else if (json.Type == JsonTokenType.String && json.Depth == depth + 2 && name == "urn")
                urn = json.Text;
            else if (json.Type == JsonTokenType.String && json.Depth == depth + 2 && name == "href")
                address = json.Text;
            else if (json.Type == JsonTokenType.EndObject && json.Depth == depth + 1)
                Link(relation, urn, address);
        }
    }

    /// <summary>
    /// Takes a link. Relations are spelled in any letters (<c>DataStructure</c>), or otherwise (<c>dsd</c>): then the URN says
    /// what it leads to, unless another link has the relation that the standard names. Where there is no URN, as at the European
    /// Central Bank, the address says it.
    /// </summary>
    private void Link(string? relation, string? urn, string? address)
    {
        if ((StructureRef.Parse(urn) ?? OfAddress(relation, address)) is not { } cited)
            return;
        var known = Array.Find(Kinds, k => k.Relation.Equals(relation, StringComparison.OrdinalIgnoreCase));
        var kind = known.Kind ?? Array.Find(Kinds, k => urn?.Contains(k.Class, StringComparison.Ordinal) == true).Kind;
        if (kind == "datastructure")
            Structure ??= cited;
        if (kind is not null && !_isRelated && (known.Kind is not null || Cited is null))
            (Kind, Cited) = (kind, cited);
        _isRelated |= known.Kind is not null;
    }

    /// <summary>What an address of a structure in the standard's web services leads to: <c>…/dataflow/AGENCY/ID/VERSION</c>.</summary>
    private static StructureRef? OfAddress(string? relation, string? address)
    {
        if (relation is null || address is null)
            return null;
        var steps = address.Split('?', '#')[0].Split('/');
        var at = Array.FindLastIndex(steps, s => s.Equals(relation, StringComparison.OrdinalIgnoreCase));
        if (at < 0 || at + 2 >= steps.Length || !steps[at + 1].Split('.').All(Ids.IsId) || !Ids.IsId(steps[at + 2]))
            return null;
        if (steps[at + 2] == All)
            return at + 3 == steps.Length ? new StructureRef(All, steps[at + 1], null) : null;
        var version = at + 3 < steps.Length && steps[at + 3] is [>= '0' and <= '9', ..] said && said.All(c => char.IsAsciiDigit(c) || c == '.') ? said : null;
        return new StructureRef(steps[at + 1], steps[at + 2], version);
    }

    /// <summary>The text of a value by its index, or of the value itself where it stands in place of one.</summary>
    /// <param name="component">The component.</param>
    /// <param name="token">The token.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether it leads anywhere.</returns>
    public static bool TryText(JsonComponent component, string token, out string text)
    {
        text = token;
        if (component.Values.Count == 0 || !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return component.Values.Count == 0;
        if (index >= component.Values.Count)
            return false;
        text = component.Values[index];
        return true;
    }
}
