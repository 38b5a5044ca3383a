using System.Globalization;
using Governance.Core.Cli.Texts;
using Governance.Core.Comparison;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>What changed, for a person: one change a line, its fields below it.</summary>
internal sealed class DiffText(TextWriter output, ToolTexts texts) : DiffReport
{
    public override void Write(RecordChange change)
    {
        output.WriteLine($"{Word(change.Kind)}{texts["colon"]}{texts.One(change.Type)} {FindingText.OnOneLine(change.Record)}");
        foreach (var field in change.Fields)
            output.WriteLine("  " + FindingText.OnOneLine($"{Words(field.Pointer)} ({field.Pointer}){texts["colon"]}{Word(field.Kind)}{Values(field)}"));
    }

    public override void Complete(DiffTotals totals, IReadOnlyList<Diagnostic> findings)
    {
        foreach (var finding in findings)
            output.WriteLine(FindingText.Line(finding, texts));
        if (totals.NotCompared > 0)
            output.WriteLine(texts.Count("diff-not-compared", totals.NotCompared));
        output.WriteLine(totals.IsWhole
            ? texts.Format("diff-summary", new("added", totals.Added), new("removed", totals.Removed), new("changed", totals.Changed), new("same", totals.Same))
            : texts["diff-nothing"]);
    }

    public override void Dispose()
    {
        // The output is the host's.
    }

    /// <summary>The members on the way to a field in words, each with its number in a list; what only the source knows has no words here.</summary>
    private string Words(string pointer)
    {
        var words = new List<string>();
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (words.Count == 0 && step == "extensions")
                return texts["loss-own"];
            if (words.Count > 0 && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                words[^1] += " " + (index + 1).ToString(CultureInfo.InvariantCulture);
            else
                words.Add(texts.Fields[step]);
        }

        return string.Join(" › ", words);
    }

    private string Word(ChangeKind kind) => texts["diff-" + Name(kind)];

    private string Values(FieldChange field) => (field.Before, field.After) switch
    {
        (null, null) => "",
        (null, { } after) => texts["colon"] + after,
        ({ } before, null) => texts["colon"] + before,
        ({ } before, { } after) => $"{texts["colon"]}{before} → {after}",
    };
}
