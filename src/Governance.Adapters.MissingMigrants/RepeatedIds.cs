using System.Globalization;
using Governance.Core;

namespace Governance.Adapters.MissingMigrants;

/// <summary>
/// The yearly lists repeat the id of a split incident for each of its parts. The first keeps the id; the second is
/// <c>…/2</c>, and so on, in the order of the list. The key itself stays in the identifiers.
/// </summary>
internal sealed class RepeatedIds
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>Numbers the id of a record if it has been seen.</summary>
    /// <returns>Whether it has.</returns>
    public bool Number(Incident incident)
    {
        var count = _seen[incident.Id] = _seen.GetValueOrDefault(incident.Id) + 1;
        if (count == 1)
            return false;
        incident.Id += string.Create(CultureInfo.InvariantCulture, $"/{count}");
        incident.Minted = true;
        return true;
    }
}
