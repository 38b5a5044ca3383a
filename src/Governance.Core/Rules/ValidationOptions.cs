using Governance.Core.Formats;

namespace Governance.Core.Rules;

/// <summary>Everything a validation run depends on besides its input. Immutable: change it with <c>with</c>.</summary>
public sealed record ValidationOptions
{
    /// <summary>The date of the run. Rules that compare with today say that they did not run where it is absent.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The audience the data are meant for; absent means each record's own sensitivity.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the levels.</exception>
    public Sensitivity? Target
    {
        get;
        init => field = OptionValue.Known(value);
    }

    /// <summary>
    /// Fields that records are released without for the <see cref="Target"/>, as <see cref="WriteOptions.Drop"/> has them: privacy rules speak of
    /// what is left then. Absent means none.
    /// </summary>
    /// <exception cref="ArgumentException">One is no field of any kind of record.</exception>
    public IReadOnlyList<string>? Drop
    {
        get;
        init => field = new WriteOptions { Drop = value }.Drop;
    }

    /// <summary>Least count of living persons that may be published. Default 11.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int SmallCell
    {
        get;
        init => field = OptionValue.NotNegative(value)!.Value;
    }
    = 11;

    /// <summary>Longest record that is read, in bytes; a longer one is a finding. Default 16 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive, or above 1 GiB.</exception>
    public int MaxRecordBytes
    {
        get;
        init => field = OptionValue.RecordBytes(value);
    }
    = 16 * 1024 * 1024;

    /// <summary>Whether record and dataset rules run; false checks the shape alone. Default true.</summary>
    public bool RunRules { get; init; } = true;

    /// <summary>The most findings of one code that are reported; the counts stay exact, and 0 gives them alone. Default 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int MaxFindings
    {
        get;
        init => field = OptionValue.NotNegative(value)!.Value;
    }
    = 1000;

    /// <summary>
    /// What a team has set: severities, and findings it accepts. Only that is taken from it here; <see cref="ValidationConfiguration.ToOptions"/>
    /// gives the other options too. Absent means none.
    /// </summary>
    public ValidationConfiguration? Configuration { get; init; }

    /// <summary>Findings that were known before: they are counted apart and not reported. Absent means none.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Name of the input as findings print it.</summary>
    public string? InputName { get; init; }

    /// <summary>
    /// Key of the hashes that remember ids; findings do not depend on it. Absent means a random one for each run, so that
    /// nobody can aim for collisions.
    /// </summary>
    public ulong? HashKey { get; init; }
}
