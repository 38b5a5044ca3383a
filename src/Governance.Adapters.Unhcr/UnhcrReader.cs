using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Unhcr;

/// <summary>
/// Reads UNHCR's tables of figures, one or several records a row. The lists that come with them are refused by name, and so
/// is a table whose columns fit several series, unless its own name or the caller says which one it is.
/// </summary>
internal sealed class UnhcrReader : FormatReader
{
    public override FormatInfo Format => UnhcrFormat.Info;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
        => (await HeadersAsync(source, cancellationToken).ConfigureAwait(false)).Exists(h => KnownLists.Of(h) is not null)
            || await UnhcrFormat.Tables.RecognisesAsync(source, cancellationToken).ConfigureAwait(false);

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Layout is null)
        {
            var headers = await HeadersAsync(source, cancellationToken).ConfigureAwait(false);
            if (headers.Select(KnownLists.Of).FirstOrDefault(l => l is not null) is { } list)
            {
                yield return Refusal(source, UnhcrDiagnostics.NotFigures, new DiagnosticArgument("list", list));
                yield break;
            }

            if (headers.Select(SeriesOf.Header).FirstOrDefault(s => s is not null) is { } series)
            {
                options = options with { Layout = series.FirstOrDefault(s => Path.GetFileName(source.Name).Contains(s, StringComparison.OrdinalIgnoreCase)) };
                if (options.Layout is null)
                {
                    yield return Refusal(source, UnhcrDiagnostics.UnnamedSeries, new DiagnosticArgument("layouts", string.Join(", ", series)));
                    yield break;
                }
            }
        }

        await foreach (var item in UnhcrFormat.Tables.ReadAsync(source, options, cancellationToken).ConfigureAwait(false))
            yield return item;
    }

    private static async Task<List<IReadOnlyList<string>>> HeadersAsync(FormatSource source, CancellationToken cancellationToken)
    {
        var headers = new List<IReadOnlyList<string>>();
        await foreach (var head in Tables.PeekHeadsAsync(source, Heads, cancellationToken).ConfigureAwait(false))
            headers.Add([.. head.Columns.Select(c => c.Name.Trim())]);
        return headers;
    }

    private static TableLayout Heads { get; } = UnhcrFormat.Layout(new TableLayout { Knows = name => KnownLists.IsNamed(name) || SeriesOf.Known(name) });

    private static ReadItem Refusal(FormatSource source, DiagnosticDescriptor what, DiagnosticArgument argument)
    {
        var origin = new Origin { Input = source.Name };
        return new ReadItem(null, new RowOrigin(origin), [new Diagnostic(what, argument) { Origin = origin }]);
    }
}
