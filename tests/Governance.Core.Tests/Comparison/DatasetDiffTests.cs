using System.Text;
using Governance.Core.Comparison;
using Governance.Core.Json;
using Governance.Core.Testing;

namespace Governance.Core.Tests.Comparison;

/// <summary>What changed between two datasets.</summary>
public class DatasetDiffTests
{
    [Fact]
    public async Task Records_are_added_removed_and_changed_by_their_id_whatever_their_order()
    {
        Assert.Equal(
            ["Changed b: Changed /kind", "Removed a", "Added d"],
            await Told(
                [Incident("b", "\"kind\":\"death\""), Incident("a"), Incident("c")],
                [Incident("d"), Incident("c"), Incident("b", "\"kind\":\"rescue\"")]));
    }

    [Theory]
    [InlineData("\"place\":{\"name\":\"x\"}", "\"place\":{\"name\":\"y\"}", "Changed /place/name")]
    [InlineData("", "\"comment\":\"x\"", "Added /comment")]
    [InlineData("\"comment\":\"x\"", "", "Removed /comment")]
    [InlineData("\"counts\":{\"dead\":{\"value\":1}}", "\"counts\":{\"dead\":{\"value\":1,\"lower\":1}}", "Added /counts/dead/lower")]
    [InlineData("\"counts\":{\"dead\":{\"value\":1}}", "\"counts\":{\"dead\":{\"value\":1.0}}", "")]
    [InlineData("\"source\":{\"dataset\":\"x\",\"row\":1}", "\"source\":{\"dataset\":\"x\",\"row\":2}", "")]
    [InlineData("\"source\":{\"row\":1}", "", "")]
    [InlineData("\"source\":{\"dataset\":\"x\",\"sheet\":\"one\",\"row\":1}", "\"source\":{\"dataset\":\"x\",\"row\":2}", "")]
    [InlineData("\"source\":{\"dataset\":\"x\"}", "\"source\":{\"dataset\":\"x\",\"sheet\":\"one\"}", "")]
    [InlineData("\"place\":{\"name\":\"x\"},\"source\":{\"sheet\":\"one\",\"row\":1}", "\"place\":{\"name\":\"y\"},\"source\":{\"sheet\":\"two\"}", "Changed /place/name")]
    [InlineData("\"source\":{\"dataset\":\"x\",\"row\":1}", "\"source\":{\"dataset\":\"y\",\"row\":2}", "Changed /source/dataset")]
    public async Task Field_is_named_where_it_changed_and_place_in_the_source_is_none(string before, string after, string change)
        => Assert.Equal(change.Length == 0 ? [] : [$"Changed a: {change}"], await Told([Incident("a", before)], [Incident("a", after)]));

    [Theory]
    [InlineData("1,2,3", "1,9,2,3", "Added /extensions/#1/#1/1")]
    [InlineData("1,2,3", "1,3", "Removed /extensions/#1/#1/1")]
    [InlineData("1,2,3", "1,4,3", "Changed /extensions/#1/#1/1")]
    [InlineData("""{"id":"p","v":1},{"id":"q","v":1}""", """{"id":"q","v":2},{"id":"p","v":1}""", "Changed /extensions/#1/#1/0/#2, Reordered /extensions/#1/#1")]
    [InlineData("""{"id":"p"},{"id":"q"}""", """{"id":"q"},{"id":"r"}""", "Removed /extensions/#1/#1/0, Added /extensions/#1/#1/1")]
    [InlineData("""{"id":"p"},{"id":"p"}""", """{"id":"q"},{"id":"p"}""", "Changed /extensions/#1/#1/0/#1")]
    public async Task Items_are_matched_by_id_else_by_position_and_names_of_partners_are_ordinals(string before, string after, string changes)
        => Assert.Equal([$"Changed a: {changes}"], await Told([Incident("a", Own(before))], [Incident("a", Own(after))]));

    [Fact]
    public async Task Order_of_members_is_no_change()
        => Assert.Empty(await Told([Incident("a", "\"extensions\":{\"x\":{\"p\":1,\"q\":2}}")], [Incident("a", "\"extensions\":{\"x\":{\"q\":2,\"p\":1}}")]));

    [Theory]
    [InlineData("", "\"extensions\":{\"x\":{\"@after\":[[\"Total\",\"3\"]]}}", "")]
    [InlineData("\"extensions\":{\"x\":{\"@after\":[[\"Total\",\"3\"]]}}", "", "")]
    [InlineData("\"extensions\":{\"x\":{\"p\":1,\"@after\":[[\"Total\",\"3\"]]}}", "\"extensions\":{\"x\":{\"@after\":[[\"Total\",\"4\"]],\"p\":1}}", "")]
    [InlineData("\"extensions\":{\"x\":{\"p\":1,\"@after\":[[\"Total\",\"3\"]]}}", "\"extensions\":{\"x\":{\"p\":2}}", "Changed /extensions/#1/#1")]
    public async Task Rows_below_a_table_are_no_part_of_its_last_record(string before, string after, string change)
    {
        var (one, other) = (Incident("a", before), Incident("a", after));
        Assert.Equal(change.Length == 0 ? [] : [$"Changed a: {change}"], await Told([one], [other]));
        Assert.Equal(before.Contains("@after", StringComparison.Ordinal), one.Extensions?["x"].ContainsKey("@after") == true);
    }

    [Fact]
    public async Task Minted_record_that_is_no_longer_the_last_of_its_table_is_matched_by_content()
    {
        const string Below = ",\"extensions\":{\"x\":{\"@after\":[[\"Total\"]]}}";
        Record[] before = [Row(1, "death"), Incident("row-2", "\"minted\":true,\"kind\":\"rescue\"" + Below)];
        Record[] after = [Row(1, "injury"), Row(2, "death"), Row(3, "rescue"), Incident("row-4", "\"minted\":true,\"kind\":\"expulsion\"" + Below)];
        Assert.Equal(["Added row-1", "Added row-4"], (await Told(before, after)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Minted_records_are_matched_by_content_and_by_id_where_that_fails()
    {
        Record[] before = [Row(1, "death"), Row(2, "rescue"), Row(3, "injury"), Row(4, "injury")];
        Assert.Equal(["Added row-1"], await Told(before, [Row(1, "expulsion"), Row(2, "death"), Row(3, "rescue"), Row(4, "injury"), Row(5, "injury")]));
        Assert.Equal(["Removed row-2"], await Told(before, [Row(1, "death"), Row(2, "injury"), Row(3, "injury")]));
        Assert.Equal(["Changed row-2: Changed /kind"], await Told(before, [Row(1, "death"), Row(2, "expulsion"), Row(3, "injury"), Row(4, "injury")]));
        Assert.Equal(["Removed row-4"], await Told(before, before[..3]));
    }

    [Fact]
    public async Task Same_id_twice_is_matched_in_order()
    {
        Record[] twice = [Incident("a", "\"kind\":\"death\""), Incident("a", "\"kind\":\"rescue\"")];
        Assert.Empty(await Told(twice, twice));
        Assert.Equal(["Removed a"], await Told(twice, twice[..1]));
    }

    [Fact]
    public async Task Values_ids_and_names_of_partners_are_given_only_when_asked_for()
    {
        Record[] before = [Incident("tel-76543210", "\"extensions\":{\"canary\":{\"canary a/b\":\"canary\"}}")];
        Record[] after = [Incident("tel-76543210", "\"extensions\":{\"canary\":{\"canary a/b\":\"canary 2\"}}")];
        var silent = Assert.Single(await Changes(before, after));
        Assert.Equal(("#1", new FieldChange(ChangeKind.Changed, "/extensions/#1/#1", null, null)), (silent.Record, Assert.Single(silent.Fields)));
        var open = Assert.Single(await Changes(before, after, values: true));
        Assert.Equal(("tel-76543210", new FieldChange(ChangeKind.Changed, "/extensions/canary/canary a~1b", "\"canary\"", "\"canary 2\"")), (open.Record, Assert.Single(open.Fields)));
    }

    [Fact]
    public async Task Other_records_than_those_read_first_are_refused()
    {
        Record[] before = [Incident("a", "\"kind\":\"death\"")];
        foreach (Record[] again in (Record[][])[[], [before[0], before[0]], [Incident("a", "\"kind\":\"injury\"")]])
        {
            var diff = new DatasetDiff();
            await diff.ReadBeforeAsync(before.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
            await diff.ReadAfterAsync(new Record[] { Incident("a", "\"kind\":\"rescue\"") }.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
            await Assert.ThrowsAsync<InvalidDataException>(async () => await diff.ChangesAsync(again.ToAsyncEnumerable(), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Random_datasets_do_not_differ_from_themselves_and_differ_both_ways_alike()
    {
        var random = new Random(5);
        var generator = new RecordGenerator(random);
        var all = 0;
        for (var round = 0; round < 60; round++)
        {
            Record[] before = [.. Enumerable.Range(0, 12).Select(i => Numbered(generator, i, random))];
            Record[] after = [.. before.Select((r, i) => random.Next(4) switch { 0 => Numbered(generator, i, random), 1 => Copy(r, random), _ => r }).Where(_ => random.Next(6) > 0)];
            random.Shuffle(after);
            Assert.Empty(await Changes(before, [.. before.Reverse()]));
            var there = await Changes(before, after, values: true);
            var back = await Changes(after, before, values: true);
            Assert.Equal(there.Select(Way).Order(StringComparer.Ordinal), back.Select(Swapped).Order(StringComparer.Ordinal));
            all += there.Count;
        }

        Assert.True(all > 200);
    }

    /// <summary>A change without the places of items, which are those of one side.</summary>
    private static string Way(RecordChange change)
        => $"{change.Kind} {change.Record} " + string.Join(' ', change.Fields.Select(f => $"{f.Kind} {f.Before} {f.After}").Order(StringComparer.Ordinal));

    private static string Swapped(RecordChange change) => Way(change with
    {
        Kind = Swapped(change.Kind),
        Fields = [.. change.Fields.Select(f => f with { Kind = Swapped(f.Kind), Before = f.After, After = f.Before })],
    });

    private static ChangeKind Swapped(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => ChangeKind.Removed,
        ChangeKind.Removed => ChangeKind.Added,
        _ => kind,
    };

    private static Record Numbered(RecordGenerator generator, int number, Random random)
    {
        var record = RecordGenerator.ToRecord(generator.Next());
        record.Id = $"r-{number}";
        record.Minted = random.Next(2) == 0 ? true : null;
        return record;
    }

    private static Record Copy(Record record, Random random)
    {
        var copy = RecordJson.Read(Encoding.UTF8.GetBytes(RecordJson.ToJson(record)));
        copy.Sensitivity = (Sensitivity)random.Next(4);
        copy.Identifiers = [.. copy.Identifiers ?? [], new Identifier { Scheme = "x", Value = "y" }];
        return copy;
    }

    private static string Own(string items) => $"\"extensions\":{{\"x\":{{\"list\":[{items}]}}}}";

    private static Record Row(int row, string kind) => Incident($"row-{row}", $"\"minted\":true,\"source\":{{\"row\":{row}}},\"kind\":\"{kind}\"");

    private static Record Incident(string id, string members = "")
    {
        var kind = members.Contains("\"kind\"", StringComparison.Ordinal) ? "" : ",\"kind\":\"death\"";
        return RecordJson.Read(Encoding.UTF8.GetBytes($"{{\"type\":\"Incident\",\"id\":\"{id}\"{kind}{(members.Length > 0 ? "," : "")}{members}}}"));
    }

    private static async Task<IReadOnlyList<string>> Told(Record[] before, Record[] after)
        => [.. (await Changes(before, after)).Select(c => $"{c.Kind} {c.Record}" + (c.Fields.Count > 0 ? ": " : "") + string.Join(", ", c.Fields.Select(f => $"{f.Kind} {f.Pointer}")))];

    private static async Task<IReadOnlyList<RecordChange>> Changes(Record[] before, Record[] after, bool values = false)
    {
        var diff = new DatasetDiff(7, values);
        await diff.ReadBeforeAsync(before.ToAsyncEnumerable());
        await diff.ReadAfterAsync(after.ToAsyncEnumerable());
        var changes = await diff.ChangesAsync(before.ToAsyncEnumerable()).ToListAsync();
        Assert.Equal(after.Length, diff.Same + changes.Count(c => c.Kind != ChangeKind.Removed));
        return changes;
    }
}
