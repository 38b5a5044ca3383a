using Governance.Core.Rules;
using Governance.Core.Tests.InStep;

namespace Governance.Core.Tests.Rules;

/// <summary>The walkers that several rules share: a property added to a record must not be forgotten by them.</summary>
public class WalkersTests
{
    public static TheoryData<Type> Records => [.. SchemaWriter.RecordTypes];

    [Theory]
    [MemberData(nameof(Records))]
    public void Places_of_a_record_are_all_visited(Type type)
    {
        var record = FilledRecord.Of(type);
        Same(FilledRecord.PointersOf<Place>(record), RecordPlaces.Of(record).Select(p => p.Pointer.ToString()));
        Assert.All(RecordPlaces.Of(record), p => Assert.Equal(record is Migrant, p.OfPerson));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Periods_of_a_record_are_all_visited(Type type)
    {
        var record = FilledRecord.Of(type);
        Same(FilledRecord.PointersOf<Period>(record), RecordPeriods.Of(record).Select(p => p.Pointer.ToString()));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Quantities_of_a_record_are_all_visited(Type type)
    {
        var record = FilledRecord.Of(type);
        Same(FilledRecord.PointersOf<Quantity>(record), RecordQuantities.Of(record).Select(p => p.Pointer.ToString()));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Persons_of_a_record_are_all_visited(Type type)
    {
        var record = FilledRecord.Of(type);
        Same(FilledRecord.PointersOf<PersonRef>(record), RecordPersons.Of(record).Select(p => p.Pointer.ToString()));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Links_of_a_record_are_all_visited(Type type)
    {
        var record = FilledRecord.Of(type);
        Same(
            FilledRecord.PointersOf<FrameworkLink>(record).Concat(FilledRecord.PointersOf<IndicatorLink>(record)),
            RecordLinks.Of(record).Select(p => p.Pointer.ToString()));
    }

    private static void Same(IEnumerable<string> expected, IEnumerable<string> visited)
        => Assert.Equal(expected.Order(StringComparer.Ordinal), visited.Order(StringComparer.Ordinal));
}
