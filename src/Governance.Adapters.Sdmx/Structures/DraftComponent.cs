namespace Governance.Adapters.Sdmx;

/// <summary>A component as a structure message says it, before its concept is known.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Role">What it is.</param>
internal sealed record DraftComponent(string Id, ComponentRole Role)
{
    /// <summary>The usage of what each observation has; the standard spells it with a capital or without.</summary>
    public const string Mandatory = "mandatory";

    /// <summary>The concept it is of; null where none is said.</summary>
    public string? Concept { get; init; }

    /// <summary>Whether each observation has it, in the word of the message; of an attribute alone.</summary>
    public string? Usage { get; init; }

    /// <summary>Whether it says something of single observations rather than of a series or a data set.</summary>
    public bool IsOfObservation { get; init; }

    /// <summary>Its own values.</summary>
    public Representation Values { get; init; }

    /// <summary>What a concept is known by: its scheme, whatever the version, and its id.</summary>
    public static string ConceptOf(string cited)
    {
        var text = cited[(cited.LastIndexOf('=') + 1)..];
        var (open, close) = (text.IndexOf('(', StringComparison.Ordinal), text.IndexOf(')', StringComparison.Ordinal));
        return open > 0 && close > open ? text[..open] + text[(close + 1)..] : text;
    }

    /// <summary>The id of a component: its own, else that of its concept; null where it has neither.</summary>
    public static string? IdOf(string? own, string? concept)
        => own is { Length: > 0 } ? own : concept?[(concept.LastIndexOf('.') + 1)..] is { Length: > 0 } ofConcept ? ofConcept : null;

    /// <summary>The component with what its concept says, where it does not say it itself.</summary>
    public DefinedComponent Defined(Representation core)
    {
        var values = Values.List is null && !Values.HasFormat ? core : Values;
        return new DefinedComponent(Id, Role)
        {
            List = values.List,
            IsMandatory = Role != ComponentRole.Attribute || Usage?.Equals(Mandatory, StringComparison.OrdinalIgnoreCase) == true,
            IsOfObservation = IsOfObservation,
            IsMultiple = Values.IsMultiple,
            IsText = Values.HasFormat && Values.List is null,
            Format = values.Format,
        };
    }
}
