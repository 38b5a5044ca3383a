using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds;

/// <summary>Reads organisations, services and locations, each from a table or a list of its own, and names what makes no records.</summary>
internal sealed class HsdsReader : FormatReader
{
    private static readonly TableLayout Layout = HsdsFormat.Tables(TableLayout.Of(OrganizationMap.Map).Or(TableLayout.Of(FacilityMap.Map)) with { Knows = SideTables.Knows });

    public override FormatInfo Format => HsdsFormat.Info;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        await foreach (var head in Tables.PeekHeadsAsync(source, Layout, cancellationToken).ConfigureAwait(false))
        {
            string[] names = [.. head.Columns.Select(c => c.Name)];
            if (OrganizationMap.Map.Recognise(names) is not null || FacilityMap.Map.Recognise(names) is not null || SideTables.IsOne(names))
                return true;
        }

        return false;
    }

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var items = BoundTables.ReadAsync(source, Layout, options, (table, ordinal) => Bind(table, ordinal, options), static table => SideTables.IsOne(table.Names) ? new Diagnostic(HsdsDiagnostics.SideTable) : null, cancellationToken);
        var isSide = false;
        await foreach (var item in items.ConfigureAwait(false))
        {
            // A table that has been named needs no second finding that it is not known.
            isSide |= item.Findings.Any(f => f.Code == HsdsDiagnostics.SideTable.Code);
            if (isSide && item.Findings is [{ } only] && only.Code == TabularDiagnostics.NoKnownTable.Code)
                continue;
            yield return item.Record is Organisation organisation && OrganizationMap.Inner(organisation) is { } field ? item with { Findings = [.. item.Findings, Within(item.Origin, field)] } : item;
        }
    }

    private static TableBinding? Bind(Table table, int ordinal, ReadOptions options)
        => TableBinding.Of(OrganizationMap.Map, table, ordinal, options) ?? TableBinding.Of(FacilityMap.Map, table, ordinal, options);

    private static Diagnostic Within(RecordOrigin origin, string field)
        => new(HsdsDiagnostics.Within) { Origin = origin.Locate($"/extensions/{HsdsFormat.Id}/{field}") };
}
