using System.Globalization;
using System.Text;
using Governance.Core.Cli;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, interrupt) =>
{
    interrupt.Cancel = true;
    stop.Cancel();
};

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, 16 * 1024);
await using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
#pragma warning disable RS0030 // The one place that asks the machine for its language; everything else is told.
var culture = CultureInfo.CurrentUICulture;
#pragma warning restore RS0030
var host = new ToolHost
{
    Input = Console.OpenStandardInput(),
    Output = output,
    Error = error,
    OutputIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Clock = TimeProvider.System,
    Culture = culture,
};
return await Tool.RunAsync(args, host, stop.Token);
