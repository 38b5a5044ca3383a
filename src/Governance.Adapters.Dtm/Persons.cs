using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>Whole numbers about a person who was interviewed.</summary>
internal static class Persons
{
    /// <summary>Age in completed years at the interview.</summary>
    public static FieldConverter<Migrant> Age { get; } = Of((m, years) => m.Age = new Age { Years = years, Reference = "interview" }, m => m.Age is { Reference: "interview" } age ? age.Years : null);

    /// <summary>How many travel together.</summary>
    public static FieldConverter<Migrant> GroupSize { get; } = Of((m, size) => m.TravelGroup = new TravelGroup { Size = size }, m => m.TravelGroup?.Size);

    private static FieldConverter<Migrant> Of(Action<Migrant, int> set, Func<Migrant, int?> get) => FieldConverters.Of<Migrant>(
        (cell, person) =>
        {
            if (!int.TryParse(cell.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return false;
            set(person, number);
            return true;
        },
        person => get(person)?.ToString(CultureInfo.InvariantCulture));
}
