using System.Runtime.CompilerServices;
using Governance.Adapters.OperationalPresence;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Gazetteers;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Commands;

/// <summary>Gives places the p-codes that are certain, and lists all that were proposed.</summary>
internal sealed class PlaceStep(IReadOnlyList<string> lists, CountryCode? country, string? proposals, ToolTexts texts) : RecordStep
{
    private readonly Dictionary<PlaceDoubt, long> _doubts = [];
    private PlaceRepair _repair = new(Gazetteer.Shipped, country);
    private ProposalList? _list;
    private long _applied;
    private long _doubtful;
    private long _without;

    public override IReadOnlyList<string> Inputs => lists;

    public override IReadOnlyList<string> Outputs => proposals is null ? [] : [proposals];

    public override async Task BeginAsync(Action<Diagnostic> reportUnreadable, CancellationToken cancellationToken)
    {
        var gazetteer = Gazetteer.Shipped;
        foreach (var path in lists)
        {
            try
            {
                await using var source = await FormatSource.OpenAsync(path, File.OpenRead(path), null, cancellationToken);
                gazetteer = gazetteer.With(await PlaceLists.ReadAsync(source, reportUnreadable, cancellationToken));
            }
            catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
            {
                reportUnreadable(new Diagnostic(File.Exists(path) ? RunDescriptors.InputNotReadable : RunDescriptors.InputNotFound) { Origin = new Origin { Input = path } });
            }
        }

        _repair = new PlaceRepair(gazetteer, country);
        if (proposals is not null)
            _list = await ProposalList.BeginAsync(proposals, texts, cancellationToken);
    }

    public override async IAsyncEnumerable<Record> ThroughAsync(IAsyncEnumerable<Record> records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            foreach (var proposal in _repair.Repair(record))
            {
                Count(proposal);
                if (_list is not null)
                    await _list.AddAsync(record, proposal, cancellationToken);
            }

            yield return record;
        }
    }

    public override async Task CompleteAsync(TextWriter output)
    {
        await output.WriteLineAsync(texts.Count("repair-applied", _applied));
        if (_doubtful > 0)
            await output.WriteLineAsync(texts.Count("repair-doubtful", _doubtful));
        if (_without > 0)
            await output.WriteLineAsync(texts.Count("repair-without", _without));
        foreach (var (doubt, count) in _doubts.OrderByDescending(d => d.Value).ThenBy(d => d.Key))
            await output.WriteLineAsync($"  {texts[ProposalList.Key(doubt)]}{texts["colon"]}{count}");
        if (_list is not null)
            await _list.CompleteAsync();
    }

    public override ValueTask DisposeAsync() => _list?.DisposeAsync() ?? ValueTask.CompletedTask;

    private void Count(PlaceProposal proposal)
    {
        if (proposal.IsCertain)
            _applied++;
        else if (proposal.Code is not null)
            _doubtful++;
        else
            _without++;
        foreach (var doubt in proposal.Doubts)
            _doubts[doubt] = _doubts.GetValueOrDefault(doubt) + 1;
    }
}
