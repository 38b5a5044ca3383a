using Governance.Core.Diagnostics;

namespace Governance.Adapters.Kobo;

/// <summary>The rows of a repeat that name one parent.</summary>
/// <param name="first">Where the first of them stands.</param>
internal sealed class RepeatRows(Origin first)
{
    /// <summary>Where the first of them stands.</summary>
    public Origin First => first;

    /// <summary>The rows as JSON objects.</summary>
    public List<string> Items { get; } = [];

    /// <summary>Whether they were taken.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>Gives the rows to others of the same parent.</summary>
    public void MoveTo(RepeatRows others)
    {
        others.Items.AddRange(Items);
        IsTaken = true;
    }

    /// <summary>The rows as one list; null where a submission has taken them.</summary>
    public string? Take()
    {
        if (IsTaken)
            return null;
        IsTaken = true;
        return "[" + string.Join(',', Items) + "]";
    }
}
