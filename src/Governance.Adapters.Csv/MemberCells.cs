using System.Text;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Csv;

/// <summary>The cells of one member of a record, such as its place. They are read together: one may be nothing without the other.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class MemberCells<T>
    where T : Record
{
    private readonly IReadOnlyList<CsvColumn> _columns;
    private readonly string _member;

    private MemberCells(IReadOnlyList<CsvColumn> columns) => (_columns, _member) = (columns, columns[0].Member);

    /// <summary>One converter a column.</summary>
    public static IReadOnlyList<FieldConverter<T>> Converters(IReadOnlyList<CsvColumn> columns)
    {
        var cells = new MemberCells<T>(columns);
        return FieldConverters.TogetherEach<T>(cells.Read, [.. columns.Select(c => MemberPath<T>.Writer([.. c.Path.Select(p => p.Name)]))]);
    }

    /// <summary>Sets the member; gives the numbers of the cells that are not understood.</summary>
    private List<int> Read(IReadOnlyList<string?> cells, T record)
    {
        var wrong = new List<int>();
        var given = new Dictionary<int, JsonNode>();
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is not { } cell)
                continue;
            if (CellValue.Parse(_columns[i], cell) is { } value)
                given[i] = value;
            else
                wrong.Add(i);
        }

        while (given.Count > 0)
        {
            var document = new JsonObject();
            foreach (var (i, value) in given)
                Set(document, _columns[i].Path, value.DeepClone());
            var bytes = Encoding.UTF8.GetBytes(document.ToJsonString());
            if (Refused(bytes, given.Keys) is not { Count: > 0 } refused)
            {
                MemberPath<T>.Set(record, _member, bytes);
                break;
            }

            wrong.AddRange(refused);
            foreach (var i in refused)
                given.Remove(i);
        }

        return wrong;
    }

    private static void Set(JsonObject at, IReadOnlyList<SchemaField> path, JsonNode value)
    {
        foreach (var step in path.Take(path.Count - 1))
            at = (JsonObject)(at[step.Name] ??= new JsonObject());
        at[path[^1].Name] = value;
    }

    /// <summary>The cells that make the member one that the schema refuses; where it lacks something, those of the part that lacks it.</summary>
    private List<int> Refused(ReadOnlySpan<byte> document, ICollection<int> given)
    {
        var pointers = new List<string>();
        if (PartSchema<T>.Schema.Check(document, finding => pointers.Add(finding.Pointer)))
            return [];
        var refused = given.Where(i => pointers.Exists(p => IsWithin(p, _columns[i].Pointer) || IsWithin(_columns[i].Pointer, p))).ToList();
        return refused.Count > 0 ? refused : [.. given];
    }

    private static bool IsWithin(string pointer, string around) => pointer == around || pointer.StartsWith(around + "/", StringComparison.Ordinal);
}
