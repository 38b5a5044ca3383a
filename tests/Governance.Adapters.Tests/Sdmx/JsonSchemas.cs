using System.Text.Json;
using Governance.Core.Tests.InStep;
using Json.Schema;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>What is written as SDMX-JSON 2.0 is valid against the official schema, where it stands beside the checkout.</summary>
public sealed class JsonSchemas(ITestOutputHelper output)
{
    private static readonly string File = Path.Combine(Repository.Shared, "data", "sdmx-suite", "twg-json-data", "sdmx-json-data-schema.json");
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromFile(File));

    public static TheoryData<string> Names => new(Outputs.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Message_is_valid(string name)
    {
        Assert.SkipUnless(System.IO.File.Exists(File), "The schema of SDMX-JSON is not beside the checkout.");
        AssertValid(await Outputs.WriteAsync(name, "json-2.0"));
    }

    [Fact]
    public async Task Messages_of_official_samples_are_valid()
    {
        Assert.SkipUnless(System.IO.File.Exists(File), "The schema of SDMX-JSON is not beside the checkout.");
        foreach (var (file, observations) in await Outputs.OfSamplesAsync())
        {
            output.WriteLine(file);
            AssertValid((await SdmxRun.WriteAsync(observations, "json-2.0")).Text);
        }
    }

    private void AssertValid(string message)
    {
        using var document = JsonDocument.Parse(message);
        var results = Schema.Value.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        if (results.IsValid)
            return;
        foreach (var detail in results.Details!.Where(d => d.Errors is not null && !d.EvaluationPath.ToString().Contains("Of/", StringComparison.Ordinal)).Take(20))
            output.WriteLine($"{detail.InstanceLocation} {detail.EvaluationPath} {string.Join("; ", detail.Errors!.Select(e => e.Key + ": " + e.Value))}");
        output.WriteLine(message);
        Assert.Fail("The message is not valid.");
    }
}
