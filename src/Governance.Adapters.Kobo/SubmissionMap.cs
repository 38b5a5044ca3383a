using System.Text;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>The map of one table of submissions: which of its columns fill what.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class SubmissionMap<T>
    where T : Record
{
    private const string KeyPrefix = KoboFormat.Id + ":";
    private const string UuidPrefix = "uuid:";

    /// <summary>A column that fills no field travels as it is.</summary>
    private static readonly FieldConverter<T> Kept = FieldConverters.Of<T>(static (_, _) => true, static _ => null);

    private readonly Survey _survey;
    private readonly bool _isJson;

    /// <summary>Makes the map.</summary>
    /// <param name="survey">What is known of the submissions.</param>
    /// <param name="header">The columns.</param>
    /// <param name="isJson">Whether they are members of objects.</param>
    /// <param name="create">Makes an empty record.</param>
    public SubmissionMap(Survey survey, IReadOnlyList<string> header, bool isJson, Func<T> create)
    {
        (_survey, _isJson) = (survey, isJson);
        var columns = Columns(header);
        var alone = survey.Constants.Alone.Select(c => (Member: new RecordMember<T>(c.Member), Json: Encoding.UTF8.GetBytes(c.Value.ToJsonString()))).ToList();
        IsMapped = columns.Exists(c => c.Field.Pointers.Count > 0 && c.Field.Pointers[0] != "/id");
        Map = new FieldMap<T>
        {
            Format = KoboFormat.Id,
            Layouts = [new FieldLayout<T> { Id = survey.Kind.Id, Columns = columns }],
            Create = () =>
            {
                var record = create();
                // A level that the kind has anyway is not said twice.
                record.Sensitivity = survey.Sensitivity == record.HighestSensitivity ? null : survey.Sensitivity;
                foreach (var (member, json) in alone)
                    member.Set(record, member.Read(json));
                return record;
            },
            Finish = static (record, place) => place.Stamp(record, KoboFormat.Id),
            Guard = static record => SurveyColumns.Close(record, KoboFormat.Id),
            Findings = KoboFormat.Findings,
        };
    }

    /// <summary>Whether a column fills a field.</summary>
    public bool IsMapped { get; }

    public FieldMap<T> Map { get; }

    /// <summary>The columns of a new table: its key, and each question that fills a field, in the order of the form.</summary>
    public static IReadOnlyList<string> NewHeader(Survey survey)
    {
        var mapped = survey.Fields.Where(f => f.Pointer is not null).Select(f => f.Repeat ?? f.Path).Distinct();
        return survey.Fields.Any(f => f.Pointer == "/id") ? [.. mapped] : ["_uuid", .. mapped];
    }

    private List<FieldColumn<T>> Columns(IReadOnlyList<string> header)
    {
        var index = new HeaderIndex(_survey);
        var found = header.Select((name, i) => (Name: name, Position: i, Column: index.Find(name))).Where(c => c.Name.Trim().Length > 0).ToList();
        // A question that is there twice is read once; the other column is kept like any that nobody knows.
        var used = found.Where(c => c.Column is not null).DistinctBy(c => (c.Column!.Path, c.Column.Part, c.Column.Choice, c.Column.Item)).ToList();
        var columns = new SortedDictionary<int, FieldColumn<T>>();
        var isNamed = false;
        foreach (var member in Answers(used.ConvertAll(c => (c.Position, c.Column!))).GroupBy(a => a.Pointer.Split('/')[1], StringComparer.Ordinal))
        {
            if (member.Key == "id")
            {
                isNamed = true;
                columns[member.First().Columns[0]] = Column(header[member.First().Columns[0]], ["/id"], FieldConverters.Id<T>(), ColumnKind.Text);
                continue;
            }

            var group = new MemberAnswers<T>(_survey.Kind, member.Key, [.. member], _survey.Constants[member.Key]);
            var converters = FieldConverters.TogetherEach<T>(group.Read, [.. group.Columns.Select((_, i) => (Func<T, string?>)(record => group.Write(i, record)))]);
            foreach (var (i, (answer, part)) in group.Columns.Index())
            {
                var position = answer.Columns[part];
                columns[position] = Column(header[position], [answer.Pointer], converters[i], KindOf(answer, used.Find(c => c.Position == position).Column!));
            }
        }

        if (!isNamed && SystemColumns.Keys.Where(header.Contains).ToList() is { Count: > 0 } keys)
        {
            // Submissions of before an update of the server have fewer keys than those behind it: each is named by the most stable it has.
            var first = Key();
            var converters = FieldConverters.TogetherEach<T>(
                (cells, record) =>
                {
                    if (cells.FirstOrDefault(c => c is not null) is { } key)
                        first.TryRead(key, record);
                    return [];
                },
                [first.Write, .. Enumerable.Repeat<Func<T, string?>>(static _ => null, keys.Count - 1)]);
            foreach (var (i, key) in keys.Index())
                columns.TryAdd(header.ToList().IndexOf(key), Column(key, i == 0 ? ["/id"] : [], converters[i], _isJson && SystemColumns.IsJson(key) ? ColumnKind.Json : ColumnKind.Text));
        }

        foreach (var (name, position, column) in found)
        {
            if (!columns.ContainsKey(position) && (column is not null || SystemColumns.Has(name)))
                columns[position] = Column(name, [], Kept, _isJson && (SystemColumns.IsJson(name) || column?.Field is null && column is not null) ? ColumnKind.Json : ColumnKind.Text);
        }

        return [.. columns.Values];
    }

    private IEnumerable<Answer> Answers(List<(int Position, QuestionColumn Column)> columns)
    {
        foreach (var question in columns.Where(c => c.Column is { Item: 0, Field.Pointer: not null }).GroupBy(c => c.Column.Field!))
            yield return new QuestionAnswer(question.Key, [.. question]);
        foreach (var (position, repeat) in columns.Where(c => c.Column.Field is null))
        {
            if (ListOf(repeat.Path) is { } list)
                yield return new RepeatAnswer(list, repeat.Path, [.. _survey.Fields.Where(f => f.Repeat == repeat.Path)], position);
        }

        // A repeat that stands in one cell, or in a table of its own, is not read from columns of its items too.
        foreach (var repeat in columns.Where(c => c.Column.Item > 0).GroupBy(c => c.Column.Field!.Repeat!, StringComparer.Ordinal).Where(r => !columns.Exists(c => c.Column.Field is null && c.Column.Path == r.Key)))
        {
            if (ListOf(repeat.Key) is { } list && repeat.Where(c => c.Column.Field!.Pointer?.StartsWith(list + "/*", StringComparison.Ordinal) == true).ToList() is { Count: > 0 } items)
                yield return new NumberedRepeatAnswer(list, items);
        }
    }

    /// <summary>The list that a repeat fills; one repeat may fill one.</summary>
    private string? ListOf(string repeat)
        => _survey.Fields.Where(f => f.Repeat == repeat && f.Pointer?.Contains("/*", StringComparison.Ordinal) == true).Select(f => f.Pointer!.Split("/*")[0]).FirstOrDefault();

    private ColumnKind KindOf(Answer answer, QuestionColumn column)
    {
        if (_isJson)
            return answer is RepeatAnswer || column.Part == ColumnPart.Coordinates ? ColumnKind.Json : ColumnKind.Text;
        return KoboFormat.KindOf(column);
    }

    private static FieldColumn<T> Column(string name, IReadOnlyList<string> pointers, FieldConverter<T> converter, ColumnKind kind)
        => new(new MappedField<T> { MeaningEn = name, MeaningFr = name, Pointers = pointers, Converter = converter, Kind = kind }, name);

    /// <summary>The key of a submission names its record.</summary>
    private static FieldConverter<T> Key() => FieldConverters.Of<T>(
        static (cell, record) =>
        {
            var key = cell.Trim();
            key = key.StartsWith(UuidPrefix, StringComparison.Ordinal) ? key[UuidPrefix.Length..] : key;
            (record.Id, record.Minted) = (KeyPrefix + key, null);
            return true;
        },
        static record => !record.Id.StartsWith(KeyPrefix, StringComparison.Ordinal) ? record.Id
            : record.Id.StartsWith(KeyPrefix + "row-", StringComparison.Ordinal) ? null : record.Id[KeyPrefix.Length..]);
}
