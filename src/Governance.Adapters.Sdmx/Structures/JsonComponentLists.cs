using System.Globalization;

namespace Governance.Adapters.Sdmx;

/// <summary>Reads the components of a data structure in SDMX-JSON.</summary>
/// <param name="form">The message.</param>
internal sealed class JsonComponentLists(JsonForm form)
{
    private readonly JsonValues _values = new(form);
    private readonly List<(DraftComponent Component, int? Position)> _dimensions = [];
    private readonly List<DraftComponent> _others = [];
    private bool _isOrdered = true;

    /// <summary>Reads the object that begins here.</summary>
    /// <returns>Dimensions in the order of the key, then all others in that of the message.</returns>
    public IReadOnlyList<DraftComponent> Read()
    {
        form.Members(list =>
        {
            if (list is "dimensionList" or "measureList" or "attributeList")
                form.Members(Components);
        });
        if (!_isOrdered && _dimensions.TrueForAll(d => d.Position is not null))
            return [.. _dimensions.OrderBy(d => d.Position).Select(d => d.Component), .. _others];
        return [.. _dimensions.Select(d => d.Component), .. _others];
    }

    private void Components(string name)
    {
        switch (name)
        {
            case "dimensions":
                form.Each(() => Component(ComponentRole.Dimension));
                break;
            case "measureDimensions":
                // Of 1.0: a dimension in a list of its own, whose place in the key its position alone says.
                _isOrdered &= !form.Each(() => Component(ComponentRole.Dimension));
                break;
            case "timeDimension":
                Component(ComponentRole.Time);
                break;
            case "timeDimensions":
                form.Each(() => Component(ComponentRole.Time));
                break;
            case "primaryMeasure":
                Component(ComponentRole.Measure);
                break;
            case "measures":
                form.Each(() => Component(ComponentRole.Measure));
                break;
            case "attributes":
                form.Each(() => Component(ComponentRole.Attribute));
                break;
            case "reportingYearStartDays":
                form.Each(() => Component(ComponentRole.Attribute, Known.StartDay));
                break;
        }
    }

    /// <summary>Reads the component that begins here; one without a name is told.</summary>
    private void Component(ComponentRole role, string? known = null)
    {
        var at = form.Here;
        var (id, concept, usage, position) = (known, (string?)null, (string?)null, (int?)null);
        var isOfObservation = false;
        var values = default(Representation);
        var isObject = form.Members(name =>
        {
            switch (name)
            {
                case "id":
                    id = known ?? form.Text();
                    break;
                case "conceptIdentity":
                    concept = _values.Concept();
                    break;
                case "assignmentStatus" or "usage":
                    usage = form.Text() ?? usage;
                    break;

                // As the service of the International Monetary Fund says it.
                case "isMandatory":
                    usage ??= form.Scalar() == "true" ? DraftComponent.Mandatory : null;
                    break;
                case "attributeRelationship":
                    form.Members(to => isOfObservation |= to is "observation" or "primaryMeasure" && !form.IsNull);
                    break;
                case "localRepresentation":
                    values = _values.Read();
                    break;
                case "position":
                    position = int.TryParse(form.Scalar(), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;
                    break;
            }
        });
        if (DraftComponent.IdOf(id, concept) is not { } name)
        {
            if (isObject)
                form.Tell(at);
            return;
        }

        var component = new DraftComponent(name, role) { Concept = concept, Usage = usage, IsOfObservation = isOfObservation, Values = values };
        if (role == ComponentRole.Dimension)
            _dimensions.Add((component, position));
        else
            _others.Add(component);
    }
}
