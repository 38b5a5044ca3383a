namespace Governance.Adapters.Sdmx;

/// <summary>Reads a constraint in SDMX-JSON: the content constraint of 1.0, the data constraint of 2.x.</summary>
/// <param name="form">The message.</param>
internal sealed class JsonConstraint(JsonForm form)
{
    private readonly JsonValues _values = new(form);

    /// <summary>What is read.</summary>
    public ConstraintDraft Draft { get; } = new();

    /// <summary>What it is for, in the word of the message; null where it does not say it.</summary>
    public string? Role { get; private set; }

    /// <summary>Reads a member of the constraint.</summary>
    public void Read(string member)
    {
        switch (member)
        {
            case "role" or "type":
                Role = form.Text() ?? Role;
                break;
            case "constraintAttachment":
                form.Members(Attachment);
                break;
            case "cubeRegions":
                form.Each(Region);
                break;
            case "dataKeySets":
                form.Each(Keys);
                break;
        }
    }

    private void Attachment(string kind)
    {
        if (kind is not ("dataStructures" or "dataflows" or "provisionAgreements"))
            return;
        form.Each(() =>
        {
            if (_values.Reference() is { } reference)
                Draft.Attached.Add(reference);
        });
    }

    private void Region()
    {
        var isIncluded = true;
        var selections = new List<CodeSelection>();
        form.Members(name =>
        {
            // The second name is that of 1.0.
            if (name is "include" or "isIncluded")
                isIncluded = form.Scalar() != "false";
            else if (name is "keyValues" or "components" or "attributes")
                form.Each(() => Select(selections));
            else
                Draft.IsOpen |= name is "validFrom" or "validTo";
        });
        Draft.Add(isIncluded, selections);
    }

    private void Select(List<CodeSelection> selections)
    {
        string? id = null;
        var isIncluded = true;
        var values = new HashSet<string>(StringComparer.Ordinal);
        form.Members(name =>
        {
            switch (name)
            {
                case "id":
                    id = form.Text();
                    break;
                case "include" or "isIncluded":
                    isIncluded = form.Scalar() != "false";
                    break;
                case "value":
                    Value(values);
                    break;
                case "values":
                    form.Each(() => Value(values));
                    break;
                case "removePrefix":
                    Draft.IsOpen |= form.Scalar() == "true";
                    break;
                default:
                    Draft.IsOpen |= name is "timeRange" or "cascadeValues" or "validFrom" or "validTo";
                    break;
            }
        });
        if (id is not null)
            selections.Add(new CodeSelection(id, values, isIncluded));
    }

    /// <summary>Reads a value, which may say more of itself.</summary>
    private void Value(HashSet<string> values)
    {
        if (!form.IsObject)
        {
            if (form.Scalar() is { } plain)
                values.Add(plain);
            return;
        }

        form.Members(name =>
        {
            if (name == "value" && form.Scalar() is { } value)
                values.Add(value);
            else if (name == "cascadeValues")
                Draft.IsOpen |= form.Scalar() is not (null or "false");
            else
                Draft.IsOpen |= name is "validFrom" or "validTo";
        });
    }

    private void Keys()
    {
        var isIncluded = true;
        var keys = new List<SortedDictionary<string, HashSet<string>>>();
        form.Members(name =>
        {
            if (name is "isIncluded" or "include")
                isIncluded = form.Scalar() != "false";
            else if (name == "keys")
                form.Each(() => Key(keys));
        });
        var set = new KeySet(isIncluded);
        foreach (var key in keys)
            Draft.IsOpen |= !set.Add(key);
        Draft.Add(set);
    }

    private void Key(List<SortedDictionary<string, HashSet<string>>> keys)
    {
        var selections = new List<CodeSelection>();
        form.Members(name =>
        {
            if (name == "keyValues")
                form.Each(() => Select(selections));
            else if (name is "include" or "isIncluded")
                Draft.IsOpen |= form.Scalar() == "false";
            else
                Draft.IsOpen |= name is "components" or "attributes" or "validFrom" or "validTo";
        });
        Draft.IsOpen |= selections.Exists(s => !s.IsAllowed);
        var key = new SortedDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var selection in selections)
            key[selection.Component] = selection.Values;
        keys.Add(key);
    }
}
