using Governance.Core.Diagnostics;

namespace Governance.Adapters.Iati;

/// <summary>Holds an element against the structure of the standard: what stands where, how often, with which types.</summary>
/// <param name="findings">Takes what is found.</param>
internal sealed class StructureCheck(FindingList findings)
{
    /// <summary>Checks an element and all in it.</summary>
    public void Check(Element element, ElementType type)
    {
        CheckAttributes(element, type);
        CheckText(element, type);
        if (element.FirstChild is not null || type.Children.Count > 0)
            CheckChildren(element, type);
    }

    /// <summary>Checks the attributes of an element alone.</summary>
    public void CheckAttributes(Element element, ElementType type)
    {
        foreach (ref readonly var attribute in element.Attributes)
        {
            var known = type.Attribute(attribute.Name);
            if (known is null)
            {
                // Those of the schema language itself, such as where a schema is, may stand at any element.
                if (attribute.Namespace is not (XmlNames.Declarations or XmlNames.Schema) && (attribute.Namespace.Length == 0 || !type.TakesForeignAttributes))
                    findings.Add(IatiDiagnostics.AttributeNotExpected, attribute, new DiagnosticArgument("parent", element.Name));
            }
            else if (!known.Type.Has(attribute.Value))
            {
                var field = new DiagnosticArgument("field", $"{element.Name}/@{known.Name}");
                if (known.Type.IsList)
                    findings.Add(IatiDiagnostics.NotListed, attribute, field, new DiagnosticArgument("list", known.Type.Name));
                else
                    findings.Add(XsdText.IsPlain(known.Name, known.Type.Name, attribute.Value) ? IatiDiagnostics.OtherSpelling : IatiDiagnostics.WrongValue, attribute, field, new DiagnosticArgument("type", known.Type.Name));
            }
        }

        foreach (var known in type.Attributes)
        {
            if (known.IsRequired && element.Get(known.Name) is null)
                findings.Add(IatiDiagnostics.AttributeMissing, element, new DiagnosticArgument("parent", element.Name), new DiagnosticArgument("attribute", known.Name));
        }
    }

    private void CheckText(Element element, ElementType type)
    {
        if (type.Content is null)
        {
            if (element.Text.Length > 0)
                findings.Add(IatiDiagnostics.TextNotExpected, element, new DiagnosticArgument("parent", element.Name));
        }
        else if (!type.Content.Has(element.Text))
        {
            findings.Add(IatiDiagnostics.WrongValue, element, new DiagnosticArgument("field", element.Name), new DiagnosticArgument("type", type.Content.Name));
        }
    }

    private void CheckChildren(Element element, ElementType type)
    {
        Span<int> counts = stackalloc int[type.Children.Count];
        counts.Clear();
        var last = -1;
        foreach (var child in element.Children)
        {
            var index = child.Namespace.Length == 0 ? type.IndexOf(child.Name) : -1;
            if (index < 0)
            {
                if (child.Namespace.Length == 0 || !type.TakesForeignElements)
                    findings.Add(IatiDiagnostics.NotExpected, child, new DiagnosticArgument("parent", element.Name));
                else
                    last = type.Children.Count;
                continue;
            }

            var known = type.Children[index];
            if (index < last || (counts[index] > 0 && !known.IsMany))
                findings.Add(IatiDiagnostics.OutOfPlace, child, new DiagnosticArgument("element", known.Name));
            last = Math.Max(last, index);
            counts[index]++;
            Check(child, known.Type);
        }

        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0 || !type.Children[i].IsRequired)
                continue;

            // What a file made of other formats often lacks; its finding says how to give it.
            if (element.Name == IatiRoot.Activity && type.Children[i].Name == OrganisationUnits.ReportingElement)
                findings.Add(IatiDiagnostics.NobodyReports, element);
            else
                findings.Add(IatiDiagnostics.ElementMissing, element, new DiagnosticArgument("parent", element.Name), new DiagnosticArgument("element", type.Children[i].Name));
        }
    }
}
