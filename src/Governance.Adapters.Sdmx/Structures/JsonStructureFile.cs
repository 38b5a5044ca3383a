namespace Governance.Adapters.Sdmx;

/// <summary>
/// Reads a structure message of SDMX-JSON, 1.0 as registries of SDMX 2.1 give it, 2.0 and later as those of 3.x do: data structures,
/// the lists their codes are of, and flows. Members come in any order: what something is called may stand behind what it has.
/// </summary>
/// <param name="draft">Takes what is read.</param>
/// <param name="form">The message.</param>
internal sealed class JsonStructureFile(StructureDraft draft, JsonForm form)
{
    private readonly JsonValues _values = new(form);

    /// <summary>Reads the whole message.</summary>
    /// <exception cref="System.Text.Json.JsonException">The JSON is damaged.</exception>
    public void Read()
    {
        form.Next();
        form.Members(name =>
        {
            if (name == "data")
                form.Members(Artefacts);
        });

        // Anything behind the message is damage.
        form.Next();
    }

    private void Artefacts(string name)
    {
        switch (name)
        {
            case "codelists":
                form.Each(() => List("codes"));
                break;
            case "valueLists":
                form.Each(() => List("valueItems"));
                break;
            case "geographicCodelists":
                form.Each(() => List("geoFeatureSetCodes"));
                break;
            case "geoGridCodelists":
                form.Each(() => List("geoGridCodes"));
                break;
            case "conceptSchemes":
                form.Each(Scheme);
                break;
            case "dataStructures":
                form.Each(Definition);
                break;
            case "dataflows" or "provisionAgreements":
                form.Each(Flow);
                break;
            case "contentConstraints" or "dataConstraints":
                form.Each(() => Constraint(isOld: name == "contentConstraints"));
                break;
        }
    }

    /// <summary>Reads something that an agency maintains.</summary>
    /// <param name="read">Reads its other members.</param>
    /// <returns>What it is cited by; null, and told, where it does not say it.</returns>
    private StructureRef? Maintained(Action<string> read)
    {
        var at = form.Here;
        var identity = new JsonIdentity(form);
        var isObject = form.Members(name =>
        {
            if (!identity.Read(name))
                read(name);
        });
        if (isObject && identity.Reference is null)
            form.Tell(at);
        return identity.Reference;
    }

    private void List(string items)
    {
        var place = form.Here;
        var codes = new Dictionary<string, string?>(StringComparer.Ordinal);
        var (isWhole, isPartial) = (true, false);
        var list = Maintained(name =>
        {
            if (name == items)
                form.Each(() => Code(items, codes));
            else if (name == "codelistExtensions")
                isWhole &= !form.Each(() => { });
            else if (name == "isPartial")
                isPartial = form.Scalar() == "true";
        });
        if (list is { } known)
            draft.Add(known, isWhole ? codes : null, isPartial, place);
    }

    /// <summary>Reads a code, and codes within it: services may put them there beside naming their parent.</summary>
    private void Code(string items, Dictionary<string, string?> codes)
    {
        var (at, names) = (form.Here, new JsonNames(form));
        string? id = null;
        var isObject = form.Members(name =>
        {
            if (name == "id")
                id = form.Text();
            else if (name == items)
                form.Each(() => Code(items, codes));
            else
                names.Read(name);
        });
        if (id is not null)
            codes.TryAdd(id, names.Name);
        else if (isObject)
            form.Tell(at);
    }

    private void Scheme()
    {
        var concepts = new List<(string Id, Representation Core)>();
        var scheme = Maintained(name =>
        {
            if (name == "concepts")
                form.Each(() => Concept(concepts));
        });
        foreach (var (id, core) in scheme is null ? [] : concepts)
            draft.Add(scheme, id, core);
    }

    private void Concept(List<(string Id, Representation Core)> concepts)
    {
        var at = form.Here;
        string? id = null;
        var core = default(Representation);
        var isObject = form.Members(name =>
        {
            if (name == "id")
                id = form.Text();
            else if (name == "coreRepresentation")
                core = _values.Read();
            else if (name == "concepts")
                form.Each(() => Concept(concepts));
        });
        if (id is not null)
            concepts.Add((id, core));
        else if (isObject)
            form.Tell(at);
    }

    private void Definition()
    {
        var place = form.Here;
        IReadOnlyList<DraftComponent> components = [];
        var definition = Maintained(name =>
        {
            if (name == "dataStructureComponents")
                components = new JsonComponentLists(form).Read();
        });
        if (definition is { } known)
            draft.Add(known, components, place);
    }

    /// <summary>Reads a flow with its data structure, or an agreement with its flow.</summary>
    private void Flow()
    {
        var place = form.Here;
        StructureRef? cited = null;
        HashSet<string>? dimensions = null;
        var flow = Maintained(name =>
        {
            // What an agreement is of is called otherwise in 1.0.
            if (name is "structure" or "dataflow" or "structureUsage")
                cited = _values.Reference();
            else if (name == "dimensionConstraint")
                dimensions = _values.Ids();
        });
        if (flow is { } known && cited is { } structure)
            draft.Add(known, structure, dimensions, place);
    }

    /// <summary>Reads a constraint. One of 1.0 that does not say its role tells what is there; of 2.x those are of another name.</summary>
    private void Constraint(bool isOld)
    {
        var (place, constraint) = (form.Here, new JsonConstraint(form));
        var reference = Maintained(constraint.Read);
        constraint.Draft.IsOfAllowed = (constraint.Role ?? (isOld ? null : ConstraintDraft.Allowed)) == ConstraintDraft.Allowed;
        draft.Add(reference, constraint.Draft, place);
    }
}
