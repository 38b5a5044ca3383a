namespace Governance.Core.Testing;

/// <summary>
/// What a kind of file is made of: how the kit finds its cells, changes one, and makes it long. Tables and JSON are here;
/// derive from it for anything else, such as a workbook.
/// </summary>
public abstract class FileForm
{
    /// <summary>A comma-separated table with one header row, in UTF-8.</summary>
    public static FileForm Csv { get; } = new TableForm(',', 1);

    /// <summary>A JSON document, or one a line.</summary>
    public static FileForm Json { get; } = new JsonForm();

    /// <summary>Bytes that are compared one by one. Findings can name no cell of it.</summary>
    public static FileForm Bytes { get; } = new BytesForm();

    /// <summary>Whether a spreadsheet opens such files and might run a text as a formula.</summary>
    public virtual bool RunsFormulas => false;

    /// <summary>A text table in UTF-8.</summary>
    /// <param name="separator">What stands between two cells.</param>
    /// <param name="headerRows">How many rows come before the data.</param>
    /// <returns>The form.</returns>
    public static FileForm Table(char separator, int headerRows = 1) => new TableForm(separator, headerRows);

    /// <summary>The cells of a file, in its order; trailing blank cells of a row need not be among them.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The cells.</returns>
    /// <exception cref="FormatException">The file is not of this form.</exception>
    public abstract IReadOnlyList<FileCell> Cells(ReadOnlyMemory<byte> file);

    /// <summary>A copy of a file with another text in one cell.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cell">One of its cells.</param>
    /// <param name="text">The text, any there is.</param>
    /// <returns>The copy.</returns>
    public abstract byte[] Replace(ReadOnlyMemory<byte> file, FileCell cell, string text);

    /// <summary>How many characters can be damaged. Where a file is no text, those of its cells.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The number.</returns>
    public virtual int Characters(ReadOnlyMemory<byte> file) => Cells(file).Sum(c => c.Text.Length);

    /// <summary>A copy of a file with one character changed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="character">Which one, from 0.</param>
    /// <param name="text">What stands there instead; empty where it is left out.</param>
    /// <returns>The copy.</returns>
    public virtual byte[] Damage(ReadOnlyMemory<byte> file, int character, string text)
    {
        foreach (var cell in Cells(file))
        {
            if (character < cell.Text.Length)
                return Replace(file, cell, cell.Text[..character] + text + cell.Text[(character + 1)..]);
            character -= cell.Text.Length;
        }

        throw new ArgumentOutOfRangeException(nameof(character));
    }

    /// <summary>A long file with the records of a short one again and again, made while it is read.</summary>
    /// <param name="file">The short file.</param>
    /// <param name="times">How often.</param>
    /// <returns>The long file; null where this form cannot.</returns>
    public virtual Stream? Repeat(ReadOnlyMemory<byte> file, int times) => null;
}
