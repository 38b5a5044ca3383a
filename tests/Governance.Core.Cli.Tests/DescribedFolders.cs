namespace Governance.Core.Cli.Tests;

/// <summary>The descriptions that go with CSV have fixed names: one that is of other files may be somebody's own work.</summary>
public class DescribedFolders
{
    private const string Incident = """{"type":"Incident","id":"i1","sensitivity":"public","kind":"death","counts":{"dead":{"value":30} } }""";
    private const string Body = """{"type":"Organisation","id":"o1","sensitivity":"public","name":{"language":"fr","text":"Commune de Gao"}}""";

    [Theory]
    [InlineData("datapackage.json", """{"name":"mine","resources":[{"name":"a","path":"a.csv"}]}""")]
    [InlineData("datapackage.json", """{"name":"mine","resources":[{"name":"a","path":["out.csv","a.csv"]}]}""")]
    [InlineData("datapackage.json", """{"name":"mine","resources":[{"name":"a","path":"out.csv"},{"name":"b","path":"out-notes.csv"}]}""")]
    [InlineData("datapackage.json", """{"name":"mine"}""")]
    [InlineData("datapackage.json", """{"name":"mine","resources":[]}""")]
    [InlineData("datapackage.json", """{"resources":[{"path":"\ud800"}]}""")]
    [InlineData("datapackage.json", "[]")]
    [InlineData("datapackage.json", "notes of mine")]
    [InlineData("csv-metadata.json", """{"@context":"http://www.w3.org/ns/csvw","url":"a.csv"}""")]
    [InlineData("csv-metadata.json", """{"@context":"http://www.w3.org/ns/csvw","tables":[{"url":"out.csv"},{"url":"other.csv"}]}""")]
    public void Description_of_other_files_stays_and_the_conversion_says_so(string name, string description)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("in/i.json", Incident);
        var own = folder.Write("out/" + name, description);
        var run = ToolRun.Of("convert", input, "--to", "csv", "-o", folder.File("out/out.csv"), "--lang", "fr");
        Assert.Equal(2, run.Exit);
        Assert.StartsWith($"{own} décrit d’autres fichiers et serait remplacé.", run.Error, StringComparison.Ordinal);
        Assert.Equal(description, File.ReadAllText(own));
        Assert.Equal([name], Directory.GetFiles(folder.File("out")).Select(Path.GetFileName));
    }

    [Fact]
    public void The_same_conversion_goes_on_when_it_is_run_again_whatever_kinds_there_are()
    {
        using var folder = new TemporaryFolder();
        var one = folder.Write("in/i.json", Incident);
        var two = folder.Write("in/ü o.json", Body);
        Directory.CreateDirectory(folder.File("out"));
        var output = folder.File("out/données gao.csv");
        foreach (string[] inputs in new string[][] { [one], [one, two], [two], [one, two] })
            Assert.Equal(0, ToolRun.Of(["convert", .. inputs, "--to", "csv", "-o", output]).Exit);
        Assert.Equal(2, ToolRun.Of("convert", one, "--to", "csv", "-o", folder.File("out/données.csv")).Exit);
    }
}
