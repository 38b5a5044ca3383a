namespace Governance.Adapters.Sdmx;

/// <summary>
/// A constraint, gathered while its message is read. What the standard leaves open, or asks for what is not kept here, is not held
/// against observations: then all that the constraint says is not, or it would be taken for less or more than it says.
/// </summary>
internal sealed class ConstraintDraft
{
    /// <summary>The role of a constraint that says what is allowed.</summary>
    public const string Allowed = "Allowed";

    private readonly List<CodeSelection> _selections = [];
    private readonly List<KeySet> _keySets = [];
    private int _included;

    /// <summary>What it is attached to.</summary>
    public List<StructureRef> Attached { get; } = [];

    /// <summary>Whether it says what is allowed. Else it says what is there, which is no rule.</summary>
    public bool IsOfAllowed { get; set; }

    /// <summary>Whether something of it is not held against observations.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether it says nothing of observations, as one that is of the days of release alone.</summary>
    public bool IsEmpty => !IsOpen && _selections.Count == 0 && _keySets.Count == 0;

    /// <summary>The constraint; null where observations are not held against it, as it is attached to no data structure, flow or agreement or is open.</summary>
    public Constraint? Made => IsOpen || Attached.Count == 0 ? null : new Constraint(_selections, _keySets);

    /// <summary>Whether one of the values stands for many codes.</summary>
    public static bool HasWildcard(IEnumerable<string> values) => values.Any(v => v.Contains('%', StringComparison.Ordinal));

    /// <summary>
    /// Takes a region: each of its selections by itself. Of several that are included an observation needs one, and of one that is
    /// excluded with several selections the editions of the standard disagree whether it has to have all to be outside.
    /// </summary>
    /// <param name="isIncluded">Whether what is in it is allowed.</param>
    /// <param name="selections">Its selections, as they say it themselves.</param>
    public void Add(bool isIncluded, IReadOnlyList<CodeSelection> selections)
    {
        if (isIncluded)
            IsOpen |= selections.Count > 0 && ++_included > 1;
        else
            IsOpen |= selections.Count != 1;
        IsOpen |= _keySets.Count > 0 || selections.Any(s => s.Values.Count == 0 || HasWildcard(s.Values));
        _selections.AddRange(isIncluded ? selections : selections.Select(s => s with { IsAllowed = !s.IsAllowed }));
    }

    /// <summary>Takes a set of keys. Several that are allowed add to each other, which is not kept.</summary>
    public void Add(KeySet keys)
    {
        IsOpen |= _selections.Count > 0 || _keySets.Count > 0;
        _keySets.Add(keys);
    }
}
