namespace Governance.Core.Formats;

/// <summary>One column of a value that stands in several.</summary>
/// <param name="parts">The value.</param>
/// <param name="index">Which of its columns, from 0.</param>
internal sealed class PartConverter<T>(PartConverter<T>.Parts parts, int index) : FieldConverter<T>
    where T : Record
{
    /// <summary>The value this is a part of.</summary>
    public Parts Whole => parts;

    /// <summary>Which part this is.</summary>
    public int Index => index;

    public override bool TryRead(string cell, T record)
    {
        var cells = new string?[parts.Writes.Count];
        cells[index] = cell;
        return parts.Read(cells, record).Count == 0;
    }

    public override string? Write(T record) => parts.Writes[index](record);

    /// <summary>Both directions of the whole value.</summary>
    internal sealed record Parts(Func<IReadOnlyList<string?>, T, IReadOnlyList<int>> Read, IReadOnlyList<Func<T, string?>> Writes);
}
