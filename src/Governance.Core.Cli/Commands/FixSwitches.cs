using System.CommandLine;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Commands;

/// <summary><c>--fix</c>, <c>--fix-dry-run</c>, <c>--fix-log</c> and <c>--show-values</c>.</summary>
internal sealed class FixSwitches
{
    private readonly ToolTexts _texts;
    private readonly Option<bool> _fix;
    private readonly Option<bool> _dryRun;
    private readonly Option<string> _log;
    private readonly Option<bool> _values;

    public FixSwitches(Command command, ToolTexts texts)
    {
        _texts = texts;
        _fix = new Option<bool>("--fix") { Description = texts["opt-fix"] };
        _dryRun = new Option<bool>("--fix-dry-run") { Description = texts["opt-fix-dry-run"] };
        _log = new Option<string>("--fix-log") { Description = texts["opt-fix-log"], HelpName = texts["help-file"] };
        _values = new Option<bool>("--show-values") { Description = texts["opt-fix-values"] };
        foreach (var option in new Option[] { _fix, _dryRun, _log, _values })
            command.Add(option);
    }

    /// <summary>What the command line asks for; null where nothing is to be fixed.</summary>
    public FixRequest? Of(ParseResult parsed, IEnumerable<string> paths)
    {
        var (fix, dryRun, log, values) = (parsed.GetValue(_fix), parsed.GetValue(_dryRun), parsed.GetValue(_log), parsed.GetValue(_values));
        if (fix && dryRun)
            throw new UsageException(_texts["fix-twice"]);
        if (log is not null && !fix)
            throw Needs("--fix-log", "--fix");
        if (values && !dryRun && log is null)
            throw Needs("--show-values", $"--fix-dry-run {_texts["or"]} --fix-log");
        if (!fix && !dryRun)
            return null;
        return paths.Contains(InputFinder.StandardInput) ? throw new UsageException(_texts["fix-standard-input"]) : new FixRequest(dryRun, log, values);
    }

    private UsageException Needs(string option, string needed)
        => new(_texts.Format("fix-needs", new DiagnosticArgument("option", option), new DiagnosticArgument("needed", needed)));
}
