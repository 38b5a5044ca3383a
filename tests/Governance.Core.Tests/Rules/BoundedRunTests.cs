using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>What a dataset rule does at its capacity.</summary>
public class BoundedRunTests
{
    [Fact]
    public void Run_past_its_capacity_gives_up_forgets_and_reports_nothing()
    {
        var run = new Filling();
        for (var i = 0; i < 3; i++)
            run.See(new Organisation { Id = "org-1", Name = new LocalizedText { Language = "fr", Text = "Association exemple" } }, default);
        Assert.True(run.GaveUp);
        Assert.Equal(2, run.Looked);
        Assert.True(run.Forgot);
        run.Complete((_, _, _) => Assert.Fail("A run that gave up reports nothing."));
    }

    [Fact]
    public void Run_at_its_capacity_still_reports()
    {
        var run = new Filling();
        run.See(new Organisation { Id = "org-1", Name = new LocalizedText { Language = "fr", Text = "Association exemple" } }, default);
        var found = 0;
        run.Complete((_, _, _) => found++);
        Assert.False(run.GaveUp);
        Assert.Equal(1, found);
    }

    private sealed class Filling() : BoundedRun(new ValidationOptions())
    {
        public int Looked { get; private set; }

        public bool Forgot { get; private set; }

        protected override void Look(Record record, RecordPlace place)
        {
            Looked++;
            Hold(Looked == 1 ? Capacity : 1);
        }

        protected override void Conclude(Action<RecordPlace, string> report) => report(default, "");

        protected override void Forget() => Forgot = true;
    }
}
