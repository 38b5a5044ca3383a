namespace Governance.Adapters.Kobo;

/// <summary>A question with what it means.</summary>
internal sealed record SurveyField
{
    /// <summary>Path of the question.</summary>
    public required string Path { get; init; }

    /// <summary>The field it fills; null where it fills none.</summary>
    public string? Pointer { get; init; }

    /// <summary>What the field holds; null where it fills none.</summary>
    public Leaf? Leaf { get; init; }

    /// <summary>The question in the form; null where the form is not at hand.</summary>
    public FormQuestion? Question { get; init; }

    /// <summary>Path of the repeat around it; null where there is none.</summary>
    public string? Repeat { get; init; }

    /// <summary>What its choices are.</summary>
    public required AnswerCodes Codes { get; init; }

    /// <summary>Whether several choices may be ticked.</summary>
    public bool IsMultiple => Question is null ? Leaf is { IsList: true, Kind: not LeafKind.Text and not LeafKind.Date } : Question.Type == "select_multiple";

    /// <summary>The member of the record it fills.</summary>
    public string? Member => Pointer?.Split('/')[1];

    /// <summary>Its own name.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
