using System.Text;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Adapters.HumanRights;

/// <summary>
/// The cell of a matrix that lists themes, goals and affected persons, a line each behind a hyphen, under headings of which the
/// first is often left out.
/// </summary>
internal static class ThemeBlock
{
    private const string PersonsHeading = "Affected persons:";
    private const string GroupsHeading = "Groups of Persons:";
    private const string GoalsHeading = "SDGs:";

    private static readonly string[] Persons = ["affectedpersons", "groupsofpersons", "personnesconcernees", "personnesvisees"];
    private static readonly string[] Sdgs = ["sdgs", "sdg", "odd", "sustainabledevelopmentgoals", "objectifsdedeveloppementdurable"];
    private static readonly string[] Themes = ["themes", "theme"];

    public static FieldConverter<Recommendation> Converter { get; } = FieldConverters.Of<Recommendation>(Read, r => Write(r, PersonsHeading, hasGoals: true));

    /// <summary>The cell of matrices since the fourth cycle, which have the goals in a column of their own.</summary>
    public static FieldConverter<Recommendation> WithoutGoals { get; } = FieldConverters.Of<Recommendation>(Read, r => Write(r, GroupsHeading, hasGoals: false));

    private static bool Read(string cell, Recommendation recommendation)
    {
        var (themes, persons, goals) = (new List<string>(), new List<string>(), new List<string>());
        var at = themes;
        foreach (var line in cell.Split('\n').Select(ListForm.Bare).Where(l => l.Length > 0))
        {
            var heading = line.EndsWith(':') ? FoldedText.Fold(line) : "";
            if (Persons.Contains(heading))
                at = persons;
            else if (Sdgs.Contains(heading))
                at = goals;
            else if (Themes.Contains(heading))
                at = themes;
            else
                at.Add(line);
        }

        if (themes.Count > 0)
            recommendation.Themes = Labels.Themes.Read(themes);
        if (persons.Count > 0)
            recommendation.AffectedGroups = Labels.Persons.Read(persons);
        if (Goals.Read(goals) is { Count: > 0 } links)
            recommendation.FrameworkLinks = links;
        return true;
    }

    private static string? Write(Recommendation recommendation, string persons, bool hasGoals)
    {
        var block = new StringBuilder();
        Add("", Labels.Themes.Write(recommendation.Themes));
        if (hasGoals)
            Add(GoalsHeading, Goals.Write(recommendation.FrameworkLinks));
        Add(persons, Labels.Persons.Write(recommendation.AffectedGroups));
        return block.Length == 0 ? null : block.ToString().TrimEnd('\n');

        void Add(string heading, IEnumerable<string?> labels)
        {
            if (ListForm.Bullets.Write(labels) is not { } lines)
                return;
            if (heading.Length > 0)
                block.Append(heading).Append('\n');
            block.Append(lines).Append('\n');
        }
    }
}
