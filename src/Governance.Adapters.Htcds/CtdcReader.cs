using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>Reads the datasets of CTDC. Tables that others made from them, without most of their columns, are refused by name.</summary>
internal sealed class CtdcReader : FormatReader
{
    /// <summary>Names of which several stand in what was made from a dataset, and in hardly anything else.</summary>
    private static readonly string[] Signs =
    [
        "yearOfRegistration", "Datasource", "isForcedLabour", "isSexualExploit", "majorityStatus", "RecruiterRelationship", "CountryOfExploitation",
        "Means Debt Bondage Earnings", "Means Deny Basic Needs", "Means Withhold Docs", "Recruiter Relation Intimate Partner",
    ];

    /// <summary>Columns of countries, where <c>NA</c> is a code; in all others it is what statistics programs write for a missing value.</summary>
    private static readonly string[] Countries = ["citizenship", "CountryOfExploitation"];

    private static readonly MissingMarkers Missing = MissingMarkers.Usual.With("NA");

    private readonly TableFormatReader<Migrant> _tables = new(CtdcFormat.Info, CtdcMap.Map)
    {
        Layout = l => l with { OnlyData = true, Tags = false, Json = JsonTableLayout.Usual, Use = column => l.Use?.Invoke(column) is { } use && !Countries.Contains(column.Name.Trim(), StringComparer.OrdinalIgnoreCase) ? use with { Missing = Missing } : l.Use?.Invoke(column) },
    };

    /// <inheritdoc/>
    public override FormatInfo Format => CtdcFormat.Info;

    /// <inheritdoc/>
    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
        => await _tables.RecognisesAsync(source, cancellationToken).ConfigureAwait(false) || await IsDerivedAsync(source, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Layout is null && !await _tables.RecognisesAsync(source, cancellationToken).ConfigureAwait(false) && await IsDerivedAsync(source, cancellationToken).ConfigureAwait(false))
        {
            var start = new Origin { Input = source.Name };
            yield return new ReadItem(null, new RowOrigin(start), [new Diagnostic(CtdcDiagnostics.DerivedExtract) { Origin = start }]);
            yield break;
        }

        await foreach (var item in _tables.ReadAsync(source, options, cancellationToken).ConfigureAwait(false))
            yield return item;
    }

    private static async ValueTask<bool> IsDerivedAsync(FormatSource source, CancellationToken cancellationToken)
    {
        await foreach (var head in Tables.PeekHeadsAsync(source, new TableLayout { Knows = IsSign, Tags = false, Json = JsonTableLayout.Usual }, cancellationToken).ConfigureAwait(false))
        {
            if (head.Columns.Count(c => IsSign(c.Name)) >= 3)
                return true;
        }

        return false;
    }

    private static bool IsSign(string name) => Array.Exists(Signs, s => s.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
}
