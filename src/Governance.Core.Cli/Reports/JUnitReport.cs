using System.Globalization;
using System.Text;
using System.Xml;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>JUnit XML: a suite an input, a test case a code that was found in it. Errors fail; what was not run is skipped.</summary>
internal static class JUnitReport
{
    /// <summary>Name of the test case of an input without findings.</summary>
    private const string Ok = "ok";

    public static void Write(Report report, Stream output, ToolTexts texts)
    {
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false };
        using (var xml = XmlWriter.Create(output, settings))
        {
            var suites = report.ByInput().Select(i => (i.Input, Cases: Cases(i.Findings))).ToList();
            xml.WriteStartDocument();
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "governance");
            Counts(xml, [.. suites.SelectMany(s => s.Cases)], suites.Count(s => s.Cases.Count == 0));
            foreach (var (input, cases) in suites)
                Suite(xml, input is null ? texts["report-whole"] : FindingText.OnOneLine(input), cases, texts);
            SetAside(xml, [.. TextReport.SetAside(report.Summary, texts)], texts);
            xml.WriteEndElement();
            xml.WriteEndDocument();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>What the team has set aside, as a suite without tests that says so.</summary>
    private static void SetAside(XmlWriter xml, IReadOnlyList<string> lines, ToolTexts texts)
    {
        if (lines.Count == 0)
            return;
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", texts["report-set-aside"]);
        Counts(xml, [], 0);
        xml.WriteElementString("system-out", $"\n{string.Join('\n', lines)}\n");
        xml.WriteEndElement();
    }

    private static List<IGrouping<string, Diagnostic>> Cases(IReadOnlyList<Diagnostic> findings)
        => [.. findings.GroupBy(d => d.Code).OrderBy(g => g.Key, StringComparer.Ordinal)];

    private static void Suite(XmlWriter xml, string name, List<IGrouping<string, Diagnostic>> cases, ToolTexts texts)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", name);
        Counts(xml, cases, cases.Count == 0 ? 1 : 0);
        if (cases.Count == 0)
        {
            Begin(xml, name, Ok);
            xml.WriteEndElement();
        }

        foreach (var found in cases)
            Case(xml, name, found, texts);
        xml.WriteEndElement();
    }

    private static void Case(XmlWriter xml, string suite, IGrouping<string, Diagnostic> found, ToolTexts texts)
    {
        var title = MessageCatalog.Text(found.First().Descriptor, texts.Language).Title;
        Begin(xml, suite, $"{found.Key} {title}");
        if (Fails(found) || IsSkipped(found))
        {
            xml.WriteStartElement(Fails(found) ? "failure" : "skipped");
            xml.WriteAttributeString("message", title);
            if (Fails(found))
                xml.WriteAttributeString("type", found.Key);
            Lines(xml, found, texts);
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteStartElement("system-out");
            Lines(xml, found, texts);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Begin(XmlWriter xml, string suite, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", suite);
        xml.WriteAttributeString("name", name);
    }

    /// <summary>One finding a line, as in the report for a terminal.</summary>
    private static void Lines(XmlWriter xml, IEnumerable<Diagnostic> found, ToolTexts texts)
    {
        foreach (var diagnostic in found)
            xml.WriteString("\n" + FindingText.Line(diagnostic, texts));
        xml.WriteString("\n");
    }

    private static void Counts(XmlWriter xml, List<IGrouping<string, Diagnostic>> cases, int passed)
    {
        xml.WriteAttributeString("tests", Number(cases.Count + passed));
        xml.WriteAttributeString("failures", Number(cases.Count(Fails)));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", Number(cases.Count(IsSkipped)));
    }

    private static bool Fails(IEnumerable<Diagnostic> found) => found.Any(d => d.Severity == Severity.Error);

    /// <summary>What was not run and is no error, such as a rule without a date.</summary>
    private static bool IsSkipped(IEnumerable<Diagnostic> found) => !Fails(found) && found.Any(d => d.Descriptor.IsNotRun);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
