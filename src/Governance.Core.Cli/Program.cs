using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Governance.Core.Cli;
using Governance.Core.Cli.Inputs;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, interrupt) =>
{
    // The first one ends the run in order; a second one ends the process.
    interrupt.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

// So do a service that stops a job, a container that ends and a terminal that closes: what is half written holds data and must go.
using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var bytes = Console.OpenStandardOutput();
var output = new StreamWriter(bytes, utf8, 16 * 1024);
var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
#pragma warning disable RS0030 // The one place that asks the machine for its language; everything else is told.
var culture = CultureInfo.CurrentUICulture;
#pragma warning restore RS0030
var host = new ToolHost
{
    Input = new InterruptibleStream(Console.OpenStandardInput()),
    OutputStream = bytes,
    Output = output,
    Error = error,
    OutputIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Clock = TimeProvider.System,
    Culture = culture,
};
return await Tool.RunAsync(args, host, stop.Token);

void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
