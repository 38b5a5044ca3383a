using Governance.Core.Diagnostics;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Reports;

/// <summary>The one model behind every report.</summary>
internal sealed class Report
{
    public required string Version { get; init; }

    public required string Language { get; init; }

    public required IReadOnlyList<InputSummary> Inputs { get; init; }

    public required ValidationSummary Summary { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The file of the configuration that the run went by; null for none.</summary>
    public string? Configuration { get; init; }

    /// <summary>What the process ends with.</summary>
    public required int Exit { get; init; }

    /// <summary>The codes that were found, each once, in ordinal order; where one was found with several severities, with the worst.</summary>
    public IReadOnlyList<DiagnosticDescriptor> Codes()
        => [.. Diagnostics.Select(d => d.Descriptor).GroupBy(d => d.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.MaxBy(d => d.Severity)!)];

    /// <summary>Findings input by input, in the order of the inputs; an input without any is there too, and the last group may be of no input.</summary>
    public IEnumerable<(string? Input, IReadOnlyList<Diagnostic> Findings)> ByInput()
    {
        var findings = Diagnostics.ToLookup(d => d.Origin.Input);
        var names = Inputs.Select(i => (string?)i.Path).Concat(Diagnostics.Select(d => d.Origin.Input)).Where(n => n is not null).Distinct();
        foreach (var name in names)
            yield return (name, [.. findings[name]]);
        if (findings.Contains(null))
            yield return (null, [.. findings[null]]);
    }

    /// <summary>Orders findings: by input, sheet as first found, place, code and pointer; those of the whole dataset and of the run last.</summary>
    public static IReadOnlyList<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics, IReadOnlyList<string> inputs)
    {
        var index = inputs.Distinct(StringComparer.Ordinal).Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
        var found = diagnostics.ToList();
        var sheets = found.Select(d => (d.Origin.Input, d.Origin.Sheet)).Distinct().Select((sheet, i) => (sheet, i)).ToDictionary(p => p.sheet, p => p.i);
        return [.. found
            .OrderBy(d => IsOfDataset(d) ? 1 : 0)
            .ThenBy(d => d.Origin.Input is { } input ? index.GetValueOrDefault(input, int.MaxValue - 1) : int.MaxValue)
            .ThenBy(d => d.Origin.Sheet is null ? -1 : sheets[(d.Origin.Input, d.Origin.Sheet)])
            .ThenBy(d => d.Origin.Offset ?? d.Origin.Row ?? d.Origin.Line ?? 0)
            .ThenBy(d => d.Origin.CellColumn?.Length ?? 0)
            .ThenBy(d => d.Origin.CellColumn, StringComparer.Ordinal)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Pointer, StringComparer.Ordinal)];
    }

    private static bool IsOfDataset(Diagnostic diagnostic) => diagnostic.Code.StartsWith("GC2", StringComparison.Ordinal);
}
