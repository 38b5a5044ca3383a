using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>Categories of a value, such as women, as <c>dimension</c> elements say them.</summary>
internal static class Dimensions
{
    public static IList<DimensionValue>? Read(Element element)
    {
        List<DimensionValue>? found = null;
        foreach (var child in element.Children)
        {
            if (child.Name == "dimension" && Values.Short(child.Get("name"), 128) is { } name && Values.Short(child.Get("value")) is { } value)
                (found ??= []).Add(new DimensionValue { Dimension = name, Code = value });
        }

        return found;
    }

    public static void Write(IList<DimensionValue>? dimensions, Element element)
    {
        foreach (var one in dimensions ?? [])
        {
            var child = element.Add(new Element("dimension"));
            child.Set("name", Values.Attribute(one.Dimension));
            child.Set("value", Values.Attribute(one.Code));
        }
    }
}
