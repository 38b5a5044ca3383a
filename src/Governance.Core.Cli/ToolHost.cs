using System.Globalization;

namespace Governance.Core.Cli;

/// <summary>Everything the tool takes from the machine, so that tests can give it something else.</summary>
internal sealed class ToolHost
{
    public required Stream Input { get; init; }

    public required TextWriter Output { get; init; }

    /// <summary>Standard output as bytes, for data. Nothing else is written to it then.</summary>
    public required Stream OutputStream { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether standard output is a terminal, for colours.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal, for the progress bar.</summary>
    public bool ErrorIsTerminal { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>Language of the machine, where <c>--lang</c> says nothing.</summary>
    public required CultureInfo Culture { get; init; }

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);
}
