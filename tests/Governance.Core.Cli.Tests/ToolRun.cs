using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Governance.Core.Cli.Tests;

/// <summary>One run of the tool in this process, as a user would start it.</summary>
internal sealed record ToolRun(int Exit, string Output, string Error)
{
    /// <summary>What went to standard output as bytes: the data of <c>-o -</c>.</summary>
    public byte[] Data { get; private init; } = [];

    public JsonNode Json => JsonNode.Parse(Output)!;

    public static ToolRun Of(params string[] args) => With("", args);

    public static ToolRun With(string input, params string[] args) => With(Encoding.UTF8.GetBytes(input), args);

    /// <summary>A run on a machine of another language than English.</summary>
    public static ToolRun On(string machine, params string[] args) => With([], args, machine, CancellationToken.None);

    public static ToolRun With(byte[] input, string[] args, CancellationToken cancellationToken = default) => With(input, args, "en", cancellationToken);

    private static ToolRun With(byte[] input, string[] args, string machine, CancellationToken cancellationToken)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var data = new MemoryStream();
        var host = new ToolHost
        {
            Input = new MemoryStream(input),
            OutputStream = data,
            Output = output,
            Error = error,
            Clock = new FixedClock(),
            Culture = CultureInfo.GetCultureInfo(machine),
        };
        var exit = Tool.RunAsync(args, host, cancellationToken).GetAwaiter().GetResult();
        Assert.True(data.CanWrite, "Standard output stays open.");
        return new ToolRun(exit, output.ToString(), error.ToString()) { Data = data.ToArray() };
    }

    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);
    }
}
