using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>Cells that hold a code of ours, or a label of one in either language. What no list knows is kept as text.</summary>
internal static class Words
{
    public static FieldConverter<T> Code<T>(string list, Func<T, string?> get, Action<T, string> set)
        where T : Record
        => FieldConverters.Of<T>(
            (cell, record) =>
            {
                if (Labels.Code(list, cell) is { } code)
                    set(record, code);
                return true;
            },
            get);

    public static FieldConverter<T> Of<T, TEnum>(Func<T, TEnum?> get, Action<T, TEnum> set)
        where T : Record
        where TEnum : struct, Enum
        => FieldConverters.Of<T>(
            (cell, record) =>
            {
                if (Labels.Code(Spelled(typeof(TEnum).Name), cell) is { } code)
                    set(record, Enum.GetValues<TEnum>().First(v => Spelled(v.ToString()) == code));
                return true;
            },
            record => get(record) is { } value ? Spelled(value.ToString()) : null);

    private static string Spelled(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
