using System.Xml;

namespace Governance.Adapters.Sdmx;

/// <summary>Reads a constraint in SDMX-ML: the content constraint of 2.1, the data constraint of 3.x.</summary>
/// <param name="xml">The message; it stands at the constraint.</param>
internal sealed class XmlConstraint(XmlReader xml)
{
    private readonly ConstraintDraft _draft = new();

    /// <summary>Reads it to its end.</summary>
    public ConstraintDraft Read()
    {
        // The attribute has another name in 2.1, where a constraint that does not say it tells what is there. 3.1 has none: what is there
        // is told by a constraint of another name.
        _draft.IsOfAllowed = (xml.GetAttribute("role") ?? xml.GetAttribute("type") ?? (xml.LocalName == "DataConstraint" ? ConstraintDraft.Allowed : null)) == ConstraintDraft.Allowed;
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "ConstraintAttachment":
                    Attachment();
                    break;
                case "CubeRegion":
                    Region();
                    break;
                case "DataKeySet":
                    Keys();
                    break;
            }
        }

        return _draft;
    }

    private void Attachment()
    {
        foreach (var name in xml.Children())
        {
            if (name is "DataStructure" or "Dataflow" or "ProvisionAgreement" && StructureRef.Parse(xml.Cited()) is { } reference)
                _draft.Attached.Add(reference);
        }
    }

    private void Region()
    {
        var isIncluded = xml.Truth("include") != false;
        IsValidAlways();
        var selections = new List<CodeSelection>();
        foreach (var name in xml.Children())
        {
            if (name is "KeyValue" or "Attribute" or "Component" && xml.GetAttribute("id") is { } id)
                selections.Add(Selection(id));
        }

        _draft.Add(isIncluded, selections);
    }

    private CodeSelection Selection(string id)
    {
        IsValidAlways();
        _draft.IsOpen |= xml.Truth("removePrefix") == true;
        var isIncluded = xml.Truth("include") != false;
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in xml.Children())
        {
            IsValidAlways();
            if (name != "Value" || xml.GetAttribute("cascadeValues") is not (null or "false"))
                _draft.IsOpen = true;
            else
                values.Add(xml.Text()?.Trim() ?? "");
        }

        return new CodeSelection(id, values, isIncluded);
    }

    private void Keys()
    {
        var keys = new KeySet(xml.Truth("isIncluded") != false);
        foreach (var name in xml.Children())
        {
            if (name != "Key")
                continue;
            _draft.IsOpen |= xml.Truth("include") == false;
            IsValidAlways();
            var key = Key();
            _draft.IsOpen |= !keys.Add(key);
        }

        _draft.Add(keys);
    }

    private SortedDictionary<string, HashSet<string>> Key()
    {
        var key = new SortedDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var name in xml.Children())
        {
            // Beside the key stand values of attributes that go with it: they would have to be held against that key alone.
            if (name == "KeyValue" && xml.GetAttribute("id") is { } id && Selection(id) is { IsAllowed: true, Values: var values })
                key[id] = values;
            else
                _draft.IsOpen = true;
        }

        return key;
    }

    /// <summary>What holds for a time alone is not held against any other.</summary>
    private void IsValidAlways() => _draft.IsOpen |= xml.GetAttribute("validFrom") is not null || xml.GetAttribute("validTo") is not null;
}
