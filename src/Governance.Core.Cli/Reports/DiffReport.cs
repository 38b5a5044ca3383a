using Governance.Core.Cli.Texts;
using Governance.Core.Comparison;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>What changed between two datasets, one change after the other: in words for a person, or as JSON for a program.</summary>
internal abstract class DiffReport : IDisposable
{
    public static readonly string[] Formats = ["text", "json"];

    /// <summary>Begins a report.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="texts">The tool's sentences.</param>
    public static DiffReport Begin(string format, TextWriter output, ToolTexts texts)
        => format == "json" ? new DiffJson(output, texts) : new DiffText(output, texts);

    public abstract void Write(RecordChange change);

    /// <summary>Ends the report.</summary>
    /// <param name="totals">What became of the records.</param>
    /// <param name="findings">Why something was not compared.</param>
    public abstract void Complete(DiffTotals totals, IReadOnlyList<Diagnostic> findings);

    public abstract void Dispose();

    protected static string Name(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Changed => "changed",
        _ => "reordered",
    };
}
