using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.MissingMigrants;

/// <summary>Numbers of people: whole, from 0, with or without thousands commas. A blank is unknown, never 0.</summary>
internal static class Counts
{
    public static FieldConverter<Incident> Of(Func<IncidentCounts, Quantity?> get, Action<IncidentCounts, Quantity> set, Qualifier? qualifier = null)
        => FieldConverters.Of<Incident>(
            (cell, incident) =>
            {
                if (!TryParse(cell.AsSpan().Trim(), out var value))
                    return false;
                set(incident.Counts ??= new IncidentCounts(), new Quantity { Value = value, Qualifier = qualifier });
                return true;
            },
            incident => incident.Counts is { } counts && get(counts)?.Value is { } value && value is >= 0 and <= long.MaxValue && decimal.IsInteger(value)
                ? ((long)value).ToString(CultureInfo.InvariantCulture)
                : null);

    private static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;

        // Programs that know no whole numbers beside blanks save 3 as 3.0.
        if (text.EndsWith(".0"))
            text = text[..^2];
        var comma = text.IndexOf(',');
        var group = comma < 0 ? 0 : comma;
        if (text.IsEmpty || text.Length > 15 || comma > 3 || comma == 0)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            // Behind the first comma every fourth character is a comma.
            var mustBeComma = comma >= 0 && i >= group && (i - group) % 4 == 0;
            if (mustBeComma ? text[i] != ',' : !char.IsAsciiDigit(text[i]))
                return false;
            if (!mustBeComma)
                value = (value * 10) + (text[i] - '0');
        }

        return comma < 0 || (text.Length - group) % 4 == 0;
    }
}
