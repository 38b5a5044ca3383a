using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;

/// <summary>A rule over the whole dataset: a monthly return has 500 incidents at most.</summary>
internal sealed class TooManyIncidents() : DatasetRule(
    new DiagnosticDescriptor("MIN002", Severity.Error, "Too many incidents", "There are more than {most} incidents.", typeof(TooManyIncidents)))
{
    private const int Most = 500;

    public override DatasetRun Start(ValidationOptions options) => new Counted();

    private sealed class Counted : DatasetRun
    {
        private int _count;
        private RecordPlace _first;

        public override void See(Record record, RecordPlace place)
        {
            if (record is Incident && ++_count == Most + 1)
                _first = place;
        }

        public override void Complete(Action<RecordPlace, string, IReadOnlyList<DiagnosticArgument>> report)
        {
            if (_count > Most)
                report(_first, "", [new DiagnosticArgument("most", Most)]);
        }
    }
}
