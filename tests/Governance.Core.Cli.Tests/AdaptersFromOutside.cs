using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Governance.Core.Cli.Tests;
using Governance.Core.Formats;

[assembly: FormatAdapter(typeof(AdaptersFromOutside), nameof(AdaptersFromOutside.AddToy))]

namespace Governance.Core.Cli.Tests;

/// <summary>Adapters of others, loaded by <c>--adapter</c>. This assembly is one itself: its format reads a list of bodies.</summary>
public static class AdaptersFromOutside
{
    private static readonly string Path = typeof(AdaptersFromOutside).Assembly.Location;

    /// <summary>Adds the toy format.</summary>
    public static FormatRegistryBuilder AddToy(this FormatRegistryBuilder formats) => formats.Add(new ToyReader(), null);

    public class Loading
    {
        [Fact]
        public void Adapter_that_is_named_reads_its_format()
        {
            using var folder = new TemporaryFolder();
            var run = ToolRun.Of("validate", folder.Write("bodies.toy", "toy\nCommune de Gao\n"), "--adapter", Path, "--format", "json");
            Assert.Equal(0, run.Exit);
            Assert.Equal("toy", (string)run.Json["inputs"]![0]!["format"]!);
            Assert.Equal(1, (int)run.Json["summary"]!["records"]!);
        }

        [Fact]
        public void Adapter_that_is_not_named_is_not_there()
        {
            Assert.DoesNotContain("toy", ToolRun.Of("formats").Output, StringComparison.Ordinal);
            Assert.Contains("toy", ToolRun.Of("formats", "--adapter=" + Path).Output, StringComparison.Ordinal);
        }

        [Fact]
        public void Adapter_that_cannot_be_loaded_is_a_usage_error()
        {
            using var folder = new TemporaryFolder();
            foreach (var (file, words) in new[]
            {
                (folder.File("nowhere.dll"), "no adapter file"),
                (folder.Write("text.dll", "not an assembly"), "is no .NET library"),
                (typeof(Record).Assembly.Location, "does not say how"),
            })
            {
                var run = ToolRun.Of("formats", "--adapter", file);
                Assert.Equal(2, run.Exit);
                Assert.Contains(words, run.Error, StringComparison.Ordinal);
            }
        }

        [Fact]
        public void Adapter_that_is_no_code_is_told_in_the_users_language()
        {
            using var folder = new TemporaryFolder();
            var file = folder.Write("texte.dll", "bonjour");
            Assert.Equal($"{file} n’est pas une bibliothèque .NET, donc pas un adaptateur.\n", ToolRun.Of("formats", "--adapter", file, "--lang", "fr").Error);
        }

        [Fact]
        public void Adapter_whose_format_is_there_already_is_a_usage_error_that_names_it()
        {
            var run = ToolRun.Of("formats", "--adapter", Path, "--adapter", Path);
            Assert.Equal(2, run.Exit);
            Assert.Contains("There is a format toy already.", run.Error, StringComparison.Ordinal);
        }

        [Fact]
        public void Adapter_without_its_libraries_is_a_usage_error_that_names_one()
        {
            // In a process of its own: this one has the libraries of the tests.
            using var folder = new TemporaryFolder();
            var alone = folder.File(System.IO.Path.GetFileName(Path));
            File.Copy(Path, alone);
            using var tool = Process.Start(new ProcessStartInfo("dotnet", [System.IO.Path.Combine(AppContext.BaseDirectory, "Governance.Core.Cli.dll"), "formats", "--adapter", alone, "--lang", "en"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var said = tool.StandardError.ReadToEnd();
            tool.WaitForExit();
            Assert.Equal(2, tool.ExitCode);
            Assert.Matches($"^The adapter {System.Text.RegularExpressions.Regex.Escape(alone)} needs the library [A-Za-z0-9.]+ [0-9.]+, which is not beside it: ", said);
        }

        [Theory]
        [InlineData("Governance.Core", "0.0.0.1", false)]
        [InlineData("Governance.Core", "999.0.0.0", true)]
        [InlineData("Other", "999.0.0.0", false)]
        public void Adapter_for_a_newer_tool_is_told_by_the_version_of_the_core(string library, string version, bool isNewer)
            => Assert.Equal(isNewer, AdapterLoader.Newer([new AssemblyName("System.Runtime"), new AssemblyName(library) { Version = new Version(version) }], typeof(Record).Assembly.GetName()) is not null);

        [Theory]
        [InlineData("GC31", "GC3199")]
        [InlineData("GC99", "GC4999")]
        public void Codes_that_are_allotted_here_are_refused_to_others(string prefix, string code)
        {
            var formats = FormatRegistry.Create(f => f.Add(new ToyReader(prefix, code), null));
            Assert.Contains(code, Assert.Throws<ArgumentException>(() => AdapterLoader.CheckCodes(formats, typeof(AdaptersFromOutside).Assembly)).Message, StringComparison.Ordinal);
            AdapterLoader.CheckCodes(formats, typeof(Record).Assembly);
        }
    }

    private sealed class ToyReader(string prefix = "TOY", string code = "TOY001") : FormatReader
    {
        public override FormatInfo Format { get; } = new()
        {
            Id = "toy",
            NameEn = "Toy",
            NameFr = "Jouet",
            CodePrefix = prefix,
            Codes = [new(code, Diagnostics.Severity.Note, "Toy", "A toy.", typeof(AdaptersFromOutside))],
            Reads = [typeof(Organisation)],
            Recognises = static (peek, _) => peek.Span.StartsWith("toy\n"u8),
        };

        public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            using var lines = new StreamReader(source.Stream, leaveOpen: true);
            await lines.ReadLineAsync(cancellationToken);
            for (var row = 2; await lines.ReadLineAsync(cancellationToken) is { } name; row++)
            {
                var body = new Organisation { Id = $"toy:row-{row}", Minted = true, Name = new LocalizedText { Language = "fr", Text = name } };
                yield return new ReadItem(body, new RowOrigin(new Diagnostics.Origin { Input = source.Name, Row = row }), []);
            }
        }
    }
}
