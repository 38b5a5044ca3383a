using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Forms;

/// <summary>Makes the questions of the forms of one kind of record.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal static class Ask<T>
    where T : Record
{
    /// <summary>The id of the record; the forms leave it to the device or the office.</summary>
    public static Question<T> Id() => new("record_id", "Record id", "Identifiant de l’enregistrement", QuestionKind.Text, ["/id"], _ => FieldConverters.Id<T>())
    {
        Help = new("A code without a name in it; may stay empty", "Un code sans nom de personne ; peut rester vide", "gao-0001", "gao-0001"),
    };

    public static Question<T> Text(string name, string en, string fr, string pointer, Func<T, string?> get, Action<T, string> set)
        => new(name, en, fr, QuestionKind.Text, [pointer], _ => FieldConverters.Text(set, get));

    public static Question<T> Date(string name, string en, string fr, string pointer, Func<T, PartialDate?> get, Action<T, PartialDate> set, bool isPast = true)
        => new(name, en, fr, QuestionKind.Date, [pointer], _ => FieldConverters.Date(set, get)) { IsPast = isPast };

    public static Question<T> Number(string name, string en, string fr, string pointer, Func<T, int?> get, Action<T, int> set)
        => new(name, en, fr, QuestionKind.Integer, [pointer], _ => FieldConverters.Of<T>(
            (cell, record) =>
            {
                if (!int.TryParse(cell.AsSpan().Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                    return false;
                set(record, number);
                return true;
            },
            record => get(record)?.ToString(CultureInfo.InvariantCulture)));

    public static Question<T> Count(string name, string en, string fr, string pointer, Func<T, Quantity?> get, Action<T, Quantity> set)
        => new(name, en, fr, QuestionKind.Integer, [pointer + "/value"], _ => FieldConverters.Number<T>((r, n) => set(r, new Quantity { Value = n }), r => get(r)?.Value));

    public static Question<T> One(string name, string en, string fr, string pointer, string list, Func<T, string?> get, Action<T, string> set)
        => new(name, en, fr, QuestionKind.One, [pointer], Codes.One(list, set, get)) { List = list };

    public static Question<T> One<TEnum>(string name, string en, string fr, string pointer, string list, Func<T, TEnum?> get, Action<T, TEnum> set)
        where TEnum : struct, Enum
        => One(name, en, fr, pointer, list, r => get(r) is { } value ? Codes.Of(value) : null, (r, code) => set(r, Codes.Parse<TEnum>(code)));

    public static Question<T> Country(string name, string en, string fr, string pointer, Func<T, CountryCode?> get, Action<T, CountryCode> set)
        => One(name, en, fr, pointer, "country", r => get(r)?.ToString(), (r, code) => set(r, CountryCode.Parse(code)));

    public static Question<T> Several(string name, string en, string fr, string pointer, string list, Func<T, IEnumerable<string?>?> get, Action<T, IList<string>> set)
        => new(name, en, fr, QuestionKind.Several, [pointer], Codes.Several(list, set, get))
        {
            List = list,
            Help = new("One or several of the list, between semicolons", "Un ou plusieurs éléments de la liste, séparés par des points-virgules", null, null),
        };

    public static Question<T> Coded(string name, string en, string fr, string pointer, string list, Func<T, IList<Coded>?> get, Action<T, IList<Coded>> set)
        => Several(name, en, fr, pointer + "/*/code", list, r => get(r)?.Select(c => c.Code), (r, codes) => set(r, [.. codes.Select(c => new Coded { Code = c })]));

    public static Question<T> Position(string name, string en, string fr, string pointer, Func<T, Place?> get, Func<T, Place> make)
        => new(name, en, fr, QuestionKind.Position, [pointer + "/point"], _ => Positions.Of(get, make))
        {
            Help = new("Latitude and longitude in degrees", "Latitude et longitude en degrés", "16.27 -0.04", "16.27 -0.04"),
        };
}
