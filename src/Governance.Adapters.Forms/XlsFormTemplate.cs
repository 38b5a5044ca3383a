using System.Globalization;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Forms;

/// <summary>
/// A form as an XLSForm, for KoboToolbox and ODK: the sheets survey, choices and settings, with labels, hints and messages in
/// French and English, the language asked for first.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class XlsFormTemplate<T>(Form<T> form) : FormatTemplate
    where T : Record
{
    /// <summary>A limit that no count reaches is not told to who fills in the form.</summary>
    private const decimal NoLimit = 1_000_000_000;

    /// <summary>Changes with the questions, as servers want it: the year and the ordinal of the edition in it.</summary>
    private const string Version = "2026.1";

    public override FormatInfo Format => form.Info;

    public override string Form => "xlsform";

    public override async Task WriteAsync(FormatTarget target, string language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        string[] languages = language == "fr" ? ["fr", "en"] : ["en", "fr"];
        var output = target.CreateMain();
        await using var _ = output.ConfigureAwait(false);
        var writer = new XlsxTableWriter(output, language);
        await using var __ = writer.ConfigureAwait(false);
        await SheetAsync("survey", [["type", "name", .. Columns("label", languages), .. Columns("hint", languages), "required", "constraint", .. Columns("constraint_message", languages)], .. form.Questions.Select(q => Row(q, languages))]).ConfigureAwait(false);
        await SheetAsync("choices", [["list_name", "name", .. Columns("label", languages)], .. Lists().SelectMany(l => CodeList.Get(l).ForChoice(languages[0]).Select(i => (string[])[ListName(l), i.Code, .. languages.Select(i.Label)]))]).ConfigureAwait(false);
        await SheetAsync("settings", [["form_title", "form_id", "version", "default_language"], [language == "fr" ? form.TitleFr : form.TitleEn, "governance_" + form.Kind.Replace('-', '_'), Version, Named(languages[0])]]).ConfigureAwait(false);

        async Task SheetAsync(string name, IReadOnlyList<string[]> rows)
        {
            await writer.BeginSheetAsync(new XlsxSheetLayout(name) { Widths = [.. rows[0].Select(h => h.Length > 12 ? 40.0 : 20.0)] }, cancellationToken).ConfigureAwait(false);
            foreach (var row in rows)
                await writer.WriteAsync(row, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    private static string[] Row(Question<T> question, string[] languages)
    {
        var (constraint, limits) = Constraint(question);
        return
        [
            Type(question),
            question.Name,
            .. languages.Select(question.Label),
            .. languages.Select(l => Hint(question, l)),
            question.IsRequired ? "yes" : "",
            constraint,
            .. languages.Select(l => constraint.Length == 0 ? "" : Message(question, limits, l)),
        ];
    }

    private static string Type(Question<T> question) => question.Kind switch
    {
        QuestionKind.Integer => "integer",
        QuestionKind.Date => "date",
        QuestionKind.One => "select_one " + ListName(question.List!),
        QuestionKind.Several => "select_multiple " + ListName(question.List!),
        QuestionKind.Position => "geopoint",
        _ => "text",
    };

    /// <summary>What a device can do by itself (a list, a position) needs no hint.</summary>
    private static string Hint(Question<T> question, string language)
        => question.Kind is QuestionKind.Several or QuestionKind.Position ? "" : question.Help?.Accepts(language) ?? "";

    /// <summary>The bounds that the schema states, and that a date of the past is none of the future.</summary>
    private static (string Constraint, SchemaLimits Limits) Constraint(Question<T> question)
    {
        if (question is { Kind: QuestionKind.Date, IsPast: true })
            return (". <= today()", default);
        if (question.Kind != QuestionKind.Integer)
            return ("", default);
        var limits = SchemaLimits.Of(typeof(T), question.Pointers[0]);
        var least = Math.Max(limits.Minimum ?? 0, 0);
        limits = limits with { Minimum = least };
        var text = string.Create(CultureInfo.InvariantCulture, $". >= {least}");
        return (limits.Maximum is { } most ? string.Create(CultureInfo.InvariantCulture, $"{text} and . <= {most}") : text, limits);
    }

    private static string Message(Question<T> question, SchemaLimits limits, string language)
    {
        var (from, to) = (limits.Minimum?.ToString(CultureInfo.InvariantCulture), limits.Maximum is < NoLimit ? limits.Maximum.Value.ToString(CultureInfo.InvariantCulture) : null);
        return (language == "fr", question.Kind, to) switch
        {
            (true, QuestionKind.Date, _) => "La date ne peut pas être dans l’avenir.",
            (false, QuestionKind.Date, _) => "The date cannot lie in the future.",
            (true, _, null) => $"Un nombre entier, {from} ou plus.",
            (false, _, null) => $"A whole number, {from} or more.",
            (true, _, _) => $"Un nombre entier de {from} à {to}.",
            (false, _, _) => $"A whole number from {from} to {to}.",
        };
    }

    private static IEnumerable<string> Columns(string name, string[] languages) => languages.Select(l => $"{name}::{Named(l)}");

    private static string Named(string language) => language == "fr" ? "Français (fr)" : "English (en)";

    private static string ListName(string list) => list.Replace('-', '_');

    private IEnumerable<string> Lists() => form.Questions.Select(q => q.List).OfType<string>().Distinct();
}
