using System.Text;
using System.Xml;
using System.Xml.Schema;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Iati;

/// <summary>Reads and writes the format in memory.</summary>
internal static class IatiRun
{
    /// <summary>The day the tests take for today.</summary>
    public static readonly ReadOptions Options = new() { Today = new DateOnly(2026, 1, 1) };

    public static Task<List<ReadItem>> ReadAsync(string text, ReadOptions? options = null) => ReadAsync(Encoding.UTF8.GetBytes(text), options);

    public static Task<List<ReadItem>> ReadAsync(byte[] bytes, ReadOptions? options = null) => FormatRun.ReadAsync(new MemoryStream(bytes), options ?? Options, "iati");

    public static Task<(byte[] Bytes, WriteReport Report)> WriteAsync(IEnumerable<Record> records, WriteOptions? options = null) => FormatRun.WriteAsync(records, options, "iati");

    public static IEnumerable<Record> Records(this IEnumerable<ReadItem> items) => items.Select(i => i.Record).OfType<Record>();

    /// <summary>Codes and rules of the findings, with the line of each.</summary>
    public static IEnumerable<string> Found(this IEnumerable<ReadItem> items)
        => items.SelectMany(i => i.Findings).Select(f => $"{f.Code} {f.Arguments.FirstOrDefault(a => a.Name == "rule").Value} {f.Origin.Line}".Replace("  ", " ", StringComparison.Ordinal));

    /// <summary>The first complaint of the standard's own schema; null where it has none.</summary>
    public static string? Complaint(byte[] file)
    {
        var isOrganisations = Encoding.UTF8.GetString(file).Contains("<iati-organisation", StringComparison.Ordinal);
        string? first = null;
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schemas(isOrganisations ? "iati-organisations-schema.xsd" : "iati-activities-schema.xsd") };
        settings.ValidationEventHandler += (_, e) => first ??= e.Severity == XmlSeverityType.Error ? e.Message : null;
        try
        {
#pragma warning disable RS0030 // The official schema is asked through the validating reader of the framework.
            using var reader = XmlReader.Create(new MemoryStream(file), settings);
#pragma warning restore RS0030
            while (reader.Read())
            {
            }
        }
        catch (XmlException damage)
        {
            return damage.Message;
        }

        return first;
    }

    private static XmlSchemaSet Schemas(string main)
    {
        var schemas = new XmlSchemaSet { XmlResolver = null };
        foreach (var name in new[] { "xml.xsd", "iati-common.xsd", main })
        {
            var path = Path.Combine(Repository.Shared, "data", "iati", "schemas", name);
            Assert.SkipUnless(File.Exists(path), "The schema of the standard is not beside the checkout.");
#pragma warning disable RS0030 // The schema of xml:lang has a document type, which is passed over.
            using var reader = XmlReader.Create(new StringReader(File.ReadAllText(path)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
#pragma warning restore RS0030
            schemas.Add(null, reader);
        }

        return schemas;
    }
}
