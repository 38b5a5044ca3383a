using Governance.Core.Diagnostics;
using Governance.Core.Testing.Tests.Toy;

namespace Governance.Core.Testing.Tests;

/// <summary>The kit judges: a right adapter passes every category, and one broken on purpose fails the category that is about it.</summary>
[Collection(nameof(ToyTests))]
[CollectionDefinition(nameof(ToyTests), DisableParallelization = true)]
public class ToyTests
{
    public static TheoryData<KitCategory> Categories => [.. Enum.GetValues<KitCategory>()];

    [Theory]
    [MemberData(nameof(Categories))]
    public async Task Right_adapter_passes(KitCategory category)
    {
        var result = await FormatKit.RunAsync(new ToyFormat().Subject, category, cancellationToken: TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public async Task Adapter_broken_on_purpose_fails(KitCategory category)
    {
        var result = await FormatKit.RunAsync(new ToyFormat(category).Subject, category, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(KitOutcome.Failed, result.Outcome);
        var thrown = Assert.Throws<KitException>(result.ThrowIfFailed);
        Assert.Contains(category.ToString(), thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whole_run_has_one_result_a_category_and_names_what_failed()
    {
        var report = await FormatKit.RunAsync(new ToyFormat(KitCategory.Origin).Subject, new KitOptions { Records = 10, Rows = 100, DamagedCharacters = 10 }, TestContext.Current.CancellationToken);
        Assert.Equal(Enum.GetValues<KitCategory>(), report.Results.Select(r => r.Category));
        Assert.False(report.Passed);
        Assert.Contains("row 2 column C", Assert.Throws<KitException>(report.ThrowIfFailed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Format_that_is_only_read_says_what_is_not_run()
    {
        var toy = new ToyFormat();
        var subject = new FormatSubject { Reader = toy.Subject.Reader, Samples = toy.Subject.Samples };
        var report = await FormatKit.RunAsync(subject, new KitOptions { Records = 10, Rows = 1_000, DamagedCharacters = 100 }, TestContext.Current.CancellationToken);
        report.ThrowIfFailed();
        Assert.Equal([KitCategory.RecordRoundTrip, KitCategory.FileRoundTrip, KitCategory.Losses], report.Results.Where(r => r.Outcome == KitOutcome.NotRun).Select(r => r.Category));
    }

    [Fact]
    public async Task Subject_without_samples_is_not_said_to_have_passed()
    {
        var toy = new ToyFormat();
        var subject = new FormatSubject { Reader = toy.Subject.Reader, Samples = [] };
        foreach (var category in (KitCategory[])[KitCategory.DamagedValue, KitCategory.Origin, KitCategory.Memory, KitCategory.Privacy])
            Assert.Equal(KitOutcome.NotRun, (await FormatKit.RunAsync(subject, category, cancellationToken: TestContext.Current.CancellationToken)).Outcome);
    }

    [Fact]
    public async Task File_that_the_data_point_to_and_the_reader_opens_is_noticed()
    {
        var result = await FormatKit.RunAsync(new ToyFormat(KitCategory.Isolation).Subject, KitCategory.Isolation, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains(result.Failures, f => f.Message.Contains("content of a file", StringComparison.Ordinal));
        Assert.Contains(result.Failures, f => f.Message.Contains("connection", StringComparison.Ordinal));
    }

    /// <summary>An author writes the English title and message once, in the descriptor.</summary>
    [Fact]
    public void English_title_and_message_are_those_of_the_descriptor_where_the_texts_leave_them_out()
    {
        var (en, fr) = (MessageCatalog.Text(ToyDiagnostics.NoId, "en"), MessageCatalog.Text(ToyDiagnostics.NoId, "fr"));
        Assert.Equal((ToyDiagnostics.NoId.Title, ToyDiagnostics.NoId.Message), (en.Title, en.Message));
        Assert.NotNull(en.Mend);
        Assert.NotEqual(en.Message, fr.Message);
    }
}
