namespace Governance.Core.Rules;

/// <summary>Which organisations exist to coordinate others.</summary>
internal static class CoordinationBody
{
    /// <summary>Whether the organisation is a coordination body by its kind.</summary>
    public static bool IsCoordinationBody(this Organisation organisation)
        => organisation.Kind is "coordination-body" or "consultation-framework" or "steering-committee" or "cluster" or "working-group";
}
