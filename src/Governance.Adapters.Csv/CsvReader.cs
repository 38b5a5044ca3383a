using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Csv;

/// <summary>Reads tables of our own: one record a row, whose type says of which kind it is.</summary>
internal sealed class CsvReader : FormatReader
{
    public const string TypeColumn = "type";
    public const string IdColumn = "id";

    /// <summary>A header shorter than this could be anybody's.</summary>
    private const int LeastColumns = 3;

    private static readonly TableLayout Layout = Union();

    public override FormatInfo Format => CsvFormat.Info;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        await foreach (var head in Tables.PeekHeadsAsync(source, Layout, cancellationToken).ConfigureAwait(false))
        {
            if (IsOurs([.. head.Columns.Select(c => c.Name.Trim())]))
                return true;
        }

        return false;
    }

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        TypedRows? rows = null;
        var (isRead, isSaid) = (false, false);
        await foreach (var item in Tables.ReadAsync(source, Layout, options, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Table != rows?.Table)
            {
                rows = new TypedRows(item.Table, options);
                isRead |= rows.IsRead;
                if (!rows.IsRead && item.Table is { Sheet: { } sheet, Columns.Count: > 0 })
                    yield return Finding(TabularDiagnostics.OtherSheet, new Origin { Input = source.Name, Sheet = sheet });
            }

            foreach (var read in rows.Take(item))
            {
                isSaid |= read.Record is null && read.Findings.Any(f => f.Severity == Severity.Error);
                yield return read;
            }
        }

        if (!isRead && !isSaid)
            yield return Finding(CsvDiagnostics.NotOurs, new Origin { Input = source.Name });
    }

    private static ReadItem Finding(DiagnosticDescriptor what, Origin origin) => new(null, new RowOrigin(origin), [new Diagnostic(what) { Origin = origin }]);

    /// <summary>A table is ours where it has a type, an id, a name that nobody else gives, and hardly a column that no kind of record has.</summary>
    private static bool IsOurs(IReadOnlyList<string> header)
        => header.Count >= LeastColumns
            && header.Contains(TypeColumn, StringComparer.OrdinalIgnoreCase) && header.Contains(IdColumn, StringComparer.OrdinalIgnoreCase)
            && header.Any(h => h.Contains('.', StringComparison.Ordinal) || h is "sensitivity" or "minted")
            && Kinds.All.Any(k => k.Columns.Count(c => header.Contains(c.Name, StringComparer.OrdinalIgnoreCase)) * 3 >= header.Count * 2);

    /// <summary>What is known of tables of any kind. A name that means a number to one kind and a text to another is taken as text.</summary>
    private static TableLayout Union()
    {
        var columns = Kinds.All.SelectMany(k => k.Columns).GroupBy(c => c.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, Use, StringComparer.OrdinalIgnoreCase);
        return new TableLayout
        {
            Knows = name => columns.ContainsKey(name.Trim()),
            Use = column => columns.GetValueOrDefault(column.Name.Trim()),
            Missing = MissingMarkers.None,
            OnlyData = true,
            Tags = false,
        };
    }

    private static ColumnUse Use(IEnumerable<CsvColumn> named)
    {
        List<CsvColumn> columns = [.. named];
        return new ColumnUse(columns.Select(c => c.Kind).Distinct().Count() == 1 ? columns[0].Kind : ColumnKind.Text)
        {
            MakesData = true,
            IsExact = true,
            Codes = columns.TrueForAll(c => c.Field.Codes.Count > 0) ? columns.SelectMany(c => c.Field.Codes).ToHashSet(StringComparer.Ordinal) : null,
        };
    }
}
