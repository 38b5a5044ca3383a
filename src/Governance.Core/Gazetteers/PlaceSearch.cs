namespace Governance.Core.Gazetteers;

/// <summary>Looks one place up.</summary>
internal sealed class PlaceSearch(Gazetteer gazetteer, PlaceSlot slot, Period? time, CountryCode? usual)
{
    private IReadOnlyList<PlaceEdition> _editions = [];

    /// <summary>The proposal; null where the place is settled, or where no list can speak of it.</summary>
    public PlaceProposal? Find()
    {
        if (slot.Code is null && slot.Name is null)
            return null;
        // A code with its name tells the country too.
        var known = slot.Country ?? usual ?? (slot is { Code: { } own, Name: { } called } ? gazetteer.CountryOf(own.Code, called) : null);
        if (known is not { } country)
            return slot.Code is { Edition: not null } ? null : None(PlaceDoubt.NoCountry);
        _editions = gazetteer.Of(country);
        if (_editions.Count == 0)
            return slot.Code is null ? None(PlaceDoubt.NoList) : null;
        if (slot.Code is { } code)
            return slot.Name is null ? WithoutName(code) : OfCode(code, slot.Name, country);
        return IsBeyondLists ? null : OfName(slot.Name!, country);
    }

    /// <summary>Lists of regions and districts say nothing of communes.</summary>
    private bool IsBeyondLists => slot.Level > _editions.Max(e => e.Deepest);

    private PlaceProposal? WithoutName(PCode code)
    {
        if (code.Edition is not null)
            return null;
        var meanings = _editions.Select(e => e.FoldedNames(code.Code)).OfType<IReadOnlySet<string>>().ToList();
        return meanings.Exists(m => !m.Overlaps(meanings[0])) ? None(PlaceDoubt.NoName) : null;
    }

    /// <summary>An edition is inferred from code and name together; a code that disagrees with its name is never changed.</summary>
    private PlaceProposal? OfCode(PCode code, string name, CountryCode country)
    {
        var agreeing = _editions.Where(e => e.IsNamed(code.Code, name)).ToList();
        if (code.Edition is { } stated)
        {
            var list = _editions.FirstOrDefault(e => e.ValidFrom == stated) ?? _editions.FirstOrDefault(e => e.ValidFrom.Year == stated.Year);
            if (list?.Find(code.Code) is null || agreeing.Contains(list))
                return null;
        }
        else if (agreeing.Count > 0)
        {
            // Where the code means the same in all editions, none need be stated.
            return agreeing.Count > 1 ? null : Proposed(agreeing[0], agreeing[0].Find(code.Code)!, [PlaceProof.Code, PlaceProof.Name], []);
        }
        else if (_editions.All(e => e.Find(code.Code) is null))
        {
            return null;
        }

        if (agreeing.Count > 0)
            return Proposed(agreeing[^1], agreeing[^1].Find(code.Code)!, [PlaceProof.Code, PlaceProof.Name], [PlaceDoubt.CodeDisagrees]);
        var byName = OfName(name, country);
        return byName with { Doubts = [.. byName.Doubts, PlaceDoubt.CodeDisagrees] };
    }

    private PlaceProposal OfName(string name, CountryCode country)
    {
        var valid = time is { } at ? gazetteer.InForce(country, at) : [];
        var isDated = time is { Start: not null } or { End: not null };
        var asked = valid.Count > 0 ? valid : isDated ? [_editions[0]] : _editions;
        List<PlaceDoubt> doubts = [];
        if (valid.Count == 0 && isDated)
            doubts.Add(PlaceDoubt.BeforeFirstEdition);
        if (slot.Level is null)
            doubts.Add(PlaceDoubt.LevelUnknown);
        var named = Matches(asked, e => e.Named(name, slot.Level));
        if (named.Count == 0)
        {
            named = Matches(_editions, e => e.Named(name, slot.Level));
            if (named.Count > 0)
            {
                doubts.Add(PlaceDoubt.OtherEdition);
            }
            else
            {
                if (_editions.Any(e => e.Named(name, slot.Level).Count > 0))
                    return None(PlaceDoubt.NoPCode);
                named = Matches(asked, e => e.Nearly(name, slot.Level));
                if (named.Count == 0)
                    return None(PlaceDoubt.NotInList);
                doubts.Add(PlaceDoubt.Spelling);
            }
        }

        return Chosen(named, asked, isDated && valid.Count > 0, doubts);
    }

    /// <summary>One of the matches, with what speaks for and against it.</summary>
    private PlaceProposal Chosen(List<(PlaceEdition Edition, PlaceUnit Unit)> named, IReadOnlyList<PlaceEdition> asked, bool isValid, List<PlaceDoubt> doubts)
    {
        List<PlaceProof> proofs = doubts.Contains(PlaceDoubt.Spelling) ? [] : [PlaceProof.Name];
        if (slot.Parents.Count > 0)
        {
            var within = named.FindAll(m => LiesIn(m.Edition, m.Unit));
            if (within.Count == 0)
                doubts.Add(PlaceDoubt.OtherParent);
            else if (slot.Parents.Any(p => IsListed(within[0].Edition, p)))
                proofs.Add(PlaceProof.Parent);
            named = within.Count > 0 ? within : named;
        }

        var (edition, unit) = named[^1];
        if (named.Any(m => named.Any(n => n.Edition == m.Edition && n.Unit != m.Unit)))
            doubts.Add(PlaceDoubt.SeveralPlaces);
        var isInAll = asked.Count > 1 && named.TrueForAll(m => m.Unit.Code == unit.Code) && asked.All(e => named.Exists(m => m.Edition == e));
        if (isInAll)
            proofs.Add(PlaceProof.EveryEdition);
        else if (!isValid && !doubts.Contains(PlaceDoubt.BeforeFirstEdition))
            doubts.Add(PlaceDoubt.DateUnknown);
        else if (isValid && asked.Count > 1)
            doubts.Add(PlaceDoubt.SeveralEditions);
        if (isValid && asked.Contains(edition))
            proofs.Add(PlaceProof.Date);
        var proposal = Proposed(edition, unit, proofs, doubts);
        return proposal with
        {
            Code = isInAll ? new PCode(unit.Code) : proposal.Code,
            Others = [.. named.Where(m => m.Unit.Code != unit.Code).Select(m => new PCode(m.Unit.Code, m.Edition.ValidFrom)).Distinct()],
        };
    }

    private static List<(PlaceEdition Edition, PlaceUnit Unit)> Matches(IEnumerable<PlaceEdition> editions, Func<PlaceEdition, IReadOnlyList<PlaceUnit>> find)
        => [.. editions.SelectMany(e => find(e).Where(u => PCode.IsWellFormed(u.Code)).Select(u => (e, u)))];

    /// <summary>Whether the list puts a unit where the record does. A parent that the list does not know says nothing.</summary>
    private bool LiesIn(PlaceEdition edition, PlaceUnit unit)
        => slot.Parents.All(p => Units(edition, p) is not { Count: > 0 } parents || parents.Any(u => u.Level >= unit.Level || edition.IsWithin(unit, u)));

    private static bool IsListed(PlaceEdition edition, AdminUnit parent) => Units(edition, parent).Count > 0;

    /// <summary>What a stated parent is in a list: by its name, which holds in every edition, else by its code.</summary>
    private static IReadOnlyList<PlaceUnit> Units(PlaceEdition edition, AdminUnit parent)
        => parent.Name is { } name ? edition.Named(name, parent.Level)
            : parent.PCode is { } code && edition.Find(code.Code) is { } unit && (code.Edition is null || code.Edition.Value.Year == edition.ValidFrom.Year) ? [unit] : [];

    private PlaceProposal Proposed(PlaceEdition edition, PlaceUnit unit, IReadOnlyList<PlaceProof> proofs, IReadOnlyList<PlaceDoubt> doubts)
        => new() { Pointer = slot.Pointer, Code = new PCode(unit.Code, edition.ValidFrom), Country = edition.Country, Unit = unit, Proofs = proofs, Doubts = doubts };

    private PlaceProposal None(PlaceDoubt why) => new() { Pointer = slot.Pointer, Doubts = [why] };
}
