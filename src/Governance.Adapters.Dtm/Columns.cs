using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>Makes the columns of layouts.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal static class Columns<T>
    where T : Record
{
    /// <summary>A field.</summary>
    public static MappedField<T> Field(
        string pointer, string en, string fr, FieldConverter<T> converter, ColumnKind kind = ColumnKind.Text, DiagnosticDescriptor? refusal = null, FieldTurn turn = FieldTurn.First)
        => new() { Pointers = [pointer], MeaningEn = en, MeaningFr = fr, Converter = converter, Kind = kind, Refusal = refusal, Turn = turn };

    /// <summary>A field under the names a layout has for it; the first is the one that is written.</summary>
    public static FieldColumn<T> Of(MappedField<T> field, params string[] names) => new(field, names[0], null, names[1..]);

    /// <summary>The same, in a file that people make: case, accents, spaces and punctuation of the names do not matter.</summary>
    public static FieldColumn<T> Loose(MappedField<T> field, params string[] names) => Loose(field, false, names);

    /// <summary>The same, where the words of a name tell it too.</summary>
    public static FieldColumn<T> Loose(MappedField<T> field, Predicate<string> told, params string[] names)
    {
        var named = HeaderKey.Any(names);
        return new(field, names[0], null, names[1..]) { Matches = h => named(h) || told(h) };
    }

    /// <summary>The same, for a column that every file of the layout has.</summary>
    public static FieldColumn<T> Required(MappedField<T> field, params string[] names) => Loose(field, true, names);

    /// <summary>The same, where the whole header chooses the column before its names do.</summary>
    public static FieldColumn<T> Chosen(MappedField<T> field, Func<IReadOnlyList<string>, int> choose, params string[] names)
        => new(field, names[0], null, names[1..]) { Matches = HeaderKey.Any(names), Choose = choose };

    /// <summary>A column of a published layout that every file of it has.</summary>
    public static FieldColumn<T> Always(MappedField<T> field, string name) => new(field, name) { IsRequired = true };

    private static FieldColumn<T> Loose(MappedField<T> field, bool isRequired, string[] names)
        => new(field, names[0], null, names[1..]) { Matches = HeaderKey.Any(names), IsRequired = isRequired };
}
