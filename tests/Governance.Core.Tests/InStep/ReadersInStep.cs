namespace Governance.Core.Tests.InStep;

/// <summary>What reads records from JSON is made from their types.</summary>
public class ReadersInStep
{
    private const string Folder = "src/Governance.Core/Json/Readers/";

    [Fact]
    public void Readers_match_the_types()
    {
        GeneratedFile.Check(Folder + "RecordReader.cs", ReaderSource.ReadAny());
        foreach (var type in JsonTypes.Objects)
            GeneratedFile.Check($"{Folder}{ReaderSource.NameOf(type)}.cs", ReaderSource.Read(type));
        foreach (var type in JsonTypes.Enums)
            GeneratedFile.Check($"{Folder}{ReaderSource.NameOf(type)}.cs", ReaderSource.ReadEnum(type));
    }

    [Fact]
    public void Every_reader_has_its_type()
    {
        HashSet<string> made = ["RecordReader", .. JsonTypes.Objects.Concat(JsonTypes.Enums).Select(ReaderSource.NameOf)];
        Assert.All(Directory.EnumerateFiles(Repository.File(Folder)), file => Assert.Contains(Path.GetFileNameWithoutExtension(file), made));
    }
}
