using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Recommendations;

/// <summary>Reads matrices as any table, and says of a row what takes more than its cells to know.</summary>
internal sealed class RecommendationsReader : FormatReader
{
    private readonly TableFormatReader<Recommendation> _tables = new(RecommendationsFormat.Info, RecommendationsMap.Map) { Layout = l => l with { NamesTotals = true, HasFoot = true, IsHeading = Chapters.IsOne, Json = JsonTableLayout.Usual } };

    public override FormatInfo Format => RecommendationsFormat.Info;

    public override ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default) => _tables.RecognisesAsync(source, cancellationToken);

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var ids = new RepeatedIds();
        await foreach (var item in _tables.ReadAsync(source, options, cancellationToken).ConfigureAwait(false))
        {
            if (item.Record is not Recommendation recommendation)
            {
                yield return item;
                continue;
            }

            List<Diagnostic> findings = [.. item.Findings];

            // Chapters and sheets number their recommendations anew.
            if (Ids.Tell(recommendation, ids))
                findings.Add(new Diagnostic(RecommendationsDiagnostics.RepeatedNumber) { Pointer = "/number", Origin = item.Origin.Locate("/number") });
            if (recommendation.DueText is { } due && CellDates.LooksLikeOne(due.Text))
                findings.Add(new Diagnostic(RecommendationsDiagnostics.NoSuchDay) { Pointer = "/dueText", Origin = item.Origin.Locate("/dueText") });
            yield return findings.Count == item.Findings.Count ? item : item with { Record = recommendation, Findings = findings };
        }
    }
}
