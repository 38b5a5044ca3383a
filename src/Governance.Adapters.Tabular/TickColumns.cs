using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Reads and writes the columns of surveys that say each of one choice whether it was ticked, such as <c>needs/food</c>.</summary>
public static class TickColumns
{
    private static readonly char[] Separators = ['/', '-', '.', ':'];

    /// <summary>
    /// The columns of a layout under a header. A question of which the header has choices and not the question itself has a
    /// column for each of them; where it has both, the question says all, and its choices are left alone.
    /// </summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="columns">The columns of the layout.</param>
    /// <param name="questions">Those of them that take several answers.</param>
    /// <param name="header">The header as spelled.</param>
    /// <returns>The columns, those of choices first: their names may end like another question's.</returns>
    public static IReadOnlyList<FieldColumn<T>> Of<T>(IReadOnlyList<FieldColumn<T>> columns, IReadOnlyList<TickedQuestion<T>> questions, IReadOnlyList<string> header)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(header);
        var ticks = questions.Where(q => !header.Any(q.Column.IsNamed)).SelectMany(q => Ticks(q, header)).ToList();
        return ticks.Count == 0 ? columns : [.. ticks, .. columns.Where(c => !ticks.Exists(t => t.Field == c.Field))];
    }

    /// <summary>Whether a cell says that a choice was ticked.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>True or false; null where it says neither.</returns>
    public static bool? IsTicked(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Trim().ToUpperInvariant() switch
        {
            "1" or "1.0" or "TRUE" => true,
            "0" or "0.0" or "FALSE" => false,
            _ => null,
        };
    }

    private static IEnumerable<FieldColumn<T>> Ticks<T>(TickedQuestion<T> question, IReadOnlyList<string> header)
        where T : Record
    {
        var found = header.Select(h => h.Trim()).Select(h => (Name: h, Choice: Choice(question, h)!)).Where(c => c.Choice is not null).DistinctBy(c => c.Choice).ToList();
        var converters = FieldConverters.TogetherEach<T>(Read, [.. found.Select(c => (Func<T, string?>)(record => Write(c.Choice, record)))]);
        return found.Select((c, i) => new FieldColumn<T>(question.Column.Field, c.Name, converters[i]));

        IReadOnlyList<int> Read(IReadOnlyList<string?> cells, T record)
        {
            var said = cells.Index().Where(c => c.Item is not null).Select(c => (c.Index, Is: IsTicked(c.Item!))).ToList();
            var ticked = said.FindAll(c => c.Is == true).ConvertAll(c => c.Index);
            var isRead = ticked.Count == 0 || question.Converter.TryRead(string.Join(' ', ticked.Select(i => found[i].Choice)), record);
            return [.. said.Where(c => c.Is is null || (c.Is == true && !isRead)).Select(c => c.Index)];
        }

        string? Write(string choice, T record)
            => question.Converter.Write(record) is { Length: > 0 } all ? all.Split(' ').Contains(choice) ? "1" : "0" : null;
    }

    /// <summary>The choice that a header names behind the question.</summary>
    private static string? Choice<T>(TickedQuestion<T> question, string header)
        where T : Record
    {
        for (var i = header.IndexOfAny(Separators); i > 0; i = header.IndexOfAny(Separators, i + 1))
        {
            if (question.Column.IsNamed(header[..i]) && question.Choice(header[(i + 1)..]) is { } choice)
                return choice;
        }

        return null;
    }
}
