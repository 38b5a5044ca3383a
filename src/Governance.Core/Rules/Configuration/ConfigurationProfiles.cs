using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The configurations that are built in, by name.</summary>
internal static class ConfigurationProfiles
{
    private static readonly Dictionary<string, ValidationConfiguration> All = new(StringComparer.Ordinal)
    {
        // Nothing is let pass.
        ["strict"] = new() { FailOn = Severity.Warning },

        // What anybody may read: held against the public, and what only may harm counts as harm.
        ["public-release"] = new()
        {
            FailOn = Severity.Warning,
            Target = Sensitivity.Public,
            Rules = [At("GC1707", Severity.Error), At("GC9009", Severity.Error)],
        },

        // Data that are still coming in: what is to be filled in later, or comes with the next file, does not stop the work.
        ["field-collection"] = new()
        {
            FailOn = Severity.Error,
            Rules = [At("GC1104", Severity.Note), At("GC1503", Severity.Note), At("GC1902", Severity.Note), At("GC2002", Severity.Warning), At("GC2005", Severity.Note)],
        },
    };

    public static IReadOnlyList<string> Names { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    public static ValidationConfiguration? Find(string name) => All.GetValueOrDefault(name);

    private static RuleSetting At(string code, Severity severity) => new() { Code = code, Severity = severity };
}
