namespace Governance.Core.Tests.InStep;

/// <summary>What writes records as JSON is made from their types.</summary>
public class WritersInStep
{
    private const string Folder = "src/Governance.Core/Json/Writers/";

    [Fact]
    public void Writers_match_the_types()
    {
        GeneratedFile.Check(Folder + "RecordWriter.cs", WriterSource.WriteAny());
        foreach (var type in JsonTypes.Objects)
            GeneratedFile.Check($"{Folder}{WriterSource.NameOf(type)}.cs", WriterSource.Write(type));
        foreach (var type in JsonTypes.Enums)
            GeneratedFile.Check($"{Folder}{WriterSource.NameOf(type)}.cs", WriterSource.WriteEnum(type));
    }

    [Fact]
    public void Every_writer_has_its_type()
    {
        HashSet<string> made = ["RecordWriter", .. JsonTypes.Objects.Concat(JsonTypes.Enums).Select(WriterSource.NameOf)];
        Assert.All(Directory.EnumerateFiles(Repository.File(Folder)), file => Assert.Contains(Path.GetFileNameWithoutExtension(file), made));
    }
}
