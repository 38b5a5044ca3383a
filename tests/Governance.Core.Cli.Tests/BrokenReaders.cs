using System.Runtime.CompilerServices;
using Governance.Core.Cli.Inputs;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Tests;

/// <summary>A reader that throws costs its own input, never the others.</summary>
public class BrokenReaders
{
    private static readonly string[] Inputs = ["a", "b"];

    [Theory]
    [InlineData(typeof(IOException), "GC8002", false)]
    [InlineData(typeof(InvalidDataException), "GC8002", false)]
    [InlineData(typeof(FileNotFoundException), "GC8002", false)]
    [InlineData(typeof(FileLoadException), "GC8010", true)]
    [InlineData(typeof(System.Xml.XmlException), "GC8010", true)]
    [InlineData(typeof(InvalidOperationException), "GC8010", true)]
    [InlineData(typeof(TaskCanceledException), "GC8010", true)]
    public async Task Exception_of_a_reader_is_a_finding_and_the_other_inputs_go_on(Type exception, string code, bool isFaulty)
    {
        var (found, reader, summary) = await RunAsync(new Broken { WhenReading = exception });
        Assert.Equal([(code, "a"), (code, "b")], found.Select(f => (f.Code, f.Origin.Input)));
        Assert.Equal((isFaulty, true, 2L, 2L), (reader.IsFaulty, reader.IsUnreadable, summary.Records, summary.NotRun));
        Assert.All(reader.Inputs, input => Assert.Equal((1L, (long?)null, (string?)null), (input.Records, input.Bytes, input.Sha256)));
        Assert.Equal(isFaulty ? ExitCode.Internal : ExitCode.Unreadable, Commands.ValidateCommand.Exit(reader, summary, Severity.Error));
        Assert.All(found.Where(f => f.Code == "GC8010"), f => Assert.Equal(exception.Name, Assert.Single(f.Arguments).Value));
    }

    [Fact]
    public async Task Exception_of_a_sniffer_is_a_finding_too()
    {
        var (found, reader, _) = await RunAsync(new Broken { WhenRecognising = typeof(FormatException) });
        Assert.Equal([("GC8010", "a"), ("GC8010", "b")], found.Select(f => (f.Code, f.Origin.Input)));
        Assert.True(reader.IsFaulty);
    }

    [Fact]
    public async Task Cancelled_run_and_the_end_of_memory_are_no_findings()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(new Broken { WhenReading = typeof(TaskCanceledException) }, stop.Token));
        await Assert.ThrowsAsync<OutOfMemoryException>(() => RunAsync(new Broken { WhenReading = typeof(OutOfMemoryException) }));
    }

    private static async Task<(List<Diagnostic> Found, InputReader Reader, ValidationSummary Summary)> RunAsync(Broken format, CancellationToken cancellationToken = default)
    {
        using var folder = new TemporaryFolder();
        var files = Inputs.Select(name => new InputFile(name, folder.Write(name, "x"), false)).ToList();
        var found = new List<Diagnostic>();
        var check = new Validator([], []).Begin(new ValidationOptions(), found.Add);
        var host = new ToolHost { Input = Stream.Null, OutputStream = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null, Clock = TimeProvider.System, Culture = System.Globalization.CultureInfo.InvariantCulture };
        var reader = new InputReader(FormatRegistry.Create(f => f.Add(format, null)), check, host, null, []);
        await reader.CheckAsync(files, cancellationToken);
        return (found, reader, check.Complete());
    }

    /// <summary>Gives one record, then throws.</summary>
    private sealed class Broken : FormatReader
    {
        public Type? WhenReading { get; init; }

        public Type? WhenRecognising { get; init; }

        public override FormatInfo Format => new()
        {
            Id = "broken",
            NameEn = "Broken",
            NameFr = "Cassé",
            Versions = ["1"],
            Extensions = [],
            MediaTypes = [],
            Reads = [typeof(Organisation)],
            Writes = [],
            CodePrefix = "XX",
            Recognises = (_, _) => WhenRecognising is null ? true : throw Made(WhenRecognising),
        };

        public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            yield return new ReadItem(new Organisation { Id = "org-" + source.Name, Name = new LocalizedText { Language = "fr", Text = "Association exemple" } }, new RowOrigin(new Origin { Input = source.Name, Row = 1 }), []);
            if (WhenReading is not null)
                throw Made(WhenReading);
        }

        private static Exception Made(Type type) => (Exception)Activator.CreateInstance(type)!;
    }
}
