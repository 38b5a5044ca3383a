using System.Diagnostics;
using Governance.Adapters.Csv;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Csv;

/// <summary>The reference implementation of Data Packages in JavaScript accepts the description and casts each cell of each table by it.</summary>
public class ReferenceReader
{
    private const string Script = """
        import { createRequire } from 'module';
        const [, , library, descriptor] = process.argv;
        const { Package } = createRequire(import.meta.url)(library);
        const data = await Package.load(descriptor, { strict: true });
        for (const table of data.resources)
          console.log(table.name, (await table.read()).length);
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Reference_implementation_reads_every_kind_of_record(string language)
    {
        var library = Environment.GetEnvironmentVariable("GOVERNANCE_DATAPACKAGE");
        Assert.SkipUnless(library is not null && Directory.Exists(library), "not run: no datapackage (set GOVERNANCE_DATAPACKAGE to its folder)");
        var token = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("governance-datapackage-").FullName;
        try
        {
            var kinds = RecordGenerator.Kinds.Select(k => (Kind: k, Records: CsvRun.Some(k, 12).DistinctBy(r => r.Id).ToList())).ToList();
            var (target, _) = await CsvRun.WriteAsync(kinds.SelectMany(k => k.Records), "all.csv", new WriteOptions { Language = language });
            foreach (var (name, content) in target.Beside)
                await File.WriteAllBytesAsync(Path.Combine(folder, name), content.ToArray(), token);
            var script = Path.Combine(folder, "read.mjs");
            await File.WriteAllTextAsync(script, Script, token);

            using var node = Process.Start(new ProcessStartInfo("node", [script, library, Path.Combine(folder, "datapackage.json")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = node.StandardError.ReadToEndAsync(token);
            var read = (await node.StandardOutput.ReadToEndAsync(token)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            await node.WaitForExitAsync(token);
            Assert.True(node.ExitCode == 0, await error);
            Assert.Equal(kinds.Select(k => Kinds.OfType(k.Kind)!.Id + " " + k.Records.Count).Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
