using Governance.Core;

namespace Governance.Adapters.Kobo;

/// <summary>Everything known of submissions: the kind of record they make, and each question with what it means.</summary>
internal sealed class Survey
{
    private Survey(Kind kind, SurveyMapping mapping, IReadOnlyList<SurveyField> fields)
    {
        Kind = kind;
        Fields = fields;
        Sensitivity = mapping.Sensitivity ?? Governance.Core.Sensitivity.StrictlyConfidential;
        Constants = new Constants(kind, mapping);
    }

    /// <summary>The kind of record.</summary>
    public Kind Kind { get; }

    /// <summary>The questions, those that fill nothing included.</summary>
    public IReadOnlyList<SurveyField> Fields { get; }

    /// <summary>How far the records may travel.</summary>
    public Sensitivity Sensitivity { get; }

    /// <summary>Fields no question asks for.</summary>
    public Constants Constants { get; }

    /// <summary>By a mapping file, or by the names of a form of ours; null where there is neither.</summary>
    /// <param name="files">The companions.</param>
    /// <param name="kind">The kind of record where a form of ours is not at hand, in kebab-case.</param>
    /// <param name="header">The questions where the form is not at hand: names of columns.</param>
    public static Survey? Of(SurveyFiles files, string? kind = null, IReadOnlyList<string>? header = null)
    {
        if (files.Mapping is { } mapping)
            return Of(files.Form, mapping);
        if (Kinds.Get(SurveyNames.Kind(files.Form?.Id) ?? kind ?? "") is not { } own)
            return null;
        var questions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in files.Form?.Questions.Select(q => (q.Path, q.Repeat)) ?? (header ?? []).Select(h => (Path: Plain(h), Repeat: (string?)null)))
        {
            var pointer = SurveyNames.Pointer(question.Path, question.Repeat);
            if (own.Schema.Find(pointer) is not null)
                questions.TryAdd(question.Path, pointer);
        }

        return Of(files.Form, new SurveyMapping { Kind = own.Id, Questions = questions });
    }

    private static Survey Of(Form? form, SurveyMapping mapping)
    {
        var kind = Kinds.Get(mapping.Kind)!;
        var known = form?.Questions.ToLookup(q => q.Path, StringComparer.Ordinal);
        var mapped = mapping.Questions.Select(q => Field(q.Key, q.Value, known?[q.Key].FirstOrDefault()));
        var others = (form?.Questions ?? []).Where(q => !mapping.Questions.ContainsKey(q.Path)).Select(q => Field(q.Path, null, q));
        var order = form?.Questions.Select(q => q.Path).Index().DistinctBy(q => q.Item).ToDictionary(q => q.Item, q => q.Index, StringComparer.Ordinal);
        return new Survey(kind, mapping, [.. mapped.Concat(others).OrderBy(f => order?.GetValueOrDefault(f.Path, int.MaxValue) ?? 0)]);

        SurveyField Field(string path, string? pointer, FormQuestion? question)
        {
            var leaf = pointer is null ? null : kind.Schema.Find(pointer);
            return new SurveyField
            {
                Path = path,
                Pointer = pointer,
                Leaf = leaf,
                Question = question,
                Repeat = question?.Repeat ?? (pointer?.Contains('*', StringComparison.Ordinal) == true ? Before(path) : null),
                Codes = new AnswerCodes(question?.Choices ?? [], mapping.Choices.GetValueOrDefault(path) ?? new Dictionary<string, string>(), leaf),
            };
        }
    }

    /// <summary>Without the form, a question that fills an item is taken to stand in the repeat right around it.</summary>
    private static string? Before(string path) => path.LastIndexOf('/') is > 0 and var end ? path[..end] : null;

    private static string Plain(string header) => header.Trim().Replace('-', '/').Replace('.', '/');
}
