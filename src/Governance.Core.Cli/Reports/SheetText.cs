using System.Text.RegularExpressions;

namespace Governance.Core.Cli.Reports;

/// <summary>
/// How a worksheet is named in a report. Where each person has a sheet, its name may be an address or a number: such a name is
/// data, and the row and column have to do.
/// </summary>
internal static partial class SheetText
{
    private const string Hidden = "(…)";

    public static string Of(string name) => Identifier().IsMatch(name) ? Hidden : FindingText.OnOneLine(name);

    /// <summary>An address of mail, or eight digits of a number, also in pairs; not a date such as 30.06.2021.</summary>
    [GeneratedRegex(@"\w@\w|\+\s?\d{3}|\d{8}|(\d{2}[ .\u00A0]){3,}\d{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}
