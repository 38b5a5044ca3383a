using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>
/// Ids of records. HXL has no key: a row is named after its number, and an id of ours travels in a column of its own.
/// <c>#meta+id</c> of a partner is unique in no wider circle than its table, and stays in extensions.
/// </summary>
internal static partial class Ids
{
    /// <summary>What a record is called until its row is read.</summary>
    public const string Unnamed = "hxl:row";

    public static FieldColumn<T> Column<T>()
        where T : Record
        => Columns<T>.Of(TableHead.RecordTag, TableHead.RecordTag, "/id", "Id of the record", "Identifiant de l’enregistrement", FieldConverters.Of<T>(
            (cell, record) =>
            {
                if (!IsId(cell.Trim()))
                    return false;
                (record.Id, record.Minted) = (cell.Trim(), null);
                return true;
            },
            record => record.Minted == true ? null : record.Id));

    public static bool IsId(string text) => text.Length <= 128 && Pattern().IsMatch(text);

    /// <summary>
    /// Dates a row where the caller said the day, and names one without a key; rows of the second table and those behind it by their table too, and a record of several of one
    /// row by its column.
    /// </summary>
    public static void Finish(Record record, FieldPlace place)
    {
        place.Date(record);
        if (record.Minted == true)
            record.Id = string.Create(CultureInfo.InvariantCulture, $"{HxlFormat.Id}:{(place.Table > 1 ? $"table-{place.Table}-" : "")}row-{place.Row}{(place.Value is null ? "" : "/" + place.Value)}");
        record.Source = new Source { Format = $"{HxlFormat.Id}/{place.Layout}", Sheet = place.Sheet, Row = place.Row <= int.MaxValue ? (int)place.Row : null, Retrieved = place.Retrieved };
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._:/-]*\z")]
    private static partial Regex Pattern();
}
