using System.Text;
using Governance.Core.Formats;

namespace Governance.Core.Tests.Formats;

/// <summary>Formats are set up when they are needed.</summary>
public class FormatRegistryTests
{
    [Theory]
    [InlineData("""{"type":"Incident","id":"i","kind":"death"}""")]
    [InlineData("\uFEFF [\n { \"type\" : \"Incident\" , \"id\":\"i\"}]")]
    public async Task Formats_of_partners_are_not_set_up_for_records_of_the_core(string input)
        => Assert.Equal(("", 0), await RecogniseAsync(input, isReady: false));

    [Theory]
    [InlineData("""{"id":"i","type":"Incident","kind":"death"}""")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""")]
    [InlineData("""{"type":"Incident""")]
    [InlineData("type,id\nIncident,i\n")]
    [InlineData("")]
    public async Task Formats_of_partners_are_asked_about_all_else(string input)
        => Assert.Equal(("any", 1), await RecogniseAsync(input, isReady: false));

    [Fact]
    public async Task A_format_that_is_ready_is_always_asked()
        => Assert.Equal(("any", 1), await RecogniseAsync("""{"type":"Incident","id":"i","kind":"death"}""", isReady: true));

    [Fact]
    public void A_format_is_made_once_and_only_when_it_is_asked_for()
    {
        var made = 0;
        var registry = FormatRegistry.Create(f => f.Add("any", () => new Anything(made++), null).Add("other", () => throw new InvalidOperationException(), null));
        Assert.Equal(0, made);
        Assert.Same(registry.Reader("any"), registry.Reader("any"));
        Assert.Equal(1, made);
        Assert.Null(registry.Writer("any"));
    }

    [Fact]
    public void Two_formats_with_one_id_are_refused_whether_ready_or_not()
    {
        Assert.Throws<ArgumentException>(() => FormatRegistry.Create(f => f.Add("any", () => new Anything(0), null).Add(new Anything(0), null)));
        Assert.Throws<ArgumentException>(() => FormatRegistry.Create(f => f.Add("any", null, null)));
    }

    private static async Task<(string Formats, int Made)> RecogniseAsync(string input, bool isReady)
    {
        var made = 0;
        var registry = FormatRegistry.Create(f => _ = isReady ? f.Add(new Anything(made++), null) : f.Add("any", () => new Anything(made++), null));
        await using var source = await FormatSource.OpenAsync("a", new MemoryStream(Encoding.UTF8.GetBytes(input)), cancellationToken: TestContext.Current.CancellationToken);
        var found = await registry.RecogniseAsync(source, TestContext.Current.CancellationToken);
        return (string.Join(',', found.Select(r => r.Format.Id)), made);
    }

    private sealed class Anything(int number) : FormatReader
    {
        public override FormatInfo Format { get; } = new() { Id = "any", NameEn = $"{number}", NameFr = $"{number}", CodePrefix = "ANY", Recognises = static (_, _) => true };

        public override IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, CancellationToken cancellationToken = default) => AsyncEnumerable.Empty<ReadItem>();
    }
}
