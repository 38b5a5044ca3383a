using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>Reads XLSForms: groups, repeats, choices and labels.</summary>
internal static class FormReader
{
    private static readonly string[] NoAnswer = ["note", "audit", "begin group", "end group", "begin repeat", "end repeat"];

    /// <summary>The form in a file; null where it is none, with what is wrong with the file.</summary>
    public static async Task<(Form? Form, IReadOnlyList<Diagnostic> Findings)> ReadAsync(FormatSource source, CancellationToken cancellationToken)
    {
        var sheets = await FormSheets.ReadAsync(source, cancellationToken).ConfigureAwait(false);
        return (sheets.IsForm ? Of(sheets) : null, sheets.Findings);
    }

    /// <summary>The form that its sheets say.</summary>
    public static Form Of(FormSheets sheets)
    {
        var lists = sheets["choices"]
            .Where(c => c.ContainsKey("name") && List(c) is not null)
            .GroupBy(c => List(c)!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<FormChoice>)[.. g.Select(c => new FormChoice(c["name"], Labels(c)))], StringComparer.Ordinal);
        var id = sheets["settings"].Select(s => s.GetValueOrDefault("form_id") ?? s.GetValueOrDefault("id_string")).FirstOrDefault();
        return new Form(id, [.. Questions(sheets["survey"], lists)]);
    }

    private static IEnumerable<FormQuestion> Questions(IReadOnlyList<IReadOnlyDictionary<string, string>> survey, Dictionary<string, IReadOnlyList<FormChoice>> lists)
    {
        var around = new List<FormQuestion>();
        foreach (var row in survey)
        {
            var words = (row.GetValueOrDefault("type") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var type = Type(words);
            if (type is "end group" or "end repeat" && around.Count > 0)
                around.RemoveAt(around.Count - 1);
            if (row.GetValueOrDefault("name") is not { } name || type.Length == 0 || type is "end group" or "end repeat")
                continue;
            var labels = Labels(row);
            var question = new FormQuestion
            {
                Path = around.Count == 0 ? name : around[^1].Path + "/" + name,
                Type = type == "begin repeat" ? "repeat" : type,
                Repeat = around.FindLast(a => a.Type == "repeat")?.Path,
                Choices = type.StartsWith("select", StringComparison.Ordinal) && words.Length > 1 ? Choices(words, lists) : [],
                Labels = labels,
                LabelPaths = [.. labels.Select(l => string.Join('/', [.. around.Select(a => a.Labels.GetValueOrDefault(l.Key) ?? a.Name), l.Value]))],
            };
            if (type is "begin group" or "begin repeat")
                around.Add(question);
            if (type == "begin repeat" || !NoAnswer.Contains(type))
                yield return question;
        }
    }

    /// <summary><c>begin_group</c>, <c>Begin group</c> and <c>select one from</c> are met beside the usual spellings.</summary>
    private static string Type(string[] words)
    {
        var first = words.Length == 0 ? "" : words[0].ToLowerInvariant();
        if (first is "begin" or "end" && words.Length > 1)
            return first + " " + words[1].ToLowerInvariant();
        if (first is "begin_group" or "end_group" or "begin_repeat" or "end_repeat")
            return first.Replace('_', ' ');
        return first == "select" && words.Length > 1 ? (words[1].StartsWith("one", StringComparison.OrdinalIgnoreCase) ? "select_one" : "select_multiple") : first;
    }

    private static IReadOnlyList<FormChoice> Choices(string[] words, Dictionary<string, IReadOnlyList<FormChoice>> lists)
    {
        var named = words.Skip(1).FirstOrDefault(lists.ContainsKey);
        IReadOnlyList<FormChoice> choices = named is null ? [] : lists[named];
        return words[^1] == "or_other" && choices.All(c => c.Name != "other") ? [.. choices, new FormChoice("other", new Dictionary<string, string>())] : choices;
    }

    private static string? List(IReadOnlyDictionary<string, string> choice) => choice.GetValueOrDefault("list_name");

    private static Dictionary<string, string> Labels(IReadOnlyDictionary<string, string> row)
        => row.Where(c => c.Key == "label" || c.Key.StartsWith("label::", StringComparison.Ordinal))
            .ToDictionary(c => c.Key.Length > 5 ? c.Key[7..] : "", c => c.Value, StringComparer.Ordinal);
}
