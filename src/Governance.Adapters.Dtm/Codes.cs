using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>Cells that are a code or a label of a list, and small cells beside them.</summary>
internal static class Codes
{
    private static readonly string[] RoundWords = ["Round", "Cycle", "Vague"];

    /// <summary>A code of a scheme of DTM or of the core list. One that is unknown is refused and its text kept.</summary>
    public static FieldConverter<T> Of<T>(string scheme, string list, Func<T, string?> get, Action<T, string> set, string language = "")
        where T : Record
        => FieldConverters.Of<T>(
            (cell, record) =>
            {
                if (Words.Code(scheme, list, cell) is not { } code)
                    return false;
                set(record, code);
                return true;
            },
            record => get(record) is { } code ? Words.Spell(scheme, code, language) ?? code : null);

    /// <summary>Modes of transport, between semicolons, commas or, as codes, spaces.</summary>
    public static FieldConverter<T> Transport<T>(Func<T, IList<string>?> get, Action<T, IList<string>> set, string language = "")
        where T : Record
        => FieldConverters.Of<T>(
            (cell, record) =>
            {
                var whole = Words.Code("dtm-transport", "transport-mode", cell);
                List<string?> modes = whole is not null ? [whole]
                    : [.. cell.Split(cell.AsSpan().ContainsAny(";,") ? [';', ','] : [' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(m => Words.Code("dtm-transport", "transport-mode", m))];
                if (modes.Count == 0 || modes.Contains(null))
                    return false;
                set(record, [.. modes.Distinct().Select(m => m!)]);
                return true;
            },
            record => get(record) is { Count: > 0 } modes ? string.Join(language.Length == 0 ? " " : "; ", modes.Select(m => Words.Spell("dtm-transport", m, language) ?? m)) : null);

    /// <summary>A round, where it is a number, with or without its word; a code of a round such as <c>B2_01</c> stays text.</summary>
    public static FieldConverter<MobilityCount> Round { get; } = FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            var text = cell.AsSpan().Trim();
            foreach (var word in RoundWords)
                text = text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? text[word.Length..].TrimStart() : text;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var round))
                count.Round = round;
            return true;
        },
        count => count.Round?.ToString(CultureInfo.InvariantCulture));

    /// <summary>What moved people, read late: the column of the number says first that it is no number of people present. One that is unknown is refused and its text kept.</summary>
    public static FieldConverter<MobilityCount> Movement(string language) => FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            if (string.IsNullOrWhiteSpace(cell))
                return true;
            if (Words.Code("dtm-movement", "movement", cell) is not { } code || code == "none")
                return false;
            count.Movement = code;
            return true;
        },
        count => count.Movement is { } code ? Words.Spell("dtm-movement", code, language) ?? code : null);

    /// <summary>The operation in the words of the source.</summary>
    public static FieldConverter<MobilityCount> Operation { get; } = FieldConverters.Text<MobilityCount>((c, text) => c.Operation = text, c => c.Operation);

    /// <summary>The id of the partner: neither unique nor the same from one version to the next, so never the record's own.</summary>
    public static FieldConverter<T> Identifier<T>(string scheme)
        where T : Record
        => FieldConverters.Text<T>((r, text) => (r.Identifiers ??= []).Add(new Identifier { Scheme = scheme, Value = text }), r => r.Identifiers?.FirstOrDefault(i => i.Scheme == scheme)?.Value);
}
