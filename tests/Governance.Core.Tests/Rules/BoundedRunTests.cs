using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>What dataset rules do where the memory they share is used up.</summary>
public class BoundedRunTests
{
    [Fact]
    public void Run_that_wants_more_than_is_left_gives_up_and_reports_nothing()
    {
        var run = new Filling { Memory = new HeldMemory(100) };
        for (var i = 0; i < 3; i++)
            run.See(Organisation, default);
        Assert.True(run.GaveUp);
        Assert.Equal(2, run.Looked);
        run.Complete((_, _, _) => Assert.Fail("A run that gave up reports nothing."));
    }

    [Fact]
    public void Run_that_has_enough_reports()
    {
        var run = new Filling { Memory = new HeldMemory(100) };
        run.See(Organisation, default);
        var found = 0;
        run.Complete((_, _, _) => found++);
        Assert.False(run.GaveUp);
        Assert.Equal(1, found);
    }

    [Fact]
    public void Runs_share_their_memory_and_one_that_gives_up_gives_its_part_back()
    {
        var memory = new HeldMemory(200);
        var (first, second) = (new Filling { Memory = memory }, new Filling { Memory = memory });
        first.See(Organisation, default);
        first.See(Organisation, default);
        second.See(Organisation, default);
        second.See(Organisation, default);
        Assert.Equal((false, true), (first.GaveUp, second.GaveUp));
        first.See(Organisation, default);
        Assert.False(first.GaveUp);
    }

    [Fact]
    public void Dataset_too_large_for_a_rule_is_said_and_the_other_rules_go_on()
    {
        var found = new List<Core.Diagnostics.Diagnostic>();
        var check = new Validator([], [new Filler(20_000_000), new Filler(1)]).Begin(new ValidationOptions(), found.Add);
        check.BeginInput("in");
        for (var i = 0; i < 3; i++)
            check.Check(new Core.Formats.ReadItem(new Organisation { Id = "org-" + i, Name = new LocalizedText { Language = "fr", Text = "Association exemple" } }, new Core.Formats.RowOrigin(default), []));
        Assert.Equal(1, check.Complete().NotRun);
        Assert.Equal([("GC8006", "XX20000000"), ("XX1", "")], found.Select(f => (f.Code, string.Concat(f.Arguments.Select(a => a.Value)))).OrderBy(f => f.Item1, StringComparer.Ordinal));
    }

    [Fact]
    public void Run_without_room_on_disk_gives_up_while_it_looks_and_at_its_end()
    {
        var (looking, ending) = (new Filling { NoRoomAt = 1 }, new Filling { NoRoomAt = 2 });
        foreach (var run in (Filling[])[looking, ending])
        {
            run.See(Organisation, default);
            run.See(Organisation, default);
        }

        Assert.Equal((true, false), (looking.GaveUp, ending.GaveUp));
        ending.Complete((_, _, _) => Assert.Fail("There was no room."));
        Assert.True(ending.GaveUp);
    }

    private static Organisation Organisation => new() { Id = "org-1", Name = new LocalizedText { Language = "fr", Text = "Association exemple" } };

    private sealed class Filler(int bytes) : DatasetRule(new Core.Diagnostics.DiagnosticDescriptor("XX" + bytes, Core.Diagnostics.Severity.Note, "Filled", "Filled.", typeof(Filler)))
    {
        public override DatasetRun Start(ValidationOptions options) => new Filling(bytes);
    }

    /// <summary>Holds an entry for each record; of 60 bytes with the room around it, unless told otherwise.</summary>
    private sealed class Filling(int bytes = 8) : BoundedRun(new ValidationOptions(), bytes)
    {
        public int Looked { get; private set; }

        /// <summary>After so many records there is no room.</summary>
        public int? NoRoomAt { get; init; }

        protected override void Look(Record record, RecordPlace place)
        {
            NeedsRoom();
            Looked++;
            Hold();
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            NeedsRoom();
            report(default, "");
        }

        private void NeedsRoom()
        {
            if (Looked == NoRoomAt)
                throw new NoRoomException(new IOException());
        }
    }
}
