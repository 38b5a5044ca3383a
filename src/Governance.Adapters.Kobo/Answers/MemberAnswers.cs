using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;
using Governance.Core;

namespace Governance.Adapters.Kobo;

/// <summary>
/// All the answers that fill one member of a record, such as its age. They are set together: one may be nothing without the other.
/// The same answers come again and again: what they mean is worked out once. One thread at a time.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class MemberAnswers<T>(Kind kind, string member, IReadOnlyList<Answer> answers, IReadOnlyList<(string Pointer, JsonNode Value)> constants)
    where T : Record
{
    private readonly RecordMember<T> _member = new(member);
    private readonly string _start = "/" + member;
    private readonly bool _hasPlaces = answers.Any(a => a.Pointer.AsSpan().ContainsAnyInRange('0', '9'));
    private readonly byte[] _before = Encoding.UTF8.GetBytes($$"""{"type":"{{typeof(T).Name}}","id":"x","{{member}}":""");
    private readonly ArrayBufferWriter<byte> _json = new();
    private readonly ArrayBufferWriter<char> _cells = new();
    private readonly Repeated<MemberValue> _read = new();
    private readonly Repeated<string?[]> _written = new();

    /// <summary>The columns of all answers, one after the other.</summary>
    public IReadOnlyList<(Answer Answer, int Column)> Columns { get; } = [.. answers.SelectMany(a => a.Columns.Select((_, i) => (a, i)))];

    /// <summary>Sets the member from the cells of the columns; gives the numbers of those that are not understood.</summary>
    public IReadOnlyList<int> Read(IReadOnlyList<string?> cells, T record)
    {
        var key = Key(cells);
        var value = _read.Find(key) ?? _read.Keep(key, Value(cells));
        if (value.Json is { } json)
            _member.Set(record, _member.IsShared ? value.Shared ??= _member.Read(json) : _member.Read(json));
        return value.Wrong;
    }

    /// <summary>The cell of a column; null for a blank one.</summary>
    public string? Write(int column, T record)
    {
        _json.ResetWrittenCount();
        if (!_member.Write(record, _json))
            return null;
        return (_written.Find(_json.WrittenSpan) ?? _written.Keep(_json.WrittenSpan, Cells(JsonNode.Parse(_json.WrittenSpan))))[column];
    }

    private string?[] Cells(JsonNode? whole) => [.. Columns.Select(c => c.Answer.Write(Nodes.Get(whole, c.Answer.Pointer[_start.Length..]), c.Column))];

    /// <summary>The cells in one, each behind its length; a blank one is nothing behind a zero.</summary>
    private ReadOnlySpan<byte> Key(IReadOnlyList<string?> cells)
    {
        _cells.ResetWrittenCount();
        for (var i = 0; i < cells.Count; i++)
        {
            // A length that is cut is one of a key too long to be remembered.
            _cells.Write([(char)(cells[i] is { } text ? text.Length + 1 : 0)]);
            _cells.Write(cells[i]);
        }

        return MemoryMarshal.AsBytes(_cells.WrittenSpan);
    }

    private MemberValue Value(IReadOnlyList<string?> cells)
    {
        var wrong = new List<int>();
        var given = new List<(Answer Answer, int First, JsonNode Value)>();
        var first = 0;
        foreach (var answer in answers)
        {
            var own = new List<int>();
            var part = new string?[answer.Columns.Count];
            for (var i = 0; i < part.Length; i++)
                part[i] = cells[first + i];
            if (answer.Read(part, own) is { } value)
                given.Add((answer, first, value));
            foreach (var i in own)
                wrong.Add(first + i);
            first += part.Length;
        }

        while (given.Count > 0)
        {
            IReadOnlyList<string> pointers = [.. given.Select(g => g.Answer.Pointer)];
            if (_hasPlaces)
                pointers = ListPlaces.Compact(pointers);
            JsonNode? whole = null;
            foreach (var (pointer, value) in constants)
                whole = Nodes.Set(whole, pointer[_start.Length..], value.DeepClone());
            foreach (var (i, (_, _, value)) in given.Index())
                whole = Nodes.Set(whole, pointers[i][_start.Length..], answers.Count == 1 ? value : value.DeepClone());
            var json = Encoding.UTF8.GetBytes(whole!.ToJsonString());
            if (Refused(json, pointers) is not { } refused)
                return new MemberValue(json, wrong);
            var cell = given[refused].First;
            wrong.Add(cell + Enumerable.Range(0, given[refused].Answer.Columns.Count).FirstOrDefault(i => cells[cell + i] is not null));
            given.RemoveAt(refused);
        }

        return new MemberValue(null, wrong);
    }

    /// <summary>The first answer that makes the member one that the schema refuses; null where it takes it.</summary>
    private int? Refused(byte[] member, IReadOnlyList<string> pointers)
    {
        byte[] record = [.. _before, .. member, (byte)'}'];
        int? refused = null;
        if (kind.Schema.Compiled.IsValid(record))
            return null;
        kind.Schema.Compiled.Check(record, finding =>
        {
            if (refused is null && IsWithin(finding.Pointer, _start))
                refused = Math.Max(0, pointers.Index().Where(p => IsWithin(finding.Pointer, p.Item) || IsWithin(p.Item, finding.Pointer)).Select(p => p.Index).DefaultIfEmpty(pointers.Count - 1).First());
        });
        return refused;
    }

    private static bool IsWithin(string pointer, string around) => pointer == around || pointer.StartsWith(around + "/", StringComparison.Ordinal);
}
