using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>Identifiers by their scheme.</summary>
internal static class Identifiers
{
    /// <summary>The first identifier of a scheme that has a property; null for none.</summary>
    public static Identifier? Find(this IList<Identifier>? identifiers, Func<string, bool> isScheme)
    {
        for (var i = 0; i < identifiers?.Count; i++)
        {
            if (isScheme(identifiers[i].Scheme))
                return identifiers[i];
        }

        return null;
    }

    /// <summary>The first identifier of the standard, of an activity or organisation.</summary>
    public static string? Own(this IList<Identifier>? identifiers) => identifiers.Find(static s => s == ActivityMap.Scheme)?.Value;
}
