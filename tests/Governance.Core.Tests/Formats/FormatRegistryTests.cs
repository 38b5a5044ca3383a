using System.Text;
using Governance.Core.Diagnostics;
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

    [Theory]
    [InlineData("one,two\n", true, "any,other", 1)]
    [InlineData("three,four\n", true, "other", 0)]
    [InlineData("three,four\n", false, "any", 1)]
    public async Task A_format_whose_quick_test_refuses_an_input_is_made_and_asked_only_where_no_other_knows_it(string input, bool hasOther, string formats, int made)
    {
        var count = 0;
        var registry = FormatRegistry.Create(f =>
        {
            f.Add("any", () => new Anything(count++), null, static text => text.Has("two"));
            if (hasOther)
                f.Add("other", () => new Anything(0, "other"), null);
        });
        await using var source = await FormatSource.OpenAsync("a", new MemoryStream(Encoding.UTF8.GetBytes(input)), cancellationToken: TestContext.Current.CancellationToken);
        var found = await registry.RecogniseAsync(source, TestContext.Current.CancellationToken);
        Assert.Equal((formats, made), (string.Join(',', found.Select(r => r.Format.Id)), count));
        Assert.NotNull(registry.Reader("any"));
    }

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

    [Fact]
    public void A_reader_and_a_writer_of_two_formats_are_refused()
        => Assert.Throws<ArgumentException>(() => FormatRegistry.Create(f => f.Add(new Anything(0), new Something())));

    [Fact]
    public void What_is_refused_leaves_nothing_behind()
    {
        var registry = FormatRegistry.Create(f =>
        {
            f.Add("some", null, () => new Something());
            Assert.Throws<ArgumentException>(() => f.Add("some", () => throw new InvalidOperationException(), () => new Something()));
        });
        Assert.Null(registry.Reader("some"));
    }

    [Fact]
    public void A_format_that_is_made_under_another_id_or_not_at_all_is_refused_by_name()
    {
        var registry = FormatRegistry.Create(f => f.Add("other", () => new Anything(0), () => null!));
        Assert.Contains("other", Assert.Throws<InvalidOperationException>(() => registry.Reader("other")).Message, StringComparison.Ordinal);
        Assert.Contains("other", Assert.Throws<InvalidOperationException>(() => registry.Writer("other")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GC", "GC2005", "the code prefix GC")]
    [InlineData("REG", "GC2005", "the code GC2005")]
    [InlineData("REG", "GC3100", "the code GC3100")]
    [InlineData("GC20", "GC2005", "the code GC2005")]
    public void Codes_of_the_house_are_refused_in_a_format_of_somebody_else_whether_ready_or_not(string prefix, string code, string words)
    {
        Anything Make() => new(0, codes: [Code("REG001"), Code(code)], prefix: prefix);
        Assert.Contains(words, Assert.Throws<ArgumentException>(() => FormatRegistry.Create(f => f.Add(Make(), null))).Message, StringComparison.Ordinal);
        var late = FormatRegistry.Create(f => f.Add("any", Make, null));
        Assert.Contains(words, Assert.Throws<ArgumentException>(() => late.Reader("any")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_of_the_core_may_be_listed_as_its_own_are()
        => Assert.NotNull(FormatRegistry.Create(f => f.Add(new Anything(0, codes: [Code("ANY001"), Governance.Core.Rules.RunDescriptors.All[0]]), null)).Reader("any"));

    [Theory]
    [InlineData("Registre Consulaire")]
    [InlineData("registre_consulaire")]
    [InlineData("../x")]
    [InlineData("-x")]
    public void An_id_that_is_not_in_kebab_case_is_refused_by_name(string id)
    {
        Assert.Contains(id, Assert.Throws<ArgumentException>(() => FormatRegistry.Create(f => f.Add(new Anything(0, id), null))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FormatRegistry.Create(f => f.Add(id, () => new Anything(0, id), null)));
    }

    [Fact]
    public void Two_templates_of_one_form_are_refused_by_name()
    {
        Assert.Throws<ArgumentException>(() => FormatRegistry.Create(f => f.Add(new Empty()).Add(new Empty())));
        var late = FormatRegistry.Create(f => f.Add(static () => new Empty()).Add(new Empty()));
        Assert.Contains("xlsx of any", Assert.Throws<InvalidOperationException>(() => late.Templates).Message, StringComparison.Ordinal);
    }

    private static async Task<(string Formats, int Made)> RecogniseAsync(string input, bool isReady)
    {
        var made = 0;
        var registry = FormatRegistry.Create(f => _ = isReady ? f.Add(new Anything(made++), null) : f.Add("any", () => new Anything(made++), null));
        await using var source = await FormatSource.OpenAsync("a", new MemoryStream(Encoding.UTF8.GetBytes(input)), cancellationToken: TestContext.Current.CancellationToken);
        var found = await registry.RecogniseAsync(source, TestContext.Current.CancellationToken);
        return (string.Join(',', found.Select(r => r.Format.Id)), made);
    }

    private static DiagnosticDescriptor Code(string code) => new(code, Severity.Error, "Title", "Message.", typeof(FormatRegistryTests));

    private sealed class Anything(int number, string id = "any", string prefix = "ANY", IReadOnlyList<DiagnosticDescriptor>? codes = null) : FormatReader
    {
        public override FormatInfo Format { get; } = new() { Id = id, NameEn = $"{number}", NameFr = $"{number}", CodePrefix = prefix, Codes = codes ?? [], Recognises = static (_, _) => true };

        public override IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, CancellationToken cancellationToken = default) => AsyncEnumerable.Empty<ReadItem>();
    }

    private sealed class Something : FormatWriter
    {
        public override FormatInfo Format { get; } = new() { Id = "some", NameEn = "Some", NameFr = "Quelque", CodePrefix = "ANY" };

        public override Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    private sealed class Empty : FormatTemplate
    {
        public override FormatInfo Format => new Anything(0).Format;

        public override string Form => "xlsx";

        public override Task WriteAsync(FormatTarget target, string language, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
