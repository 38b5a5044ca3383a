using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;

namespace Governance.Core.Cli.Tests;

/// <summary>Names of files and worksheets may hold anything; no report lets them speak to a terminal, forge a line or break a document.</summary>
public partial class HostileNames
{
    public static TheoryData<string> Formats => ["text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "csv", "html"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Worksheet_and_file_are_named_without_what_breaks_a_report(string format)
    {
        using var folder = new TemporaryFolder();
        await BookAsync(folder.File("a.xlsx"), "x\u009B31m\u202Egpj\u2028y");
        folder.Write("b\u001B[31m\n::error::x.json", Organisation);
        folder.Write("c.json", Organisation);
        var run = ToolRun.Of("validate", folder.Root, "--format", format);
        Assert.Equal(1, run.Exit);
        Assert.NotEmpty(run.Output);
        Assert.DoesNotMatch(Breaking(), run.Output + run.Error);
        if (format != "github")
            Assert.DoesNotContain(run.Output.Split('\n'), l => l.StartsWith("::error::x", StringComparison.Ordinal));
        Assert.DoesNotMatch(Breaking(), ToolRun.Of("inspect", folder.Root).Output);
    }

    [Theory]
    [InlineData("amina@example.org")]
    [InlineData("tel 70 00 00 00")]
    [InlineData("+223 70000000")]
    public async Task Worksheet_named_by_an_address_or_a_number_is_not_repeated(string name)
    {
        using var folder = new TemporaryFolder();
        await BookAsync(folder.File("a.xlsx"), name);
        foreach (var format in Formats)
            Assert.DoesNotContain(name, ToolRun.Of("validate", folder.File("a.xlsx"), "--format", (string)format).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(name, ToolRun.Of("inspect", folder.File("a.xlsx")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worksheet_named_by_a_date_or_a_place_is_named()
    {
        using var folder = new TemporaryFolder();
        await BookAsync(folder.File("a.xlsx"), "Gao 30.06.2021");
        Assert.Contains(":Gao 30.06.2021: row 2", ToolRun.Of("validate", folder.File("a.xlsx")).Output, StringComparison.Ordinal);
    }

    private const string Organisation = """{"type":"Organisation","id":"o1","name":{"language":"fr","text":"Commune de Gao"}}""";

    private static async Task BookAsync(string path, string sheet)
    {
        await using var file = File.Create(path);
        await using var book = new XlsxTableWriter(file);
        await book.BeginSheetAsync(new XlsxSheetLayout(sheet), TestContext.Current.CancellationToken);
        await book.WriteAsync(["Recommandation", "Responsable", "État"], cancellationToken: TestContext.Current.CancellationToken);
        await book.WriteAsync(["Former les agents", "Région", "Inconnu de la liste"], cancellationToken: TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Breaking();
}
