using System.Diagnostics;
using System.Globalization;

namespace Governance.Core.Cli.Tests;

/// <summary>What stops the tool from outside: a service that ends a job, a container that is stopped, a terminal that closes.</summary>
public class Interruptions
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task Run_that_is_stopped_leaves_nothing_half_written_and_ends_with_130(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "skipped: Windows has no such signals");
        using var folder = new TemporaryFolder();
        using var tool = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Governance.Core.Cli.dll"), "convert", "-", "--from", "jsonl", "--to", "jsonl", "-o", folder.File("out.jsonl"), "--lang", "fr"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            // The input goes on after these: the tool waits for more when it is stopped.
            for (var i = 0; i < 20_000; i++)
                await tool.StandardInput.WriteLineAsync($$"""{"type":"Incident","id":"i-{{i}}","kind":"death"}""");
            for (var tries = 0; tries < 600 && Directory.GetFiles(folder.Root, "*.part").Length == 0; tries++)
                await Task.Delay(50, TestContext.Current.CancellationToken);
            Assert.Single(Directory.GetFiles(folder.Root, "*.part"));

            using (var kill = Process.Start("kill", ["-" + signal, tool.Id.ToString(CultureInfo.InvariantCulture)]))
                await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal("Interrompu.\n", await tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            await tool.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(130, tool.ExitCode);
            Assert.Empty(Directory.GetFileSystemEntries(folder.Root));
        }
        finally
        {
            if (!tool.HasExited)
                tool.Kill();
        }
    }
}
