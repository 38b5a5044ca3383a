using Governance.Core.Schemas;

namespace Governance.Core.Tests.InStep;

/// <summary>The published schemas and code lists against the records they come from.</summary>
public class SchemasInStep
{
    public static TheoryData<Type> Records => [.. SchemaWriter.RecordTypes];

    [Theory]
    [MemberData(nameof(Records))]
    public void Schema_matches_its_record(Type record)
        => GeneratedFile.Check("schemas/v1/" + SchemaWriter.FileName(record), SchemaWriter.Write(record));

    [Fact]
    public void Field_tables_match_the_schemas()
        => GeneratedFile.Check("schemas/README.md", FieldTables.Write());

    [Fact]
    public void Closed_lists_match_their_enums()
    {
        foreach (var type in typeof(Record).Assembly.GetExportedTypes().Where(t => t.IsEnum && t.Namespace == "Governance.Core"))
        {
            var list = CodeList.Find(SchemaWriter.Kebab(type.Name));
            Assert.True(list is not null, $"schemas/codelists/{SchemaWriter.Kebab(type.Name)}.json is missing: every enum has labels.");
            Assert.Equal(SchemaWriter.EnumCodes(type), list.Items.Select(i => i.Code));
        }
    }
}
