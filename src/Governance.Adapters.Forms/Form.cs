using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Forms;

/// <summary>A form: its questions, and the map and the format made of them.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class Form<T>
    where T : Record
{
    /// <summary>Name of the layout whose columns are named as in an XLSForm.</summary>
    public const string Names = "xlsform";

    public Form(string kind, string en, string fr, Func<T> create, Action<T>? finish, params IReadOnlyList<Question<T>> questions)
    {
        Kind = kind;
        (TitleEn, TitleFr) = (en, fr);
        Questions = [Ask<T>.Id(), .. questions];
        var id = "form-" + kind;
        Map = new FieldMap<T>
        {
            Format = id,
            Create = create,
            Finish = (record, place) =>
            {
                finish?.Invoke(record);
                place.Stamp(record, id);
            },
            Guard = record => SurveyColumns.Close(record, id),
            Findings = TabularDiagnostics.OfCells,
            Layouts = [In("en"), In("fr"), In(null)],
        };
        Info = new FormatInfo
        {
            Id = id,
            NameEn = $"Form of ours: {en.ToLowerInvariant()}",
            NameFr = $"Formulaire fourni : {fr.ToLowerInvariant()}",
            Versions = [.. Map.Layouts.Select(l => l.Id)],
            Extensions = [".xlsx", ".csv", ".tsv", ".json"],
            MediaTypes = ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv", "text/tab-separated-values", "application/json"],
            Reads = [typeof(T)],
            Writes = [typeof(T)],
            CodePrefix = "GC41",
            Codes = [.. TabularDiagnostics.All, .. FormsDiagnostics.All],
        };
    }

    /// <summary>The kind of record, as in the name of its schema.</summary>
    public string Kind { get; }

    public string TitleEn { get; }

    public string TitleFr { get; }

    public IReadOnlyList<Question<T>> Questions { get; }

    public FieldMap<T> Map { get; }

    public FormatInfo Info { get; }

    private FieldLayout<T> In(string? language)
    {
        IReadOnlyList<(Question<T> Question, FieldColumn<T> Column)> questions = [.. Questions.Select(q => (q, Column(q, language)))];
        IReadOnlyList<FieldColumn<T>> columns = [.. questions.Select(q => q.Column)];
        IReadOnlyList<TickedQuestion<T>> several =
        [
            .. questions.Where(q => q.Question.Kind == QuestionKind.Several)
                .Select(q => new TickedQuestion<T>(q.Column, q.Question.Converter(null), choice => Codes.Code(q.Question.List!, choice))),
        ];
        return new FieldLayout<T>
        {
            Id = language ?? Names,
            Codec = FormulaText.Codec,
            Sheet = language == "fr" ? TitleFr : language is null ? null : TitleEn,
            Columns = columns,
            ColumnsUnder = header => TickColumns.Of(columns, several, header),
            LeastColumns = 4,
        };
    }

    private static FieldColumn<T> Column(Question<T> question, string? language)
        => new(question.Field, language is null ? question.Name : question.Label(language), question.Converter(language))
        {
            IsRequired = question.IsRequired,
            Matches = language is null ? new Predicate<string>(question.IsAtEndOf) : null,
        };
}
