using Governance.Adapters.Kobo;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Kobo;

/// <summary>The real files beside the checkout, where they are: forms are read, and what holds no meaning of ours is refused by name.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    public static TheoryData<string> Files
        => Directory.Exists(Path.Combine(Repository.Shared, "data/kobo_odk"))
            ? [.. Directory.EnumerateFiles(Path.Combine(Repository.Shared, "data/kobo_odk")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)]
            : ["kobo_sample_xlsform.xlsx"];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Real_file_is_a_form_or_refused_by_name(string name)
    {
        var path = Path.Combine(Repository.Shared, "data/kobo_odk", name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not beside the checkout.");
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        var isOurs = await FormatRun.Registry.Reader("kobo")!.RecognisesAsync(source, TestContext.Current.CancellationToken);
        var items = await KoboRun.ReadAsync(bytes, []);
        var (form, _) = await FormReader.ReadAsync(source, TestContext.Current.CancellationToken);
        output.WriteLine($"{name}: recognised {isOurs}; {string.Join(' ', items.SelectMany(i => i.Findings).GroupBy(f => f.Code).Select(g => $"{g.Key}×{g.Count()}"))}; form {form?.Id} of {form?.Questions.Count} questions, {form?.Questions.Sum(q => q.Choices.Count)} choices");
        Assert.All(items, i => Assert.Null(i.Record));
        Assert.Contains(items.SelectMany(i => i.Findings), f => f.Severity == Core.Diagnostics.Severity.Error);
        if (form is not null)
            Assert.Contains(items.SelectMany(i => i.Findings), f => f.Code == "GC4002");
    }

    [Fact]
    public async Task Submissions_of_a_real_form_are_read_by_a_mapping_and_come_back()
    {
        var path = Path.Combine(Repository.Shared, "data/kobo_odk/formpack_grouped_repeatable_v1.json");
        Assert.SkipUnless(File.Exists(path), "The file is not beside the checkout.");
        var with = Fixtures.Files(("mapping.json", """{"record":"Migrant","questions":{"household_visit/household_location":"/residence/name","start":"/interviewed"}}"""));
        var items = await KoboRun.ReadAsync(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken), with);
        var records = items.Select(i => i.Record).OfType<Core.Migrant>().ToList();
        Assert.NotEmpty(records);
        Assert.All(records, r => Assert.NotNull(r.Residence?.Name));
        var (written, report) = await KoboRun.WriteAsync(records, with);
        Assert.Empty(report.Losses);
        var again = (await KoboRun.ReadAsync(written, with)).Select(i => i.Record).OfType<Core.Migrant>();
        Assert.Equal(records.Select(r => (r.Id, r.Residence!.Name)), again.Select(r => (r.Id, r.Residence!.Name)));
    }
}
