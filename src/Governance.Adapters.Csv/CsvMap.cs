using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Csv;

/// <summary>The map of a kind of record, made from its schema.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal static class CsvMap<T>
    where T : Record
{
    private const string MintedColumn = "minted";

    /// <summary>How an id begins that this format gives to a row without one; then it is known that it was.</summary>
    private const string OwnId = CsvFormat.Id + ":row-";

    private static readonly FieldConverter<T> Minted = FieldConverters.Of<T>(
        static (cell, record) =>
        {
            if (cell is not ("true" or "false"))
                return false;
            record.Minted = cell == "true";
            return true;
        },
        static record => record.Minted == true && (record.Id.Length == 0 || IsOwn(record)) ? null : record.Minted switch { true => "true", false => "false", null => null });

    public static FieldMap<T> Of(Kind kind, Func<T> create) => new()
    {
        Format = CsvFormat.Id,
        Layouts =
        [
            new FieldLayout<T>
            {
                Id = kind.Id,
                Columns = [.. kind.Columns.GroupBy(c => c.Member).SelectMany(Columns)],
                Codec = FormulaText.Codec,
            },
        ],
        Create = create,
        Finish = Name,
        Findings = TabularDiagnostics.OfCells,
    };

    /// <summary>What is known of the tables: they are made by a program, and only a blank cell says nothing.</summary>
    public static TableLayout Known(TableLayout map) => map with { OnlyData = true, Tags = false, Missing = MissingMarkers.None };

    private static IEnumerable<FieldColumn<T>> Columns(IGrouping<string, CsvColumn> member)
    {
        List<CsvColumn> columns = [.. member];
        var converters = member.Key == CsvReader.TypeColumn
            ? [FieldConverters.Of<T>(static (cell, _) => cell == typeof(T).Name, static _ => typeof(T).Name)]
            : member.Key == MintedColumn ? [Minted]
            : MemberCells<T>.Converters(columns);
        return columns.Select((column, i) => new FieldColumn<T>(
            new MappedField<T>
            {
                MeaningEn = column.Meaning("en"),
                MeaningFr = column.Meaning("fr"),
                Pointers = [column.Pointer],
                Converter = converters[i],
                Kind = column.Kind,
            },
            column.Name)
        { IsRequired = column.Name is CsvReader.TypeColumn or CsvReader.IdColumn });
    }

    private static bool IsOwn(T record) => record.Id.StartsWith(OwnId, StringComparison.Ordinal);

    /// <summary>A row without an id gets one of its place; where a record comes from stands in its own columns.</summary>
    private static void Name(T record, FieldPlace place)
    {
        if (record.Id.Length > 0)
        {
            if (IsOwn(record))
                record.Minted ??= true;
            return;
        }

        var source = record.Source;
        place.Stamp(record, CsvFormat.Id);
        record.Source = source;
    }
}
