using System.Globalization;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Iati;

/// <summary>The origin of a record that was read from an element.</summary>
/// <param name="input">Name of the file.</param>
/// <param name="root">The element.</param>
/// <param name="field">Where a member of the core stands.</param>
/// <param name="kept">Elements that are kept of a name.</param>
internal sealed class ElementOrigin(string? input, Element root, Func<string, (Element At, string Member)?> field, Func<string, List<Element>> kept) : RecordOrigin
{
    private const string Extensions = "/extensions/" + IatiFormat.Id + "/";

    public override Origin Start => At(root, "");

    public override Origin Locate(string pointer)
    {
        var found = pointer.StartsWith(Extensions, StringComparison.Ordinal) ? Kept(pointer[Extensions.Length..].Split('/')) : field(pointer);
        return found is { } place ? At(place.At, place.Member) : Start;
    }

    /// <summary>Walks from a partner field to what it was read from.</summary>
    private (Element At, string Member)? Kept(string[] steps)
    {
        if (steps[0].StartsWith('@'))
            return (root, steps[0]);
        var elements = kept(steps[0]);
        Element? at = elements.Count == 1 ? elements[0] : null;
        foreach (var step in steps.AsSpan(1))
        {
            if (step.StartsWith('@'))
                return at is null ? null : (at, step);
            if (int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                if (index >= elements.Count)
                    break;
                at = elements[index];
            }
            else if (at is not null && step != ElementJson.Text)
            {
                elements = at.All(step).ToList();
                at = elements.Count == 1 ? elements[0] : at;
            }
        }

        return at is null ? null : (at, "");
    }

    private Origin At(Element element, string member)
    {
        if (member.StartsWith('@'))
        {
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name.AsSpan().SequenceEqual(member.AsSpan(1)))
                    return new Origin { Input = input, Line = attribute.Line, Column = attribute.Column, Field = member };
            }
        }

        return new Origin { Input = input, Line = element.Line, Column = element.Column, Field = element.Namespace.Length == 0 ? element.Name : null };
    }
}
