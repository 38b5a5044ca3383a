namespace Governance.Core.Rules;

/// <summary>What the follow-up of a recommendation takes « open » and « owned » to mean.</summary>
internal static class FollowUp
{
    /// <summary>Whether something remains to be done: no state is stated, or one that is not final.</summary>
    public static bool IsOpen(this Recommendation recommendation) => recommendation.Implementation?.State is null or ImplementationState.Formulated
        or ImplementationState.Planned or ImplementationState.InProgress or ImplementationState.PartiallyImplemented;

    /// <summary>Whether a body is named that is to carry it out.</summary>
    public static bool HasResponsible(this Recommendation recommendation)
        => recommendation.Responsible?.Any(r => r.OrganisationId is not null || r.Name is not null || r.Kind is not null) == true;
}
