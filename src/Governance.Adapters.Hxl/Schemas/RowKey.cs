using System.Globalization;

namespace Governance.Adapters.Hxl;

/// <summary>Some cells of a row together, each as a date, a number or a text without regard to case, accents and spaces.</summary>
/// <param name="columns">The columns of the key.</param>
/// <param name="fingerprint">Hashes texts.</param>
internal sealed class RowKey(IReadOnlyList<TaggedColumn> columns, Fingerprint fingerprint)
{
    public UInt128 Of(CheckedRow row)
    {
        fingerprint.Begin();
        foreach (var column in columns)
            fingerprint.Add(Plain(column, row.Text(column)));
        return fingerprint.End();
    }

    private static string Plain(TaggedColumn column, string text)
    {
        if (column.Tag.Name == "#date" && PlainDate.TryRead(text, column.Column.Cells, out var date))
            return string.Create(CultureInfo.InvariantCulture, $"{date.First}/{date.Last}");
        return PlainNumber.TryRead(text, column.Column.Cells, out var number) ? PlainNumber.Canonical(number) : PlainText.Fold(text);
    }
}
