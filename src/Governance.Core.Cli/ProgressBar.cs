using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Texts;
using Spectre.Console;

namespace Governance.Core.Cli;

/// <summary>A line on a terminal's standard error that says how far a long run is; nothing in a pipe, nothing for small inputs.</summary>
internal sealed class ProgressBar(ToolHost host, ToolTexts texts) : IDisposable
{
    private const long WorthIt = 32 * 1024 * 1024;
    private const int Cells = 30;
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(host.Error) });
    private long _total;
    private long _done;
    private int _shown = -1;

    public void Start(IEnumerable<InputFile> files)
    {
        if (host.ErrorIsTerminal)
            _total = files.Sum(f => f.Path is null ? 0 : new FileInfo(f.Path).Length);
    }

    public void Add(long bytes)
    {
        if (_total < WorthIt)
            return;
        _done += bytes;
        var percent = (int)Math.Min(100, _done * 100 / _total);
        if (percent == _shown)
            return;
        _shown = percent;
        var full = percent * Cells / 100;
        host.Error.Write('\r');
        _console.Markup($"{texts["checking"]} [green]{new string('━', full)}[/][grey]{new string('━', Cells - full)}[/] {percent} %");
    }

    public void Dispose()
    {
        if (_shown < 0)
            return;
        host.Error.Write("\r\u001b[2K");
        _shown = -1;
        _total = 0;
    }
}
