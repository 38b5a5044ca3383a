using Governance.Core;
using Governance.Core.Gazetteers;

namespace Governance.Adapters.OperationalPresence;

/// <summary>One row of a list of places.</summary>
/// <param name="Country">The country.</param>
/// <param name="Unit">The unit.</param>
/// <param name="ValidFrom">Day the list says it is valid from; null where it says none.</param>
internal sealed record PlaceListRow(CountryCode Country, PlaceUnit Unit, PartialDate? ValidFrom);
