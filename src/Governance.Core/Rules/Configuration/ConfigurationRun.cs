using Governance.Core.Diagnostics;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>A configuration at work in one run: what becomes of each finding, and which suppressions were of no use.</summary>
internal sealed class ConfigurationRun
{
    private readonly ValidationConfiguration _configuration;
    private readonly Dictionary<string, (RuleSetting Setting, PathGlob? Path)[]> _rules;
    private readonly Dictionary<string, (Suppression Suppression, PathGlob? Path)[]> _suppressions;
    private readonly Dictionary<(DiagnosticDescriptor, Severity), DiagnosticDescriptor> _changed = [];
    private readonly HashSet<Suppression> _used = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Suppression> _expired;
    private (string? Input, string? Path) _last;

    public ConfigurationRun(ValidationConfiguration configuration, DateOnly? today)
    {
        _configuration = configuration;
        _expired = [.. configuration.Suppressions.Where(s => s.Expires < today)];
        _rules = configuration.Rules.GroupBy(r => r.Code).ToDictionary(g => g.Key, g => g.Reverse().Select(r => (r, Glob(r.Path))).ToArray(), StringComparer.Ordinal);
        _suppressions = configuration.Suppressions.Where(s => !_expired.Contains(s)).GroupBy(s => s.Code).ToDictionary(g => g.Key, g => g.Select(s => (s, Glob(s.Path))).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Codes that are turned off, everywhere or in a part of the data.</summary>
    public IReadOnlyList<string> Off => [.. _rules.Where(r => r.Value.Any(s => s.Setting.Severity is null)).Select(r => r.Key).Order(StringComparer.Ordinal)];

    /// <summary>What becomes of a finding: itself, the same with another severity, or null where it is turned off or accepted.</summary>
    public Diagnostic? Apply(Diagnostic finding, out bool isSuppressed)
    {
        isSuppressed = false;
        foreach (var (suppression, path) in _suppressions.GetValueOrDefault(finding.Code) ?? [])
        {
            if (!Fits(suppression, path, finding))
                continue;
            _used.Add(suppression);
            isSuppressed = true;
            return null;
        }

        foreach (var (setting, path) in _rules.GetValueOrDefault(finding.Code) ?? [])
        {
            if (IsIn(path, finding) && (setting.Kind is null || setting.Kind == KindOf(finding)))
                return setting.Severity is { } severity ? At(finding, severity) : null;
        }

        return finding;
    }

    /// <summary>What the run has to say of the suppressions once everything was seen.</summary>
    public IEnumerable<Diagnostic> Complete()
    {
        foreach (var one in _configuration.Suppressions.Where(s => !_used.Contains(s)))
        {
            var told = _expired.Contains(one) ? RunDescriptors.SuppressionExpired : RunDescriptors.SuppressionUnused;
            yield return new Diagnostic(told, new DiagnosticArgument("code", one.Code)) { Origin = one.Origin };
        }
    }

    private static PathGlob? Glob(string? path) => path is null ? null : new PathGlob(path);

    private static string? KindOf(Diagnostic finding) => finding.Subject.Kind is > 0 and var kind ? RecordKind.All[kind - 1].Type.Name : null;

    private bool Fits(Suppression suppression, PathGlob? path, Diagnostic finding)
        => IsIn(path, finding)
            && (suppression.Record is null || suppression.Record == finding.Record)
            && (suppression.Pointer is null || suppression.Pointer == finding.Pointer || suppression.Pointer == PointerShape.Of(finding.Pointer));

    private bool IsIn(PathGlob? path, Diagnostic finding)
    {
        if (path is null)
            return true;
        if (finding.Origin.Input is not { } input)
            return false;
        if (_last.Input != input)
            _last = (input, _configuration.PathOf(input));
        return path.Matches(_last.Path!);
    }

    private Diagnostic At(Diagnostic finding, Severity severity)
    {
        if (finding.Severity == severity)
            return finding;
        if (!_changed.TryGetValue((finding.Descriptor, severity), out var descriptor))
            _changed[(finding.Descriptor, severity)] = descriptor = finding.Descriptor.At(severity);
        return new Diagnostic(descriptor, finding.Arguments) { Pointer = finding.Pointer, Origin = finding.Origin, Record = finding.Record, Subject = finding.Subject };
    }
}
