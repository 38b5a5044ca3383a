namespace Governance.Adapters.MissingMigrants;

/// <summary>Texts that stand in one cell; nearly always there is one, which is kept as it is.</summary>
internal struct JoinedText
{
    private string? _first;
    private List<string>? _all;

    /// <summary>Adds one.</summary>
    public void Add(string text)
    {
        if (_first is null)
            _first = text;
        else
            (_all ??= [_first]).Add(text);
    }

    /// <summary>The texts with something between them; null where there are none.</summary>
    public readonly string? With(string separator) => _all is null ? _first : string.Join(separator, _all);
}
