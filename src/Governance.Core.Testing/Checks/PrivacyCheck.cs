using Governance.Core.Diagnostics;

namespace Governance.Core.Testing;

internal sealed class PrivacyCheck : KitCheck
{
    private const string Canary = "kitcanary";

    /// <summary>The same word as text, as a number that is none, behind a NUL, as a formula, as an address.</summary>
    private static readonly string[] Values = [Canary, "-1 " + Canary, "\0" + Canary, "=" + Canary, "http:/" + Canary, $"\"{Canary},\n{Canary}"];

    public override KitCategory Category => KitCategory.Privacy;

    public override bool NeedsWriter => false;

    public override async Task RunAsync(KitRun run, CheckLog log)
    {
        foreach (var sample in run.Subject.Samples)
        {
            foreach (var cell in sample.Form.Cells(sample.Bytes).Where(c => !c.IsHeader))
            {
                foreach (var value in Values)
                {
                    run.Token.ThrowIfCancellationRequested();
                    log.Tried();
                    if (await run.TryReadAsync(sample.With(sample.Form.Replace(sample.Bytes, cell, value)), $"{sample.Name}, {Planted.Name(value)} planted", log, cell.Place).ConfigureAwait(false) is not { } reading)
                        continue;
                    foreach (var finding in reading.Findings.Where(Leaks))
                        log.Fail(sample.Name, $"{finding.Code} repeats the value of the cell: arguments are names of columns, limits and positions.", cell.Place);
                }
            }
        }
    }

    private static bool Leaks(Diagnostic finding)
    {
        string?[] told = [finding.Pointer, finding.Record, finding.Origin.Sheet, finding.Origin.Field, .. finding.Arguments.Select(a => a.Value), .. MessageCatalog.Languages.Select(l => MessageCatalog.Render(finding, l))];
        return told.Any(t => t?.Contains(Canary, StringComparison.OrdinalIgnoreCase) == true);
    }
}
