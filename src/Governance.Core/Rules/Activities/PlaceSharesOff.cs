using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// At least one place has a percentage, and the percentages do not add up to exactly 100. Regions of several lists are added up
/// list by list, each together with all other places.
/// </summary>
/// <remarks>
/// <para>
/// Why: money is divided among places by these shares; what is missing reaches nobody on paper, what is too much is
/// counted twice.
/// </para>
/// <para>Mend: Correct the percentages so that they add up to 100, or leave them all out.</para>
/// </remarks>
internal sealed class PlaceSharesOff() : Rule<Activity>(Declared)
{
    public const string Code = "GC1803";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Place shares are not 100 per cent",
        "The shares of the places do not add up to exactly 100 per cent.",
        typeof(PlaceSharesOff));

    /// <summary>In IATI a region whose vocabulary is not named is of vocabulary 1, so that these are one list.</summary>
    private const string Unstated = "iati-region", Stated = Unstated + "-1";

    protected override void Check(Activity record, RuleContext context)
    {
        var shares = (record.Places ?? []).Where(p => p.Percentage is not null).ToLookup(ListOf);
        var others = shares[null].Sum(p => p.Percentage);
        var lists = shares.Where(l => l.Key is not null).Select(l => l.Sum(p => p.Percentage)).DefaultIfEmpty(0);
        if (shares.Count > 0 && lists.Any(l => l + others != 100))
            context.Report("/places");
    }

    /// <summary>The list a region of the world is of, by the identifier that names one; null for all other places, which are in none.</summary>
    private static string? ListOf(Place place)
        => place.Kind != PlaceKind.RegionOfWorld ? null
            : place.Identifiers?.FirstOrDefault(i => i.Scheme.StartsWith(Unstated, StringComparison.Ordinal))?.Scheme is { } scheme && scheme != Stated ? scheme : Unstated;
}
