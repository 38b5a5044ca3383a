using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>What a run counted. Counts are exact, also where not every finding was reported.</summary>
public sealed class ValidationSummary
{
    private readonly SortedDictionary<string, long> _byCode = new(StringComparer.Ordinal);

    /// <summary>Records that were met, those with errors included.</summary>
    public long Records { get; internal set; }

    /// <summary>Findings that are errors.</summary>
    public long Errors { get; private set; }

    /// <summary>Findings that are warnings.</summary>
    public long Warnings { get; private set; }

    /// <summary>Findings that are notes.</summary>
    public long Notes { get; private set; }

    /// <summary>Checks and inputs that were not run or read; each is also a finding.</summary>
    public long NotRun { get; internal set; }

    /// <summary>Records whose shape was wrong, so that no record rule saw them.</summary>
    public long RulesSkipped { get; internal set; }

    /// <summary>Findings that the baseline knows; they are in none of the other counts but <see cref="ErrorsMet"/>.</summary>
    public long Known { get; internal set; }

    /// <summary>Findings that the baseline knows and that did not occur; exact once the check is complete.</summary>
    public long Gone { get; internal set; }

    /// <summary>Findings that suppressions of the configuration accept; they are in none of the other counts but <see cref="ErrorsMet"/>.</summary>
    public long Suppressed { get; internal set; }

    /// <summary>Codes that the configuration turns off, everywhere or in a part of the data, in ordinal order.</summary>
    public IReadOnlyList<string> RulesOff { get; internal set; } = [];

    /// <summary>Errors that were met by the severity of their code, whatever configuration and baseline made of them.</summary>
    public long ErrorsMet { get; internal set; }

    /// <summary>Findings of each code, in ordinal order.</summary>
    public IReadOnlyDictionary<string, long> ByCode => _byCode;

    /// <summary>Whether nothing is at or above a severity.</summary>
    /// <param name="threshold">The least severity that fails.</param>
    /// <returns>True where no finding reaches it.</returns>
    public bool IsBelow(Severity threshold) => threshold switch
    {
        Severity.Error => Errors == 0,
        Severity.Warning => Errors + Warnings == 0,
        _ => Errors + Warnings + Notes == 0,
    };

    internal long Count(DiagnosticDescriptor descriptor, long findings)
    {
        switch (descriptor.Severity)
        {
            case Severity.Error:
                Errors += findings;
                break;
            case Severity.Warning:
                Warnings += findings;
                break;
            default:
                Notes += findings;
                break;
        }

        return _byCode[descriptor.Code] = _byCode.GetValueOrDefault(descriptor.Code) + findings;
    }
}
