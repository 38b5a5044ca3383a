using System.Text;
using Governance.Core.Formats;

namespace Governance.Core.Tests.Json;

/// <summary>Core JSON as a format among others.</summary>
public class CoreJsonFormatTests
{
    [Fact]
    public async Task Every_record_has_its_own_item_findings_and_exact_place()
    {
        const string text = """
            {"type":"Organisation","id":"o1","name":{"language":"fr","text":"Gao"}}

            {"type":"Organisation","id":"o2","name":{"language":"fr","text":""}}
            {"type":"Organisation","id":"o3","name":{"language":"fr","text":"é"},"kind":"government"}
            """;
        var registry = FormatRegistry.Create(f => f.AddCoreJson());
        await using var source = await FormatSource.OpenAsync("a.jsonl", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        var items = new List<ReadItem>();
        await foreach (var item in registry.Reader("jsonl")!.ReadAsync(source, new ReadOptions(), TestContext.Current.CancellationToken))
            items.Add(item);
        Assert.Equal(["o1", null, "o3"], items.Select(i => i.Record?.Id));
        Assert.Equal("GC0017", Assert.Single(items[1].Findings).Code);
        Assert.Equal(4, items[2].Origin.Start.Line);
        Assert.Equal(text.Split('\n')[3].TrimEnd('\r').IndexOf("\"government\"", StringComparison.Ordinal) + 1, items[2].Origin.Locate("/kind").Column);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public async Task Writer_refuses_a_layout_that_the_format_does_not_have(string format)
    {
        var writer = FormatRegistry.Create(f => f.AddCoreJson()).Writer(format)!;

        await Assert.ThrowsAsync<ArgumentException>(() => writer.WriteAsync(AsyncEnumerable.Empty<Record>(), new NoTarget(), new WriteOptions { Layout = "2" }, TestContext.Current.CancellationToken));
    }

    /// <summary>Nothing is asked of it.</summary>
    private sealed class NoTarget : FormatTarget
    {
        public override string? Name => null;

        public override Stream CreateMain() => throw new InvalidOperationException("The writer went on.");

        public override void Commit()
        {
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

        protected override Stream CreateBeside(string name) => throw new InvalidOperationException("The writer went on.");
    }
}
