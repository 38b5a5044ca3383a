using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>Reads cases from every carrier of the standard, and refuses by name what belongs to it and has no cases.</summary>
internal sealed class HtcdsReader : FormatReader
{
    private static readonly HashSet<string> Labels = Names(isToolkit: true);
    private static readonly HashSet<string> Fields = Names(isToolkit: false);

    private readonly TableFormatReader<Migrant> _toolkits = new(HtcdsFormat.Info, HtcdsMap.Map)
    {
        Layout = l => l with { Knows = IsLabel, OnlyData = true, Tags = false },
    };

    private readonly TableFormatReader<Migrant> _fields = new(HtcdsFormat.Info, HtcdsMap.Map)
    {
        Layout = l => l with { Knows = IsField, OnlyData = true, Tags = false, Json = JsonTableLayout.Usual },
    };

    /// <inheritdoc/>
    public override FormatInfo Format => HtcdsFormat.Info;

    /// <inheritdoc/>
    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        // Sheets and forms of others are no concern of ours: only those that say so.
        return await HtcdsForms.OfAsync(source, cancellationToken).ConfigureAwait(false) is not null
            ? HtcdsForms.IsOurs(source)
            : await IsToolkitAsync(source, cancellationToken).ConfigureAwait(false) || await _fields.RecognisesAsync(source, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        if (await HtcdsForms.OfAsync(source, cancellationToken).ConfigureAwait(false) is { } refusal)
        {
            var start = new Origin { Input = source.Name };
            yield return new ReadItem(null, new RowOrigin(start), [new Diagnostic(refusal) { Origin = start }]);
            yield break;
        }

        var isToolkit = options.Layout is { } layout ? IsToolkit(layout) : await IsToolkitAsync(source, cancellationToken).ConfigureAwait(false);
        var (rows, first) = (0L, default(RecordOrigin));
        await foreach (var item in (isToolkit ? _toolkits : _fields).ReadAsync(source, options, cancellationToken).ConfigureAwait(false))
        {
            if (isToolkit && IsBare(item))
            {
                (rows, first) = (rows + 1, first ?? item.Origin);
                continue;
            }

            yield return item;
        }

        if (first is not null)
            yield return new ReadItem(null, first, [new Diagnostic(HtcdsDiagnostics.PrintedRows, new DiagnosticArgument("rows", rows)) { Origin = first.Start }]);
    }

    private static async ValueTask<bool> IsToolkitAsync(FormatSource source, CancellationToken cancellationToken)
    {
        await foreach (var head in Tables.PeekHeadsAsync(source, new TableLayout { Knows = IsLabel, Tags = false }, cancellationToken).ConfigureAwait(false))
        {
            if (HtcdsMap.Map.Recognise([.. head.Columns.Select(c => c.Name)]) is { } layout && IsToolkit(layout.Id))
                return true;
        }

        return false;
    }

    private static bool IsToolkit(string layout) => layout.StartsWith("excel-", StringComparison.Ordinal);

    /// <summary>Whether a row of the form says nothing but its printed number.</summary>
    private static bool IsBare(ReadItem item) => item.Record is null && item.Findings is [{ } only] && only.Code == TabularDiagnostics.NoRecord.Code;

    private static bool IsLabel(string name) => Labels.Contains(name.Trim());

    /// <summary>Survey tools put the path of a group before the name.</summary>
    private static bool IsField(string name) => Fields.Contains(name.Trim()) || Fields.Contains(name[(name.LastIndexOfAny(['/', '-']) + 1)..].Trim());

    private static HashSet<string> Names(bool isToolkit)
        => HtcdsMap.Map.Layouts.Where(l => IsToolkit(l.Id) == isToolkit).SelectMany(l => l.Columns).SelectMany(c => c.Aliases.Prepend(c.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
