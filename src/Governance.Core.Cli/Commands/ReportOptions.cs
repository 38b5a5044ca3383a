using System.CommandLine;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;

namespace Governance.Core.Cli.Commands;

/// <summary><c>--format</c> and <c>--report</c>, for the commands that judge data.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string> _format;
    private readonly Option<string[]> _reports;
    private readonly ToolTexts _texts;
    private readonly string[] _further;

    /// <param name="texts">The tool's sentences.</param>
    /// <param name="further">Formats for files that this command has beside those of all.</param>
    public ReportOptions(ToolTexts texts, params string[] further)
    {
        _texts = texts;
        _further = further;
        _format = new Option<string>("--format") { Description = texts["opt-format"], HelpName = "FORMAT", DefaultValueFactory = _ => ReportOutput.Text };
        _reports = new Option<string[]>("--report") { Description = texts["opt-report"], HelpName = texts["help-report"] };
    }

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_reports);
    }

    public IReadOnlyList<ReportOutput> Outputs(ParseResult parsed)
        => ReportOutput.Parse(parsed.GetValue(_format)!, parsed.GetValue(_reports) ?? [], _texts, _further);
}
