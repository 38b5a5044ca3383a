namespace Governance.Core.Formats;

/// <summary>A field as one layout spells it.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
public sealed class FieldColumn<T>
    where T : Record
{
    /// <summary>Makes a column.</summary>
    /// <param name="field">The field.</param>
    /// <param name="name">The name the partner gives it in this layout; the one that is written.</param>
    /// <param name="converter">The layout's own spelling of the values; absent means the field's.</param>
    /// <param name="aliases">Further names under which it has been met.</param>
    public FieldColumn(MappedField<T> field, string name, FieldConverter<T>? converter = null, params IReadOnlyList<string> aliases)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentException.ThrowIfNullOrEmpty(name);
        Field = field;
        Name = name;
        Converter = converter ?? field.Converter;
        Aliases = aliases;
    }

    /// <summary>The field.</summary>
    public MappedField<T> Field { get; }

    /// <summary>The name the partner gives it in this layout.</summary>
    public string Name { get; }

    /// <summary>Both directions.</summary>
    public FieldConverter<T> Converter { get; }

    /// <summary>Further names under which it has been met.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>
    /// Recognises headers that no fixed name can, such as a tag whose attributes come in any order; given the header cell
    /// without surrounding space. Asked where name and aliases do not fit.
    /// </summary>
    public Predicate<string>? Matches { get; init; }

    /// <summary>
    /// Recognises further spellings of the name itself, which weigh as much as it where a header fits several layouts, such as one a language;
    /// given the header cell without surrounding space. What it recognises is recognised by <see cref="Matches"/> too.
    /// </summary>
    public Predicate<string>? Spells { get; init; }

    /// <summary>
    /// Chooses the column by the whole header where a name alone does not tell, such as a region that is the first level in one
    /// country and not in the next: its position from 0, or -1 where names decide. Asked behind the name, before aliases and
    /// <see cref="Matches"/>; what it chooses should be recognised by one of them too.
    /// </summary>
    public Func<IReadOnlyList<string>, int>? Choose { get; init; }

    /// <summary>Whether a file of the layout always has the column: then the layout is recognised by such columns alone.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a header names this column; names are held against it as <see cref="ColumnName.Is"/> does.</summary>
    /// <param name="header">The header cell.</param>
    /// <returns>True where it does.</returns>
    public bool IsNamed(string header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return IsNameOrAlias(header) || Matches?.Invoke(header.Trim()) == true;
    }

    /// <summary>Whether a header is the name, an alias or spelled like the name.</summary>
    internal bool IsSpelled(string header) => IsNameOrAlias(header) || Spells?.Invoke(header.Trim()) == true;

    /// <summary>Whether a header is what a program made of the name or of an alias, and neither as it is spelled.</summary>
    internal bool IsRespelled(string header)
        => ColumnName.MayBeOfProgram(header) && IsNameOrAlias(header) && !Aliases.Prepend(Name).Contains(header.Trim(), StringComparer.OrdinalIgnoreCase) && Matches?.Invoke(header.Trim()) != true;

    private bool IsNameOrAlias(string header)
    {
        // Keyboards have the straight apostrophe alone.
        var name = (header.Contains('\'', StringComparison.Ordinal) && Name.Contains('’', StringComparison.Ordinal) ? header.Replace('\'', '’') : header).AsSpan().Trim();
        if (ColumnName.Is(name, Name))
            return true;
        foreach (var alias in Aliases)
        {
            if (ColumnName.Is(name, alias))
                return true;
        }

        return false;
    }
}
