using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>Converters for cells with values of the standard's lists.</summary>
internal static class HtcdsValues
{
    private const string Scheme = "htcds";

    /// <summary>One value, as a core code.</summary>
    public static FieldConverter<Migrant> One(string field, HtcdsStyle style, Action<Migrant, string> set, Func<Migrant, string?> get) => FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            if (HtcdsCodes.Find(field, cell)?.Core is not { } core)
                return false;
            set(migrant, core);
            return true;
        },
        migrant => get(migrant) is { } core ? HtcdsCodes.Spell(field, core, style) : null);

    /// <summary>One value that is an enum in the core.</summary>
    public static FieldConverter<Migrant> One<T>(string field, HtcdsStyle style, Action<Migrant, T> set, Func<Migrant, T?> get)
        where T : struct, Enum
        => One(field, style, (migrant, core) => set(migrant, Enum.GetValues<T>().First(v => Code(v) == core)), migrant => get(migrant) is { } value ? Code(value) : null);

    /// <summary>
    /// Several values, as coded facts. A fact of another source is written where a value of the list is true of it; one that
    /// does not hold, or of which nobody knows, never is.
    /// </summary>
    public static FieldConverter<Migrant> Several(string field, HtcdsStyle style) => FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            if (HtcdsCodes.Split(field, cell) is not { } items)
                return false;
            foreach (var item in items)
                CodedLists.Add(migrant, HtcdsCodes.List(field), new Coded { Code = item.Core, SourceScheme = Scheme, SourceCode = item.Code, Match = item.Match });
            return true;
        },
        migrant =>
        {
            var words = (CodedLists.Of(migrant, HtcdsCodes.List(field)) ?? []).Where(c => c.Answer is null or Answer.Yes)
                .Select(c => (c.SourceScheme == Scheme ? HtcdsCodes.SpellOwn(field, c.SourceCode, style) : null) ?? HtcdsCodes.Spell(field, c.Code, style))
                .OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            return words.Count == 0 ? null : string.Join(style.Separator, words);
        });

    /// <summary>Names of websites and applications; the standard lists some, people write others.</summary>
    public static FieldConverter<Migrant> Names(HtcdsStyle style, Action<Migrant, IList<string>> set, Func<Migrant, IList<string>?> get) => FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            var plain = HtcdsLists.Plain(cell);
            var names = plain.Split(style.Separator == " " && plain == cell ? ' ' : ';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (names.Length > 0)
                set(migrant, names);
            return names.Length > 0;
        },
        migrant => get(migrant) is { Count: > 0 } names ? string.Join(style.Separator, names) : null);

    /// <summary>A box that is ticked or not.</summary>
    public static FieldConverter<Migrant> Box(Action<Migrant, bool> set, Func<Migrant, bool?> get) => FieldConverters.Of<Migrant>(
        (cell, migrant) =>
        {
            if (!bool.TryParse(cell.Trim(), out var value))
                return false;
            set(migrant, value);
            return true;
        },
        migrant => get(migrant) switch { true => "TRUE", false => "FALSE", null => null });

    private static string Code<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
