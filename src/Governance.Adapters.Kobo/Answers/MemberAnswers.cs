using System.Text;
using System.Text.Json.Nodes;
using Governance.Core;

namespace Governance.Adapters.Kobo;

/// <summary>All the answers that fill one member of a record, such as its age. They are set together: one may be nothing without the other.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class MemberAnswers<T>(Kind kind, string member, IReadOnlyList<Answer> answers, IReadOnlyList<(string Pointer, JsonNode Value)> constants)
    where T : Record
{
    private readonly string _start = "/" + member;

    /// <summary>The columns of all answers, one after the other.</summary>
    public IReadOnlyList<(Answer Answer, int Column)> Columns { get; } = [.. answers.SelectMany(a => a.Columns.Select((_, i) => (a, i)))];

    /// <summary>Sets the member from the cells of the columns; gives the numbers of those that are not understood.</summary>
    public IReadOnlyList<int> Read(IReadOnlyList<string?> cells, T record)
    {
        var wrong = new List<int>();
        var given = new List<(Answer Answer, int First, JsonNode Value)>();
        var first = 0;
        foreach (var answer in answers)
        {
            var own = new List<int>();
            if (answer.Read([.. cells.Skip(first).Take(answer.Columns.Count)], own) is { } value)
                given.Add((answer, first, value));
            wrong.AddRange(own.Select(i => first + i));
            first += answer.Columns.Count;
        }

        while (given.Count > 0)
        {
            var pointers = ListPlaces.Compact([.. given.Select(g => g.Answer.Pointer)]);
            JsonNode? whole = null;
            foreach (var (pointer, value) in constants)
                whole = Nodes.Set(whole, pointer[_start.Length..], value.DeepClone());
            foreach (var (i, (_, _, value)) in given.Index())
                whole = Nodes.Set(whole, pointers[i][_start.Length..], value.DeepClone());
            if (Refused(whole!, pointers) is not { } refused)
            {
                RecordMembers<T>.Set(record, member, whole!);
                break;
            }

            var cell = given[refused].First;
            wrong.Add(cell + Enumerable.Range(0, given[refused].Answer.Columns.Count).FirstOrDefault(i => cells[cell + i] is not null));
            given.RemoveAt(refused);
        }

        return wrong;
    }

    /// <summary>The cell of a column; null for a blank one.</summary>
    public string? Write(int column, T record)
    {
        var (answer, part) = Columns[column];
        return answer.Write(Nodes.Get(RecordMembers<T>.Get(record, member), answer.Pointer[_start.Length..]), part);
    }

    /// <summary>The first answer that makes the member one that the schema refuses; null where it takes it.</summary>
    private int? Refused(JsonNode whole, IReadOnlyList<string> pointers)
    {
        var record = new JsonObject { ["type"] = typeof(T).Name, ["id"] = "x", [member] = whole.DeepClone() };
        int? refused = null;
        kind.Schema.Compiled.Check(Encoding.UTF8.GetBytes(record.ToJsonString()), finding =>
        {
            if (refused is null && IsWithin(finding.Pointer, _start))
                refused = Math.Max(0, pointers.Index().Where(p => IsWithin(finding.Pointer, p.Item) || IsWithin(p.Item, finding.Pointer)).Select(p => p.Index).DefaultIfEmpty(pointers.Count - 1).First());
        });
        return refused;
    }

    private static bool IsWithin(string pointer, string around) => pointer == around || pointer.StartsWith(around + "/", StringComparison.Ordinal);
}
