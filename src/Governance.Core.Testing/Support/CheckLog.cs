using Governance.Core.Diagnostics;

namespace Governance.Core.Testing;

/// <summary>Collects what one category tried and what did not hold.</summary>
internal sealed class CheckLog
{
    private readonly List<KitFailure> _failures = [];
    private long _failed;
    private long _checks;
    private string? _reason;

    /// <summary>One thing was tried.</summary>
    public void Tried() => _checks++;

    public void Fail(string subject, string message, Origin place = default)
    {
        _failed++;
        if (_failures.Count < KitResult.MaxFailures)
            _failures.Add(new KitFailure(subject, message, place));
    }

    public void NotRun(string reason) => _reason ??= reason;

    public KitResult Result(KitCategory category)
        => new(category, _checks, _failed, _failures, _checks == 0 ? _reason ?? "there was nothing to try: give sample files" : null);
}
