using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Keeps spreadsheets from running text as a formula. A text that starts like a formula (<c>= + - @</c>, their full-width
/// forms, TAB or CR, behind any number of apostrophes) is written with one more apostrophe in front, and read with one
/// fewer, so that every text comes back as it was. Numbers, lists of numbers such as a position, and dashes
/// alone stay as they are.
/// </summary>
public static class FormulaText
{
    /// <summary>Both directions, for a layout of a map.</summary>
    public static CellCodec Codec { get; } = new(Protect, Unprotect);

    /// <summary>Whether a spreadsheet could take a cell for a formula.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>True where it could.</returns>
    public static bool IsFormulaLike(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Length > 0 && IsStart(cell[0]) && !IsNumbers(cell) && cell.AsSpan().IndexOfAnyExcept('-', ' ') >= 0;
    }

    /// <summary>Whether a cell is words behind a hyphen and a blank, as in a list, with or without a number, and holds nothing that calls anything.</summary>
    internal static bool IsListItem(string cell)
        => cell is ['-', ' ', ..] && cell.AsSpan(2).TrimStart("0123456789.- ") is [var first, ..] && char.IsLetter(first) && !cell.AsSpan().ContainsAny("|!=\"") && !CallsFunction(cell);

    /// <summary>The cell of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, or the text behind an apostrophe.</returns>
    public static string Protect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsGuarded(text) ? "'" + text : text;
    }

    /// <summary>The text of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The cell, or the cell without the apostrophe that protects it.</returns>
    public static string Unprotect(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Length > 1 && cell[0] == '\'' && IsGuarded(cell[1..]) ? cell[1..] : cell;
    }

    private static bool IsStart(char c) => c is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠';

    private static bool IsGuarded(string text) => IsFormulaLike(text.TrimStart('\''));

    /// <summary>Whether a bracket follows a word without a blank, as behind the name of a function.</summary>
    private static bool CallsFunction(string cell)
    {
        for (var i = cell.IndexOf('(', StringComparison.Ordinal); i > 0; i = cell.IndexOf('(', i + 1))
        {
            if (!char.IsWhiteSpace(cell[i - 1]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a cell is a number, or numbers between commas.</summary>
    private static bool IsNumbers(string cell)
    {
        var digits = 0;
        var start = true;
        foreach (var c in cell)
        {
            if (char.IsAsciiDigit(c))
                (digits, start) = (digits + 1, false);
            else if (c is '-' or '+' && start)
                start = false;
            else if (c is ',' or ' ')
                start = true;
            else if (c != '.')
                return false;
        }

        return digits > 0;
    }
}
