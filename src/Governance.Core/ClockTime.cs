using System.Globalization;
using System.Text.Json.Serialization;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A local time of day in hours and minutes, such as <c>08:30</c>. The default value is midnight.</summary>
[JsonConverter(typeof(ClockTimeConverter))]
[SchemaShape(Patterns.ClockTime)]
public readonly record struct ClockTime
{
    private ClockTime(int minutes) => MinutesOfDay = minutes;

    /// <summary>Minutes since midnight, 0 to 1439.</summary>
    public int MinutesOfDay { get; }

    /// <summary>Reads <c>HH:mm</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="time">The time, where the text is one.</param>
    /// <returns>Whether the text is a time.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ClockTime time)
    {
        time = default;
        if (text.Length != 5 || text[2] != ':' || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1])
            || !char.IsAsciiDigit(text[3]) || !char.IsAsciiDigit(text[4]))
        {
            return false;
        }

        var hours = ((text[0] - '0') * 10) + (text[1] - '0');
        var minutes = ((text[3] - '0') * 10) + (text[4] - '0');
        if (hours > 23 || minutes > 59)
            return false;
        time = new ClockTime((hours * 60) + minutes);
        return true;
    }

    /// <summary>The time as it is written, such as <c>08:30</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{MinutesOfDay / 60:00}:{MinutesOfDay % 60:00}");
}
