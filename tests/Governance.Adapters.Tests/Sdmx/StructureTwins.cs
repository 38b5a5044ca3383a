using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>
/// Says a structure message of SDMX-ML in SDMX-JSON, as 1.0 and as 2.0 do, so that whatever is found with the one is found with
/// the others.
/// </summary>
internal static class StructureTwins
{
    private static readonly string[] Numbers = ["minLength", "maxLength", "minValue", "maxValue", "decimals", "interval", "startValue", "endValue"];

    /// <summary>Reads data with a structure in SDMX-ML, and sees that with either twin nothing else is found or made.</summary>
    public static async Task<List<ReadItem>> ReadAsync(string message, string structure)
    {
        var items = await SdmxRun.ReadAsync(message, structure);
        foreach (var isFirst in (bool[])[true, false])
            Assert.Equal(Said(items), Said(await SdmxRun.ReadAsync(message, Of(structure, isFirst))));
        return items;
    }

    /// <summary>What was read, with all that was found and where.</summary>
    public static List<string> Said(IEnumerable<ReadItem> items)
        => [.. items.Select(i => (i.Record is null ? "-" : RecordJson.ToJson(i.Record)) + string.Concat(i.Findings.Select(f => $" {f.Code}({string.Join(',', f.Arguments.Select(a => a.Value))}) {f.Origin}")))];

    /// <summary>The structure in SDMX-JSON.</summary>
    /// <param name="structure">The structure in SDMX-ML.</param>
    /// <param name="isFirst">Whether it is of 1.0.</param>
    public static string Of(string structure, bool isFirst)
    {
        var root = XElement.Parse(structure);
        return new JsonObject
        {
            ["data"] = new JsonObject
            {
                ["dataStructures"] = Each(root, "DataStructures", "DataStructure", e => With(e, ("dataStructureComponents", Components(e, isFirst)))),
                ["conceptSchemes"] = Each(root, "Concepts", "ConceptScheme", e => With(e, ("concepts", Items(e, "Concept", c => new JsonObject { ["id"] = Id(c), ["coreRepresentation"] = Values(Child(c, "CoreRepresentation"), isFirst) })))),
                ["codelists"] = Each(root, "Codelists", "Codelist", e => With(e, ("isPartial", (string?)e.Attribute("isPartial") is "true" or "1"), ("codes", Items(e, "Code", Code)), ("codelistExtensions", Items(e, "CodelistExtension", x => new JsonObject { ["codelist"] = x.Value })))),
                [isFirst ? "contentConstraints" : "dataConstraints"] = Each(root, "Constraints", "ContentConstraint", e => Constraint(e, isFirst)),
                ["dataflows"] = Each(root, "Dataflows", "Dataflow", e => With(e, ("structure", Cited(Child(e, "Structure"), "datastructure.DataStructure")))),
            },
            ["meta"] = new JsonObject { ["id"] = "one", ["prepared"] = "2021-01-01T00:00:00Z", ["sender"] = new JsonObject { ["id"] = "XX" } },
        }.ToJsonString();
    }

    private static JsonObject Constraint(XElement constraint, bool isFirst)
    {
        var attached = new JsonObject();
        foreach (var (list, name) in (ReadOnlySpan<(string, string)>)[("dataStructures", "DataStructure"), ("dataflows", "Dataflow"), ("provisionAgreements", "ProvisionAgreement")])
        {
            if (Child(constraint, "ConstraintAttachment") is { } attachment && Child(attachment, name) is not null)
                attached[list] = new JsonArray([.. attachment.Elements().Where(e => e.Name.LocalName == name).Select(e => (JsonNode?)Cited(e, "datastructure." + name))]);
        }

        return With(
            constraint,
            (isFirst ? "type" : "role", (string?)constraint.Attribute("type")),
            ("constraintAttachment", attached),
            ("cubeRegions", Items(constraint, "CubeRegion", r => new JsonObject { [isFirst ? "isIncluded" : "include"] = Truth(r, "include"), ["keyValues"] = Items(r, "KeyValue", Selected), [isFirst ? "attributes" : "components"] = Items(r, "Attribute", Selected) })),
            ("dataKeySets", Items(constraint, "DataKeySet", k => new JsonObject { ["isIncluded"] = Truth(k, "isIncluded"), ["keys"] = Items(k, "Key", one => new JsonObject { ["keyValues"] = Items(one, "KeyValue", Selected) }) })));

        JsonObject Selected(XElement values) => new()
        {
            ["values"] = new JsonArray([.. values.Elements().Select(v => isFirst ? (JsonNode)v.Value : new JsonObject { ["value"] = v.Value })]),
            ["include"] = Truth(values, "include"),
            ["id"] = Id(values),
        };

        static bool Truth(XElement element, string name) => (string?)element.Attribute(name) != "false";
    }

    private static JsonObject Components(XElement structure, bool isFirst)
    {
        var dimensions = Items(structure, "Dimension", c => Component(c, isFirst), "DimensionList");
        var time = Items(structure, "TimeDimension", c => Component(c, isFirst), "DimensionList");
        var measures = Items(structure, "PrimaryMeasure", c => Component(c, isFirst), "MeasureList");
        var single = time.Count == 0 ? null : time[0]!.DeepClone();
        return new JsonObject
        {
            ["attributeList"] = new JsonObject { ["id"] = "AttributeDescriptor", ["attributes"] = Items(structure, "Attribute", c => Component(c, isFirst), "AttributeList") },
            ["dimensionList"] = new JsonObject { ["dimensions"] = dimensions, [isFirst ? "timeDimensions" : "timeDimension"] = isFirst ? time : single },
            ["measureList"] = isFirst ? new JsonObject { ["primaryMeasure"] = measures[0]!.DeepClone() } : new JsonObject { ["measures"] = measures },
        };
    }

    private static JsonObject Component(XElement component, bool isFirst)
    {
        var relation = Child(component, "AttributeRelationship");
        var usage = (string?)component.Attribute("assignmentStatus");
        return new JsonObject
        {
            ["id"] = Id(component),
            ["conceptIdentity"] = Cited(Child(component, "ConceptIdentity"), "conceptscheme.Concept"),
            [isFirst ? "assignmentStatus" : "usage"] = isFirst || usage is null ? usage : usage == "Mandatory" ? "mandatory" : "optional",
            ["attributeRelationship"] = relation is null ? null
                : Child(relation, "PrimaryMeasure") is null ? new JsonObject { ["dimensions"] = new JsonArray("SERIES") }
                : isFirst ? new JsonObject { ["primaryMeasure"] = "OBS_VALUE" } : new JsonObject { ["observation"] = new JsonObject() },
            ["localRepresentation"] = Values(Child(component, "LocalRepresentation"), isFirst),
        };
    }

    private static JsonObject? Values(XElement? values, bool isFirst) => values is null ? null : new JsonObject
    {
        ["enumeration"] = Cited(Child(values, "Enumeration"), "codelist.Codelist"),
        ["enumerationFormat"] = Format(Child(values, "EnumerationFormat"), isFirst),
        [isFirst ? "textFormat" : "format"] = Format(Child(values, "TextFormat"), isFirst),
        ["maxOccurs"] = (string?)values.Attribute("maxOccurs"),
    };

    private static JsonObject? Format(XElement? format, bool isFirst)
    {
        if (format is null)
            return null;
        var facets = new JsonObject();
        foreach (var facet in format.Attributes())
        {
            var name = facet.Name.LocalName;
            facets[name == "textType" && !isFirst ? "dataType" : name] = Numbers.Contains(name) ? decimal.Parse(facet.Value, CultureInfo.InvariantCulture)
                : name.StartsWith("is", StringComparison.Ordinal) ? facet.Value == "true" : facet.Value;
        }

        if (format.HasElements)
            facets["sentinelValues"] = new JsonArray([.. format.Elements().Select(s => new JsonObject { ["value"] = (string?)s.Attribute("value"), ["name"] = "Reserved" })]);
        return facets;
    }

    private static JsonObject Code(XElement code)
    {
        var names = new JsonObject();
        foreach (var name in code.Elements().Where(e => e.Name.LocalName == "Name"))
            names[(string?)name.Attribute(XNamespace.Xml + "lang") ?? "en"] = name.Value;
        return names.Count == 0 ? new JsonObject { ["id"] = Id(code) } : new JsonObject { ["id"] = Id(code), ["name"] = "Asked for", ["names"] = names };
    }

    /// <summary>What an element cites, as a URN.</summary>
    private static string? Cited(XElement? element, string kind)
    {
        if (element is null || Child(element, "Ref") is not { } reference)
            return element?.Value.Trim();
        var (agency, id, version) = ((string?)reference.Attribute("agencyID"), Id(reference), (string?)reference.Attribute("version") ?? "1.0");
        var parent = (string?)reference.Attribute("maintainableParentID");
        return $"urn:sdmx:org.sdmx.infomodel.{kind}=" + (parent is null ? $"{agency}:{id}({version})" : $"{agency}:{parent}({version}).{id}");
    }

    private static JsonObject With(XElement element, params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var item = new JsonObject { ["agencyID"] = (string?)element.Attribute("agencyID") };
        foreach (var (name, value) in members)
            item[name] = value;
        item["version"] = (string?)element.Attribute("version");
        item["id"] = Id(element);
        return item;
    }

    private static JsonArray Each(XElement root, string lists, string name, Func<XElement, JsonNode> make)
        => [.. root.Descendants().Where(e => e.Name.LocalName == name && e.Parent!.Name.LocalName == lists).Select(make)];

    private static JsonArray Items(XElement element, string name, Func<XElement, JsonNode> make, string? within = null)
        => [.. element.Descendants().Where(e => e.Name.LocalName == name && (within is null || e.Parent!.Name.LocalName == within)).Select(make)];

    private static string? Id(XElement element) => (string?)element.Attribute("id");

    private static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(e => e.Name.LocalName == name);
}
