using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>Two recommendations with one parentId have the same number; the later one is reported.</summary>
/// <remarks>
/// <para>Why: Reports cite clauses by number; with two of one number nobody knows which is done.</para>
/// <para>Mend: Correct the number, or remove the clause entered twice.</para>
/// </remarks>
internal sealed class ClauseNumberTwice() : DatasetRule(Declared)
{
    public const string Code = "GC2007";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Clause number is there twice",
        "Two clauses of one recommendation have the same number.",
        typeof(ClauseNumberTwice));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options)
    {
        private readonly HashIndex _numbers = new();
        private readonly HeldList<RecordPlace> _found = new();

        protected override IReadOnlyList<IHeld> Held => [_numbers, _found];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is not Recommendation { ParentId: { } parent, Number: { } number })
                return;
            if (!_numbers.TryAdd(Hash().Add(parent).Add(number).ToHash(), 0, out _))
                _found.Add(place);
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var place in _found.All())
                report(place, "/number");
        }
    }
}
