using Governance.Core.Diagnostics;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>
/// A place with a country has a position more than half a degree outside the box of that country, and inside the box when
/// latitude and longitude are exchanged.
/// </summary>
/// <remarks>
/// <para>Why: A town in Mali is drawn in the sea or in another country.</para>
/// <para>Mend: Exchange the two numbers, and look at the other rows of the same file.</para>
/// </remarks>
internal sealed class CoordinatesSwapped() : Rule<Record>(Declared)
{
    public const string Code = "GC1904";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Latitude and longitude look swapped",
        "The position is far outside the country, and inside when latitude and longitude are exchanged.",
        typeof(CoordinatesSwapped));

    protected override void Check(Record record, RuleContext context)
    {
        foreach (var (place, pointer, _) in context.Parts.Places(record))
        {
            if (place is { Country: { } country, Point: { } point }
                && CountryBoxes.Contains(country, point.Latitude, point.Longitude, margin: 0.5m) == false
                && CountryBoxes.Contains(country, point.Longitude, point.Latitude, margin: 0m) == true)
                context.Report(pointer + "/point");
        }
    }
}
