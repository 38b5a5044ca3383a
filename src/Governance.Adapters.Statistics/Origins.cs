using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>Where people come from, in a column of its own: a country, or the M49 number of a region or a group.</summary>
internal static class Origins
{
    /// <summary>The M49 number.</summary>
    public static FieldConverter<Observation> Code { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (Areas.Key(Areas.Of(cell.Trim())) is not { } code)
                return false;
            (o.Dimensions ??= []).Add(new DimensionValue { Dimension = DesaColumn.OriginDimension, Code = code });
            return true;
        },
        static o => Of(o) is not { } code ? null : CountryCode.TryParse(code, out var country) && country.M49 is { Length: > 0 } number ? number.TrimStart('0') : code.All(char.IsAsciiDigit) ? code : null);

    /// <summary>The name, which counts where there is no number.</summary>
    public static FieldConverter<Observation> Name { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (Of(o) is null && cell.Trim() is { Length: > 0 } name)
                (o.Dimensions ??= []).Add(new DimensionValue { Dimension = DesaColumn.OriginDimension, Code = CountryNames.Of(name)?.Alpha3 ?? name });
            return true;
        },
        static o => Of(o) is not { } code || code.All(char.IsAsciiDigit) ? null : CountryCode.TryParse(code, out var country) ? CountryNames.NameOf(country) : code);

    private static string? Of(Observation observation) => observation.Dimensions?.FirstOrDefault(d => d.Dimension == DesaColumn.OriginDimension)?.Code;
}
