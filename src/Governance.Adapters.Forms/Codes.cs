using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Forms;

/// <summary>
/// Answers from a code list: data of an XLSForm has codes, several of them with blanks between; a workbook has labels, several
/// of them with semicolons. Both are read anywhere.
/// </summary>
internal static class Codes
{
    public static Func<string?, FieldConverter<T>> One<T>(string list, Action<T, string> set, Func<T, string?> get)
        where T : Record
        => language => FieldConverters.Of<T>(
            (cell, record) =>
            {
                if (cell.Length == 0)
                    return true;
                if (Code(list, cell.Trim()) is not { } code)
                    return false;
                set(record, code);
                return true;
            },
            record => get(record) is { } code ? Text(list, code, language) : null);

    public static Func<string?, FieldConverter<T>> Several<T>(string list, Action<T, IList<string>> set, Func<T, IEnumerable<string?>?> get)
        where T : Record
        => language => FieldConverters.Of<T>(
            (cell, record) =>
            {
                if (cell.Length == 0)
                    return true;
                if (Parts(list, cell) is not { } codes)
                    return false;
                set(record, codes);
                return true;
            },
            record =>
            {
                List<string?> codes = [.. get(record) ?? []];
                return codes.Count == 0 || codes.Contains(null) ? null : string.Join(language is null ? " " : "; ", codes.Select(c => Text(list, c!, language)));
            });

    /// <summary>The value of an enum by its code.</summary>
    public static T Parse<T>(string code)
        where T : struct, Enum
        => Enum.GetValues<T>().First(v => Of(v) == code);

    /// <summary>The code of an enum's value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static List<string>? Parts(string list, string cell)
    {
        var known = CodeList.Get(list);
        var words = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var codes = words.All(known.Contains) ? [.. words] : cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => Code(list, p)).ToList();
        return codes.Count == 0 || codes.Contains(null) ? null : [.. codes.OfType<string>()];
    }

    /// <summary>The code that a code or a label of a list stands for; null for one of neither.</summary>
    public static string? Code(string list, string text)
    {
        var known = CodeList.Get(list);
        if (known.Contains(text))
            return text;
        var items = known.Items.Where(i => Same(i.En, text) || Same(i.Fr, text)).Take(2).ToList();
        return items.Count == 1 ? items[0].Code : null;
    }

    /// <summary>A label that two items have, or that a list could not be split at, would not come back: then the code is written.</summary>
    private static string Text(string list, string code, string? language)
        => language is not null && CodeList.Get(list).Item(code)?.Label(language) is { } label && !label.Contains(';', StringComparison.Ordinal) && Code(list, label) == code ? label : code;

    private static bool Same(string label, string text) => label.Equals(text, StringComparison.OrdinalIgnoreCase);
}
