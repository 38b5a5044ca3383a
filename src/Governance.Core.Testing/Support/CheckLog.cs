using Governance.Core.Diagnostics;

namespace Governance.Core.Testing;

/// <summary>Collects what one category tried and what did not hold.</summary>
internal sealed class CheckLog
{
    /// <summary>Failures that say the same are listed this often: the next ones tell nothing new, and hide others.</summary>
    private const int MaxAlike = 3;

    private readonly List<KitFailure> _failures = [];
    private readonly Dictionary<string, (int Count, int Last)> _alike = new(StringComparer.Ordinal);
    private long _failed;
    private long _checks;
    private long _unlisted;
    private bool _hasFailed;
    private string? _reason;

    /// <summary>One thing is tried; failures up to the next belong to it.</summary>
    public void Tried()
    {
        _checks++;
        _hasFailed = false;
    }

    public void Fail(string subject, string message, Origin place = default)
    {
        // One check may fail in several cells, and a summary at the end is a check of its own where nothing was tried.
        _checks = Math.Max(_checks, 1);
        _failed += _hasFailed ? 0 : 1;
        _hasFailed = true;
        var (count, last) = _alike.GetValueOrDefault(message);
        if (count == MaxAlike)
        {
            _failures[last] = _failures[last] with { More = _failures[last].More + 1 };
        }
        else if (_failures.Count < KitResult.MaxFailures)
        {
            _failures.Add(new KitFailure(subject, message, place));
            _alike[message] = (count + 1, _failures.Count - 1);
        }
        else
        {
            _unlisted++;
        }
    }

    public void NotRun(string reason) => _reason ??= reason;

    public KitResult Result(KitCategory category)
        => new(category, _checks, _failed, _failures, _unlisted, _checks == 0 ? _reason ?? "there was nothing to try: give sample files" : null);
}
