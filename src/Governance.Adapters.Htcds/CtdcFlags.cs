using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Htcds;

/// <summary>
/// Columns of which each is a code, and the cell says whether it holds: 1 that it does, 0 that it does not, -99 or nothing that
/// nobody knows. What nobody knows is absent in the core.
/// </summary>
internal static class CtdcFlags
{
    /// <summary>The converter of a column.</summary>
    /// <param name="scheme">The generation of the file, whose columns are codes of the crosswalk.</param>
    /// <param name="column">Name of the column.</param>
    public static FieldConverter<Migrant> Of(string scheme, string column)
    {
        var item = CtdcCodes.Item(scheme, column);
        return FieldConverters.Of<Migrant>(
            (cell, migrant) =>
            {
                if (AnswerOf(cell) is not { } answer)
                    return false;
                CodedLists.Add(migrant, item.List, new Coded
                {
                    Code = item.Core,
                    Answer = answer == Answer.Yes ? null : answer,
                    SourceScheme = scheme,
                    SourceCode = column,
                    Match = item.Match,
                });
                return true;
            },
            migrant => Find(migrant, item) is not { } coded ? null : coded.Answer switch
            {
                null or Answer.Yes => "1",
                Answer.No => "0",
                _ => null,
            });
    }

    /// <summary>Whether a column holds in a record.</summary>
    public static bool Holds(Migrant migrant, string scheme, string column)
        => Find(migrant, CtdcCodes.Item(scheme, column)) is { Answer: null or Answer.Yes };

    /// <summary>The answer to a question of yes or no.</summary>
    public static Answer? AnswerOf(string cell) => CtdcNumbers.Whole(cell) switch
    {
        "1" => Answer.Yes,
        "0" => Answer.No,
        _ => null,
    };

    /// <summary>
    /// The fact of a column: the one that came from it, else one of another source that means the same. What means more than
    /// the column, such as all of agriculture, forestry and fishing, is never put in it.
    /// </summary>
    private static Coded? Find(Migrant migrant, CrosswalkItem item)
    {
        var facts = CodedLists.Of(migrant, item.List) ?? [];
        return facts.FirstOrDefault(c => c.SourceScheme == item.Scheme && c.SourceCode == item.Code)
            ?? (item.Match == MatchKind.Exact ? facts.FirstOrDefault(c => c.SourceScheme != item.Scheme && c.Code == item.Core && c.Match is null or MatchKind.Exact or MatchKind.Narrower) : null);
    }
}
