namespace Governance.Core.Gazetteers;

/// <summary>
/// Proposes p-codes for places that have none, and editions for codes that state none, from names, codes and dates. A
/// proposal says what speaks for it and against it. Thread-safe.
/// </summary>
/// <param name="gazetteer">The lists to look in.</param>
/// <param name="country">Where places lie that state no country, as in a table of one country; null where that is not known.</param>
public sealed class PlaceRepair(Gazetteer gazetteer, CountryCode? country = null)
{
    /// <summary>Says what can be proposed for the places of a record. The record stays as it is.</summary>
    /// <param name="record">The record.</param>
    /// <returns>One proposal a place or unit that wants a code or an edition, in the order of the record.</returns>
    public IReadOnlyList<PlaceProposal> Propose(Record record) => [.. Proposals(record).Select(p => p.Proposal)];

    /// <summary>The same, and puts the proposals that are certain into the record, with the country where a place states none.</summary>
    /// <param name="record">The record; it is changed.</param>
    /// <returns>The proposals, applied where they are certain.</returns>
    public IReadOnlyList<PlaceProposal> Repair(Record record)
    {
        // A unit is judged by those around it as the source states them, so all are judged before one is changed.
        var found = Proposals(record);
        foreach (var (slot, proposal) in found)
        {
            if (proposal.IsCertain)
                slot.Set(proposal.Code!.Value, proposal.Country!.Value);
        }

        return [.. found.Select(p => p.Proposal)];
    }

    private List<(PlaceSlot Slot, PlaceProposal Proposal)> Proposals(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var time = RecordTime.Of(record);
        var found = new List<(PlaceSlot, PlaceProposal)>();
        foreach (var slot in PlaceSlots.Of(record))
        {
            if (new PlaceSearch(gazetteer, slot, time, country).Find() is { } proposal)
                found.Add((slot, proposal));
        }

        return found;
    }
}
