using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Two observations agree in indicator, area, period, reporting type and every dimension, whatever the order of the
/// dimensions; the later one is reported.
/// </summary>
/// <remarks>
/// <para>Why: A cell can have one value: sums count it twice, and which of two values is meant nobody can say.</para>
/// <para>Mend: Remove one, or add the dimension that tells them apart.</para>
/// </remarks>
internal sealed class ObservationTwice() : DatasetRule(Declared)
{
    public const string Code = "GC2009";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Observation is there twice",
        "Two observations have the same indicator, area, period and dimensions.",
        typeof(ObservationTwice));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options)
    {
        private readonly HashIndex _cells = new();
        private readonly HeldList<RecordPlace> _found = new();

        protected override IReadOnlyList<IHeld> Held => [_cells, _found];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is not Observation observation || observation is { Period: null, TimeDetail: null })
                return;
            if (!_cells.TryAdd(Hash().AddCell(observation, Key).ToHash(), 0, out _))
                _found.Add(place);
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var place in _found.All())
                report(place, "");
        }
    }
}
