using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>
/// A column that belongs to some of the records of a row: the origin of arrivals is not that of those who left. Such a
/// field is read late, once the column that makes the record has said what it counts.
/// </summary>
internal static class When
{
    /// <summary>A converter for the records that are meant; for others it says nothing.</summary>
    public static FieldConverter<MobilityCount> Is(Predicate<MobilityCount> meant, FieldConverter<MobilityCount> converter) => FieldConverters.Of<MobilityCount>(
        (cell, count) => string.IsNullOrWhiteSpace(cell) || !meant(count) || converter.TryRead(cell, count),
        count => meant(count) ? converter.Write(count) : null);
}
