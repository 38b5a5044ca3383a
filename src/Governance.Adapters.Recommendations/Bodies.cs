using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Recommendations;

/// <summary>Names of ministries, agencies and partners in one cell, between semicolons or on lines of their own.</summary>
internal static class Bodies
{
    private static readonly char[] Separators = [';', '\n'];

    public static FieldConverter<Recommendation> Of(Func<Recommendation, IList<OrganisationRef>?> get, Action<Recommendation, IList<OrganisationRef>> set)
        => FieldConverters.Of<Recommendation>(
            (cell, recommendation) =>
            {
                var names = Parts(cell);
                if (names.Count == 0)
                    return false;
                set(recommendation, [.. names.Select(n => new OrganisationRef { Name = n })]);
                return true;
            },
            recommendation => Join(get(recommendation)?.Select(b => b.Name ?? b.OrganisationId)));

    /// <summary>The parts of a cell that lists several things.</summary>
    public static IReadOnlyList<string> Parts(string cell)
        => cell.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Several things as one cell; null where there is none.</summary>
    public static string? Join(IEnumerable<string?>? parts)
    {
        var joined = string.Join("; ", (parts ?? []).OfType<string>());
        return joined.Length == 0 ? null : joined;
    }
}
