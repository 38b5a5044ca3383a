using System.Runtime.CompilerServices;
using Governance.Adapters.Hsds.Inner;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds;

/// <summary>
/// What a first look over an input, and the other JSON inputs of its run, tells of shelters: where they are, and which
/// organisations are one. What has the same place may come before the shelter, and would tell it.
/// </summary>
internal sealed class FirstLook
{
    /// <summary>One for the inputs of each run, for as long as that goes on.</summary>
    private static readonly ConditionalWeakTable<IReadOnlyList<SiblingFile>, FirstLook> Runs = [];

    private readonly HashSet<string> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _organisations = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _inputs = new(StringComparer.Ordinal);
    private bool _isPartial;
    private bool _hasFacilities;
    private bool _isLate;

    private FirstLook()
    {
    }

    /// <summary>Looks over an input, and the others of its run where nobody has; the input begins anew then.</summary>
    /// <param name="source">The input.</param>
    /// <param name="read">Reads the records of an input from its start, those within others not.</param>
    /// <param name="cancellationToken">Stops the look.</param>
    public static async ValueTask<FirstLook> OfAsync(FormatSource source, Func<FormatSource, IAsyncEnumerable<ReadItem>> read, CancellationToken cancellationToken)
    {
        var run = source.Inputs.Count < 2 ? null : Runs.TryGetValue(source.Inputs, out var known) ? known : await OfRunAsync(source.Inputs, read, cancellationToken).ConfigureAwait(false);
        if (run is not null)
            Runs.TryAdd(source.Inputs, run);
        if (run?._inputs.Contains(source.Name) == true)
            return run;
        var look = new FirstLook();
        look._places.UnionWith(run?._places ?? []);
        look._organisations.UnionWith(run?._organisations ?? []);
        look._isPartial = run?._isPartial == true;
        await look.TakeAsync(() => look.TakeAsync(read(source), source.Name, cancellationToken)).ConfigureAwait(false);
        run?.Take(look);
        await (await source.OpenSeekableAsync(cancellationToken).ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        return look;
    }

    /// <summary>What was read, withheld where it is at the place of a shelter, or of an organisation that is one.</summary>
    public ReadItem Withheld(ReadItem item)
    {
        if (item.Record is not Facility { LocationDisclosure: null } facility || !(_isPartial || IsOfShelter(facility) || (_places.Count > 0 && Offered.IdsOf(facility).Any(_places.Contains))))
            return item;
        facility.LocationDisclosure = LocationDisclosure.Withheld;
        return item with { Record = facility };
    }

    private static async ValueTask<FirstLook> OfRunAsync(IReadOnlyList<SiblingFile> inputs, Func<FormatSource, IAsyncEnumerable<ReadItem>> read, CancellationToken cancellationToken)
    {
        var look = new FirstLook();
        await look.TakeAsync(
            async () =>
            {
                foreach (var input in inputs)
                {
                    try
                    {
                        var source = await input.OpenAsync(cancellationToken).ConfigureAwait(false);
                        await using var _ = source.ConfigureAwait(false);
                        // Which of them the run reads as HSDS is not known here.
                        if (!JsonTableReader.IsJson(source.Peek.Span))
                            continue;
                        look._inputs.Add(input.Name);
                        await look.TakeAsync(read(source), input.Name, cancellationToken).ConfigureAwait(false);
                    }
                    catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
                    {
                        // What is read but once, and what breaks off, is told on its own turn, and gives no more then.
                    }
                }
            }).ConfigureAwait(false);
        return look;
    }

    /// <summary>Takes what a look told of an input that can be read but once: those behind it know it then.</summary>
    private void Take(FirstLook look)
    {
        _places.UnionWith(look._places);
        _organisations.UnionWith(look._organisations);
        _isPartial |= look._isPartial;
    }

    /// <summary>Looks again where something came before the organisation that tells what it is.</summary>
    private async Task TakeAsync(Func<Task> look)
    {
        await look().ConfigureAwait(false);
        if (_isLate)
            await look().ConfigureAwait(false);
    }

    private async Task TakeAsync(IAsyncEnumerable<ReadItem> items, string input, CancellationToken cancellationToken)
    {
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (item.Record is Facility facility)
                Take(facility);
            if (item.Record is not Organisation organisation)
                continue;
            if (Shelters.IsNamed(organisation) && Add(_organisations, organisation.Id))
                _isLate |= _hasFacilities;
            var isOne = _organisations.Contains(organisation.Id);
            foreach (var record in await InnerRecords.ReadAsync(organisation, input, new ReadOptions(), cancellationToken).ConfigureAwait(false))
                Take(isOne || record.IsShelter || (record.Facility is { } of && IsOfShelter(of)) ? record.Places : record.NamedPlaces);
        }
    }

    private void Take(Facility facility)
    {
        _hasFacilities |= facility.Operators?.Any(o => o.OrganisationId is not null) == true;
        if (Shelters.IsOneItself(facility) || IsOfShelter(facility))
            Take(Offered.IdsOf(facility));
        else if (facility.LocationDisclosure == LocationDisclosure.Withheld)
            Take(Offered.Of(facility).Where(o => Offered.LocationOf(o) is { } location && Shelters.IsNamed(location)).SelectMany(Offered.IdsOf));
    }

    private void Take(IEnumerable<string> places)
    {
        foreach (var place in places)
            Add(_places, place);
    }

    private bool IsOfShelter(Facility facility) => facility.Operators?.Any(o => o.OrganisationId is { } id && _organisations.Contains(id)) == true;

    /// <summary>Where more are shelters than are held, any place may be that of one.</summary>
    private bool Add(HashSet<string> held, string id)
    {
        _isPartial |= held.Count >= RepeatedIds.Capacity;
        return !_isPartial && held.Add(id);
    }
}
