using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// How a team checks its data: the content of a <c>governance.json</c>, for whoever calls the library as for the tool. Put it
/// into <see cref="ValidationOptions.Configuration"/>, or take the options of a run from it with <see cref="ToOptions"/>. What it does
/// not say is null. Immutable: change it with <c>with</c>.
/// </summary>
public sealed record ValidationConfiguration
{
    /// <summary>Names of the profiles that are built in, in ordinal order.</summary>
    public static IReadOnlyList<string> Profiles => ConfigurationProfiles.Names;

    /// <summary>Language of reports, <c>en</c> or <c>fr</c>.</summary>
    public string? Language { get; init; }

    /// <summary>Least severity that fails a run.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>The audience the data are meant for.</summary>
    public Sensitivity? Target { get; init; }

    /// <summary>Least count of living persons that may be published.</summary>
    public int? SmallCell { get; init; }

    /// <summary>The most findings of one code that are reported.</summary>
    public int? MaxFindings { get; init; }

    /// <summary>Longest record that is read, in bytes.</summary>
    public int? MaxRecordBytes { get; init; }

    /// <summary>How to read which inputs; of several that fit an input, the last.</summary>
    public IReadOnlyList<InputSetting> Inputs { get; init; } = [];

    /// <summary>Severities that differ from those of the codes; of several that fit a finding, the last.</summary>
    public IReadOnlyList<RuleSetting> Rules { get; init; } = [];

    /// <summary>Findings that are accepted for a time.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    /// <summary>Formats of adapters outside of this library that the data need. Nothing is loaded.</summary>
    public IReadOnlyList<NeededAdapter> Adapters { get; init; } = [];

    /// <summary>Turns the name of an input into a path below the folder of the configuration, for its globs. Default: the name itself.</summary>
    public Func<string, string> PathOf { get; init; } = static name => name;

    /// <summary>Reads a <c>governance.json</c>. It opens nothing that the file names.</summary>
    /// <param name="utf8">The file, JSON in UTF-8.</param>
    /// <param name="name">Its name, as findings print it.</param>
    /// <param name="report">Takes what is wrong with the file, with line and column.</param>
    /// <param name="codes">All codes that a run may report; null for those of this library.</param>
    /// <returns>The configuration, its profile applied; null where anything is wrong with the file.</returns>
    public static ValidationConfiguration? Read(ReadOnlyMemory<byte> utf8, string name, Action<Diagnostic> report, IReadOnlyList<DiagnosticDescriptor>? codes = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(report);
        return ConfigurationReader.Read(utf8, name, report, codes ?? RuleList.Descriptors);
    }

    /// <summary>The configuration with a profile over it: what the profile says holds, and all else stays.</summary>
    /// <param name="profile">Name of the profile.</param>
    /// <returns>The configuration; null where no profile has that name.</returns>
    public ValidationConfiguration? With(string profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return ConfigurationProfiles.Find(profile)?.Over(this);
    }

    /// <summary>How an input is to be read.</summary>
    /// <param name="input">Name of the input.</param>
    /// <returns>The setting; null where none is for it.</returns>
    public InputSetting? Input(string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Inputs.LastOrDefault(i => new PathGlob(i.Path).Matches(PathOf(input)));
    }

    /// <summary>The options of a run: what this configuration says, and the defaults for the rest.</summary>
    /// <returns>The options, with this configuration among them.</returns>
    public ValidationOptions ToOptions()
    {
        var options = new ValidationOptions();
        return options with
        {
            Configuration = this,
            Target = Target,
            SmallCell = SmallCell ?? options.SmallCell,
            MaxFindings = MaxFindings ?? options.MaxFindings,
            MaxRecordBytes = MaxRecordBytes ?? options.MaxRecordBytes,
        };
    }

    /// <summary>This configuration over another, which holds where this one says nothing.</summary>
    internal ValidationConfiguration Over(ValidationConfiguration below) => below with
    {
        Language = Language ?? below.Language,
        FailOn = FailOn ?? below.FailOn,
        Target = Target ?? below.Target,
        SmallCell = SmallCell ?? below.SmallCell,
        MaxFindings = MaxFindings ?? below.MaxFindings,
        MaxRecordBytes = MaxRecordBytes ?? below.MaxRecordBytes,
        Inputs = [.. below.Inputs, .. Inputs],
        Rules = [.. below.Rules, .. Rules],
        Suppressions = [.. below.Suppressions, .. Suppressions],
        Adapters = [.. below.Adapters, .. Adapters],
    };
}
