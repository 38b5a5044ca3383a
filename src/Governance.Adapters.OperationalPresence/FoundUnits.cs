using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Gazetteers;

namespace Governance.Adapters.OperationalPresence;

/// <summary>The units of a country as a list of places gives them.</summary>
internal sealed class FoundUnits(CountryCode country)
{
    public CountryCode Country => country;

    public List<PlaceUnit> Units { get; } = [];

    /// <summary>The newest day of all rows: the list is what it is since then.</summary>
    public PartialDate? ValidFrom { get; private set; }

    /// <summary>Where the first unit stands.</summary>
    public Origin First { get; private set; }

    public void Add(PlaceListRow row, Origin place)
    {
        if (Units.Count == 0)
            First = place;
        Units.Add(row.Unit);
        if (row.ValidFrom is { } day && (ValidFrom is null || day > ValidFrom))
            ValidFrom = day;
    }
}
