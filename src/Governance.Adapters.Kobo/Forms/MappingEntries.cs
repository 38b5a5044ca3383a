using System.Globalization;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Kobo;

/// <summary>The entries of a mapping file that nothing answers to: they would be passed over without a word.</summary>
internal static class MappingEntries
{
    /// <summary>
    /// A warning for each such entry. A question is answered by one of the form or by a column; where the form is not at hand, of
    /// questions within repeats nothing is known.
    /// </summary>
    /// <param name="survey">What is known of the submissions.</param>
    /// <param name="form">The form; null where it is not at hand.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="answered">Paths of the questions that have a column.</param>
    /// <param name="isRead">Whether a table was read by the mapping.</param>
    public static IEnumerable<Diagnostic> Idle(Survey survey, Form? form, SurveyMapping mapping, IReadOnlySet<string> answered, bool isRead)
    {
        var asked = form?.Questions.ToLookup(q => q.Path, StringComparer.Ordinal);
        var fields = survey.Fields.Where(f => f.Pointer is not null).ToDictionary(f => f.Path, StringComparer.Ordinal);
        foreach (var (i, path) in mapping.Questions.Keys.Index())
        {
            // A table of which no column is known is refused as a whole.
            if (!answered.Contains(path) && (asked is null ? isRead && fields[path].Repeat is null : !asked.Contains(path)))
                yield return Finding(KoboDiagnostics.IdleEntry, mapping.File, "questions", i);
        }

        foreach (var (i, (path, choices)) in mapping.Choices.Index())
        {
            var known = asked?[path].FirstOrDefault()?.Choices ?? [];
            if (!mapping.Questions.ContainsKey(path))
                yield return Finding(KoboDiagnostics.IdleEntry, mapping.File, "choices", i);
            foreach (var (j, name) in choices.Keys.Index())
            {
                if (mapping.Questions.ContainsKey(path) && known.Count > 0 && known.All(c => c.Name != name))
                    yield return Finding(KoboDiagnostics.IdleEntry, mapping.File, "choices", i, j);
            }
        }
    }

    /// <summary>A finding about an entry of a mapping, which is told by its number: its name may say what nobody should repeat.</summary>
    /// <param name="what">What is wrong with it.</param>
    /// <param name="file">The mapping file.</param>
    /// <param name="member">The member it stands in.</param>
    /// <param name="entry">Its place there, from 0.</param>
    /// <param name="inner">The place within it, from 0.</param>
    public static Diagnostic Finding(DiagnosticDescriptor what, string? file, string member, int entry, int? inner = null)
        => new(what, new DiagnosticArgument("member", member), new DiagnosticArgument("entry", Number(entry, inner, ".")))
        {
            Pointer = $"/{member}/#{Number(entry, inner, "/#")}",
            Origin = new Origin { Input = file },
        };

    private static string Number(int entry, int? inner, string between)
        => (entry + 1).ToString(CultureInfo.InvariantCulture) + (inner is { } i ? between + (i + 1).ToString(CultureInfo.InvariantCulture) : "");
}
