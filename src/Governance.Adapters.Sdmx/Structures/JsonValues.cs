namespace Governance.Adapters.Sdmx;

/// <summary>Reads what the values of a component or a concept are, in a structure message of SDMX-JSON.</summary>
/// <param name="form">The message.</param>
internal sealed class JsonValues(JsonForm form)
{
    /// <summary>Reads the representation that begins here.</summary>
    public Representation Read()
    {
        var values = default(Representation);
        form.Members(name =>
        {
            switch (name)
            {
                case "enumeration":
                    values = values with { List = Reference() };
                    break;
                // The second name is that of SDMX-JSON 1.0.
                case "format" or "textFormat":
                    var (facets, reserved) = (new Dictionary<string, string?>(StringComparer.Ordinal), new List<string>());
                    if (form.Members(facet => Facet(facet, facets, reserved)))
                        values = values with { HasFormat = true, Format = ValueFormat.Of(facets.GetValueOrDefault, reserved) };
                    break;
                case "maxOccurs":
                    values = values with { IsMultiple = form.Scalar() is not (null or "1") };
                    break;
            }
        });
        return values;
    }

    /// <summary>The reference that a URN makes; null, and told, for a text that is none.</summary>
    public StructureRef? Reference()
    {
        var reference = StructureRef.Parse(form.Text());
        if (reference is null && form.IsText)
            form.Tell(form.Here);
        return reference;
    }

    /// <summary>The ids that a list has, within an object or without.</summary>
    public HashSet<string> Ids()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (form.IsObject)
            form.Members(name => Each());
        else
            Each();
        return ids;

        void Each() => form.Each(() =>
        {
            if (form.Text() is { } id)
                ids.Add(id);
        });
    }

    /// <summary>What the concept is known by that a URN cites; null for none.</summary>
    public string? Concept() => form.Text() is { } urn ? DraftComponent.ConceptOf(urn) : null;

    /// <summary>Reads a facet under the name that SDMX-ML gives it. The standard itself spells one in two ways.</summary>
    private void Facet(string name, Dictionary<string, string?> facets, List<string> reserved)
    {
        if (name == "sentinelValues")
            form.Each(() => form.Members(member => Reserve(member, reserved)));
        else
            facets[name switch { "dataType" => "textType", "isMultilingual" => "isMultiLingual", _ => name }] = form.Scalar();
    }

    private void Reserve(string member, List<string> reserved)
    {
        if (member == "value" && form.Scalar() is { } value)
            reserved.Add(value);
    }
}
