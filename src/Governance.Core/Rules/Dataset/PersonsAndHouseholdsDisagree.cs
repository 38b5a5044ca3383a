using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Two counts that agree in all but their unit give fewer persons than households, or more than 15 persons a
/// household; the later one is reported. Registries and surveys of flows, transhumance and events are left out: there
/// each row is one group that passed.
/// </summary>
/// <remarks>
/// <para>
/// Why: the two columns were exchanged, or one belongs to another row; rations and shelters are planned on both.
/// </para>
/// <para>Mend: Compare both numbers with the source.</para>
/// </remarks>
internal sealed class PersonsAndHouseholdsDisagree() : DatasetRule(Declared)
{
    public const string Code = "GC2004";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Persons and households disagree",
        "There are fewer persons than households, or more than fifteen persons a household.",
        typeof(PersonsAndHouseholdsDisagree));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options)
    {
        private const decimal MostPersonsInAHousehold = 15;
        private readonly HashIndex _first = new();
        private readonly HeldList<(CountUnit Unit, decimal Count)> _counts = new();
        private readonly HeldList<RecordPlace> _found = new();

        protected override IReadOnlyList<IHeld> Held => [_first, _counts, _found];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is not MobilityCount { Unit: CountUnit.Person or CountUnit.Household, Places.Count: > 0, Period: not null } count
                || count.IsOneGroupOfMany() || count.Count.Comparable() is not { } number)
            {
                return;
            }

            var key = Hash().AddCount(count).ToHash();
            if (_first.TryAdd(key, (ulong)_counts.Count, out var first))
            {
                _counts.Add((count.Unit.Value, number));
                return;
            }

            var (unit, other) = _counts[(long)first];
            if (unit == count.Unit)
                return;
            var (persons, households) = unit == CountUnit.Household ? (number, other) : (other, number);
            if (persons >= households && persons <= households * MostPersonsInAHousehold)
                return;
            _found.Add(place);
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var place in _found.All())
                report(place, "/count");
        }
    }
}
