using System.Globalization;
using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>
/// Numbers as HXL tools take them: <c>1200</c>, <c>-10.5</c>, <c>1e5</c>, without groups. In a column whose decimals stand behind
/// a comma, <c>10,5</c> is one as well.
/// </summary>
internal static class PlainNumber
{
    public static bool TryRead(string text, CellDialect? cells, out double number)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number))
            return true;
        return cells?.Decimal == DecimalMark.Comma && text.AsSpan().Count(',') == 1 && !text.Contains('.', StringComparison.Ordinal)
            && double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
    }

    public static string Canonical(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
