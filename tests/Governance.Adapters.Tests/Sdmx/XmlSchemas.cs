using System.Text;
using System.Xml.Linq;
using System.Xml.Schema;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>
/// What is written as SDMX-ML 3.0 is valid against the official schemas of structure-specific data and of what is common, where
/// they stand beside the checkout. Those of messages, of references and of metadata do not: what the others need of them is
/// declared here, as is the schema that a data structure has of its own.
/// </summary>
public sealed class XmlSchemas(ITestOutputHelper output)
{
    private const string Schemas = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";
    private const string Missing = "SDMX-ML 3.0: SDMXCommon.xsd and SDMXDataStructureSpecific.xsd are not beside the checkout.";
    private static readonly XNamespace Xs = "http://www.w3.org/2001/XMLSchema";
    private static readonly string Folder = Path.Combine(Repository.Shared, "data", "sdmx-suite", "sdmx-ml-3.0");

    public static TheoryData<string> Names => new(Outputs.All.Keys);

    private static bool IsThere => File.Exists(Path.Combine(Folder, "schemas__SDMXCommon.xsd"));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Message_is_valid(string name)
    {
        Assert.SkipUnless(IsThere, Missing);
        AssertValid(await Outputs.WriteAsync(name, "ml-3.0"));
    }

    [Fact]
    public async Task Messages_of_official_samples_are_valid()
    {
        Assert.SkipUnless(IsThere, Missing);
        foreach (var (file, observations) in await Outputs.OfSamplesAsync())
        {
            output.WriteLine(file);
            AssertValid((await SdmxRun.WriteAsync(observations, "ml-3.0")).Text);
        }
    }

    private void AssertValid(string message)
    {
        var document = XDocument.Parse(message, LoadOptions.SetLineInfo);
        var set = new XmlSchemaSet { XmlResolver = null };
        var faults = new List<string>();
        set.ValidationEventHandler += (_, e) => Add(e);
        foreach (var text in (string[])[.. Given(), Metadata, Message, .. OfStructures(document)])
        {
            using var reader = SafeXml.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)));
            set.Add(XmlSchema.Read(reader, (_, e) => Add(e))!);
        }

        set.Compile();
        document.Validate(set, (_, e) => Add(e));
        foreach (var fault in faults.Take(20))
            output.WriteLine(fault);
        if (faults.Count == 0)
            return;
        output.WriteLine(message);
        Assert.Fail("The message is not valid.");

        // That a type need not forbid what it has not is a warning.
        void Add(ValidationEventArgs e)
        {
            if (e.Severity == XmlSeverityType.Error)
                faults.Add($"{e.Exception.LineNumber}: {e.Message}");
        }
    }

    /// <summary>The two schemas, with what is missing declared in place of what they include.</summary>
    private static IEnumerable<string> Given()
    {
        var common = XDocument.Load(Path.Combine(Folder, "schemas__SDMXCommon.xsd"));
        common.Descendants(Xs + "include").Remove();
        common.Descendants(Xs + "import").Attributes("schemaLocation").Remove();
        common.Root!.Add(Common.Root!.Elements());
        foreach (var type in common.Root.Elements(Xs + "complexType").Where(t => t.Descendants(Xs + "restriction").FirstOrDefault()?.Parent?.Name == Xs + "complexContent").ToList())
            Flatten(common.Root, type);
        yield return common.ToString();
        yield return """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace"><xs:attribute name="lang" type="xs:language"/></xs:schema>""";
        var specific = XDocument.Load(Path.Combine(Folder, "schemas__SDMXDataStructureSpecific.xsd"));
        specific.Descendants(Xs + "import").Attributes("schemaLocation").Remove();
        yield return specific.ToString();
    }

    /// <summary>A type that narrows another, said without it: the framework takes some of these for no narrower ones.</summary>
    private static void Flatten(XElement schema, XElement type)
    {
        if (type.Element(Xs + "complexContent")?.Element(Xs + "restriction") is not { } narrower)
            return;
        if (schema.Elements(Xs + "complexType").FirstOrDefault(t => (string?)t.Attribute("name") == (string?)narrower.Attribute("base")) is not { } wider)
            return;
        Flatten(schema, wider);
        var own = narrower.Elements().ToList();
        var attributes = wider.Descendants().Where(e => e.Name == Xs + "attribute" || e.Name == Xs + "attributeGroup").Where(a => a.Attribute("name") is null || !own.Exists(o => (string?)o.Attribute("name") == (string)a.Attribute("name")!));
        type.Element(Xs + "complexContent")!.ReplaceWith([.. own, .. attributes.Select(a => new XElement(a))]);
    }

    /// <summary>Ids and references, by the syntax the standard gives them.</summary>
    private static XDocument Common { get; } = XDocument.Parse($"""
        <xs:schema xmlns:xs="{Xs}">
          {Text("IDType", @"[A-Za-z0-9_@$\-]+")}{Text("NCNameIDType", @"[A-Za-z][A-Za-z0-9_\-]*")}{Text("NestedNCNameIDType", @"[A-Za-z][A-Za-z0-9_\-]*(\.[A-Za-z][A-Za-z0-9_\-]*)*")}{Text("VersionType", ".+")}
          {Text("UrnType", "urn:.+")}{Text("MaintainableUrnType", "urn:.+")}{Text("MetadataStructureReferenceType", "urn:.+")}{Text("MetadataflowReferenceType", "urn:.+")}{Text("DataProviderReferenceType", "urn:.+")}
          {Text("StructureUsageReferenceType", Urn("datastructure.Dataflow"), Urn("metadatastructure.Metadataflow"))}{Text("StructureReferenceType", Urn("datastructure.DataStructure"), Urn("metadatastructure.MetadataStructure"))}
          {Text("ProvisionAgreementReferenceType", Urn("registry.ProvisionAgreement"))}
          {Narrower("DataflowReferenceType", "StructureUsageReferenceType", Urn("datastructure.Dataflow"))}{Narrower("DataStructureReferenceType", "StructureReferenceType", Urn("datastructure.DataStructure"))}
        </xs:schema>
        """);

    private const string Metadata = $"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="{Schemas}metadata/generic"><xs:complexType name="MetadataSetType"/></xs:schema>""";

    private const string Message = $"""
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:common="{Schemas}common" xmlns:data="{Schemas}data/structurespecific" xmlns="{Schemas}message" targetNamespace="{Schemas}message" elementFormDefault="qualified">
          <xs:import namespace="{Schemas}common"/><xs:import namespace="{Schemas}data/structurespecific"/>
          <xs:element name="StructureSpecificData"><xs:complexType><xs:sequence>
            <xs:element name="Header"><xs:complexType><xs:sequence>
              <xs:element name="ID" type="common:IDType"/><xs:element name="Test" type="xs:boolean"/><xs:element name="Prepared" type="xs:dateTime"/>
              <xs:element name="Sender"><xs:complexType><xs:attribute name="id" type="common:IDType" use="required"/></xs:complexType></xs:element>
              <xs:element name="Receiver" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:attribute name="id" type="common:IDType" use="required"/></xs:complexType></xs:element>
              <xs:element name="Structure" type="common:StructureSpecificDataStructureType" maxOccurs="unbounded"/>
            </xs:sequence></xs:complexType></xs:element>
            <xs:element name="DataSet" type="data:DataSetType" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """;

    /// <summary>A schema for each structure that is cited, with the components that the message has.</summary>
    private static IEnumerable<string> OfStructures(XDocument document)
    {
        foreach (var structure in document.Descendants(XName.Get("Structure", Schemas + "message")))
        {
            var (ns, id) = ((string)structure.Attribute("namespace")!, (string)structure.Attribute("structureID")!);
            var sets = document.Descendants(XName.Get("DataSet", Schemas + "message")).Where(d => (string?)d.Attribute(XName.Get("structureRef", Schemas + "data/structurespecific")) == id).ToList();
            var isFlat = (string?)structure.Attribute("dimensionAtObservation") == "AllDimensions";
            var inner = isFlat ? """<xs:element name="Obs" type="ObsType" form="unqualified"/>""" : """<xs:element name="Series" type="SeriesType" form="unqualified"/>""";
            yield return $"""
                <xs:schema xmlns:xs="{Xs}" xmlns:common="{Schemas}common" xmlns:data="{Schemas}data/structurespecific" xmlns="{ns}" targetNamespace="{ns}" elementFormDefault="unqualified">
                  <xs:import namespace="{Schemas}common"/><xs:import namespace="{Schemas}data/structurespecific"/>
                  <xs:complexType name="DataSetType"><xs:complexContent><xs:restriction base="data:DataSetType"><xs:sequence><xs:element ref="common:Annotations" minOccurs="0"/><xs:choice minOccurs="0" maxOccurs="unbounded">{inner}</xs:choice></xs:sequence></xs:restriction></xs:complexContent></xs:complexType>
                  <xs:complexType name="SeriesType"><xs:complexContent><xs:restriction base="data:SeriesType"><xs:sequence><xs:element name="Obs" type="ObsType" form="unqualified" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>{Attributes(sets, "Series")}</xs:restriction></xs:complexContent></xs:complexType>
                  <xs:complexType name="ObsType"><xs:complexContent><xs:restriction base="data:ObsType">{Attributes(sets, "Obs")}</xs:restriction></xs:complexContent></xs:complexType>
                </xs:schema>
                """;
        }
    }

    private static string Attributes(List<XElement> sets, string element)
        => string.Concat(sets.Descendants(element).Attributes().Where(a => a.Name.Namespace == XNamespace.None && a.Name != "TIME_PERIOD").Select(a => a.Name.LocalName).Distinct()
            .Select(a => $"""<xs:attribute name="{a}" type="xs:string"/>"""));

    private static string Urn(string kind) => @$"urn:sdmx:org\.sdmx\.infomodel\.{kind.Replace(".", @"\.", StringComparison.Ordinal)}=[A-Za-z][A-Za-z0-9_\-]*(\.[A-Za-z][A-Za-z0-9_\-]*)*:[A-Za-z0-9_@$\-]+\([0-9]+(\.[0-9]+(\.[0-9]+)?)?\+?(-[A-Za-z0-9.\-]+)?\)";

    private static string Text(string name, params string[] patterns) => Narrower(name, "xs:string", patterns);

    private static string Narrower(string name, string wider, params string[] patterns)
        => $"""<xs:simpleType name="{name}"><xs:restriction base="{wider}">{string.Concat(patterns.Select(p => $"""<xs:pattern value="{p}"/>"""))}</xs:restriction></xs:simpleType>""";
}
