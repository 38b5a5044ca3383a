using System.Text;

namespace Governance.Core.Schemas;

/// <summary>The published schemas, code lists, frameworks and indicators as text, for those who want to read or export them.</summary>
public static class PublishedFiles
{
    private const string SchemaFolder = "schemas/v1/";
    private const string MappingFolder = "schemas/mappings/";
    private const string ConfigurationFolder = "schemas/configuration/";
    private static readonly string[] Folders = [SchemaFolder, "schemas/codelists/", "schemas/crosswalks/", "schemas/frameworks/", "schemas/indicators/", MappingFolder, ConfigurationFolder];

    /// <summary>Names of the schemas of records, such as <c>migrant</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Schemas { get; } = Names(SchemaFolder);

    /// <summary>Names of the schemas of files that a team keeps beside its data, such as <c>baseline</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> TeamSchemas { get; } = [.. Names(MappingFolder).Concat(Names(ConfigurationFolder)).Order(StringComparer.Ordinal)];

    /// <summary>A published file by name: a schema (<c>migrant</c>), a code list (<c>country</c>), a crosswalk (<c>recommendation-status</c>) a framework (<c>gcm</c>) the indicators of a publisher (<c>unhcr</c>), or the schema of a mapping file (<c>survey-mapping</c>) or of a file that a team keeps (<c>governance</c>, <c>baseline</c>).</summary>
    /// <param name="name">The name without folder and ending.</param>
    /// <returns>The JSON text, or null.</returns>
    public static string? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var folder in Folders)
        {
            var path = folder + name + (folder is SchemaFolder or MappingFolder or ConfigurationFolder ? ".schema.json" : ".json");
            using var stream = EmbeddedFiles.Open(path);
            if (stream is not null)
                return Encoding.UTF8.GetString(EmbeddedFiles.Read(path));
        }

        return null;
    }

    private static IReadOnlyList<string> Names(string folder) => [.. EmbeddedFiles.Names(folder).Select(n => n[..n.IndexOf('.', StringComparison.Ordinal)])];
}
