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
        Assert.Contains("row 2 column A", Assert.Throws<KitException>(report.ThrowIfFailed).Message, StringComparison.Ordinal);
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

    /// <summary>The raw text comes back from the extensions, so that the file alone does not show it.</summary>
    [Fact]
    public async Task Converter_that_cuts_numbers_is_noticed_though_the_file_comes_back()
    {
        var toy = new ToyFormat(cuts: true);
        (await RunAsync(toy.Subject, KitCategory.FileRoundTrip)).ThrowIfFailed();
        var failure = Assert.Single((await RunAsync(toy.Subject, KitCategory.DamagedValue)).Failures);
        Assert.Contains("toy.csv, “3.2” and “3.7” planted row 4 column D: Two numbers are read as one value", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GC", "TOY001", "the code prefix GC")]
    [InlineData("TOY", "GC2005", "the code GC2005")]
    [InlineData("GC20", "GC2005", "the code GC2005")]
    [InlineData("TOY", "TOX001", "TOX001 does not start with the prefix TOY")]
    public async Task Codes_of_others_are_refused(string prefix, string code, string words)
    {
        var own = new DiagnosticDescriptor(code, Severity.Error, "Title", "Message.", typeof(ToyDiagnostics));
        var result = await RunAsync(new ToyFormat(prefix: prefix, codes: [.. ToyDiagnostics.All, own]).Subject, KitCategory.Info);
        Assert.Contains(result.Failures, f => f.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Code_that_is_not_listed_is_said_once()
    {
        var result = await RunAsync(new ToyFormat(codes: [.. ToyDiagnostics.All.Where(c => c != ToyDiagnostics.NotConverted)]).Subject, KitCategory.Info);
        Assert.Equal(("TOY001 is reported and not listed in FormatInfo.Codes.", 0), (Assert.Single(result.Failures).Message, result.Failures[0].More));
        Assert.Equal(1, result.FailureCount);
    }

    [Fact]
    public async Task Sample_under_the_wrong_separator_is_said()
    {
        var toy = new ToyFormat();
        var sample = new SampleFile("toy.csv", toy.Subject.Samples[0].Bytes, FileForm.Table(';'));
        var result = await RunAsync(new FormatSubject { Reader = toy.Subject.Reader, Writer = toy.Subject.Writer, Samples = [sample] }, KitCategory.Info);
        Assert.Contains(result.Failures, f => f.Message.Contains("is the separator right?", StringComparison.Ordinal));
    }

    /// <summary>A report that lists one fault a hundred times hides the others, and « 51 of 1 checks » is no number.</summary>
    [Theory]
    [InlineData(KitCategory.Origin)]
    [InlineData(KitCategory.DamagedValue)]
    [InlineData(KitCategory.FileRoundTrip)]
    [InlineData(KitCategory.HostileInput)]
    public async Task Report_counts_checks_and_lists_what_is_alike_a_few_times(KitCategory category)
    {
        var result = await RunAsync(new ToyFormat(category).Subject, category);
        Assert.InRange(result.FailureCount, 1, result.Checks);
        Assert.All(result.Failures.GroupBy(f => f.Message), g => Assert.InRange(g.Count(), 1, 3));
    }

    [Fact]
    public async Task Exception_names_the_cell_and_what_was_planted_in_it()
    {
        var result = await RunAsync(new ToyFormat(KitCategory.HostileInput).Subject, KitCategory.Origin);
        Assert.Contains(result.Failures, f => f.ToString().StartsWith("toy.csv, “§ NUL \\u0000 within” planted row 2 column A: Reading threw FormatException", StringComparison.Ordinal));
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

    private static Task<KitResult> RunAsync(FormatSubject subject, KitCategory category)
        => FormatKit.RunAsync(subject, category, cancellationToken: TestContext.Current.CancellationToken);
}
