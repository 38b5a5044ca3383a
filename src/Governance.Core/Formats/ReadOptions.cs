namespace Governance.Core.Formats;

/// <summary>How to read a partner format.</summary>
public sealed record ReadOptions
{
    /// <summary>Layout or generation of the format, where the caller knows it; absent means that it is recognised.</summary>
    public string? Layout { get; init; }

    /// <summary>Longest row or object that is read, in bytes. Default 16 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive, or above 1 GiB.</exception>
    public int MaxRecordBytes
    {
        get;
        init => field = OptionValue.RecordBytes(value);
    }
    = 16 * 1024 * 1024;

    /// <summary>
    /// Name of the companion that holds rules in the schema language of the format itself, to check the rows by; absent means
    /// none. Formats that take one say so in <see cref="FormatInfo.ChecksSchema"/>.
    /// </summary>
    public string? Schema { get; init; }

    /// <summary>Date the source was fetched, written to each record's source where given.</summary>
    public PartialDate? Retrieved { get; init; }

    /// <summary>The day that rules of a format take for today, such as that a date is not in the future; absent means that they are not run, and said so.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Character encoding of a text, such as <c>windows-1252</c>; absent means that it is recognised. A name that no encoding has is an <see cref="ArgumentException"/> of the reader.</summary>
    public string? Encoding { get; init; }

    /// <summary>What stands between the cells of a text table, a tab or a printable ASCII character but the quotation mark; absent means that it is recognised. Another one is an <see cref="ArgumentException"/> of the reader.</summary>
    public char? Separator { get; init; }

    /// <summary>
    /// The country the input is about, where it does not say it itself; absent means that it is not known. Formats that ask for
    /// it say so in <see cref="FormatInfo.TakesCountry"/>.
    /// </summary>
    public CountryCode? Country { get; init; }

    /// <summary>
    /// The day that counts and observations of a table are of, where a row states none, as where it stands in the title of the report alone;
    /// absent means that it is not known.
    /// </summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>The only worksheet that is read, by its name; absent means all of them.</summary>
    public string? Sheet { get; init; }

    /// <summary>Number of the row with the column names, from 1; 0 for a table without one; absent means that it is looked for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? HeaderRow
    {
        get;
        init => field = OptionValue.NotNegative(value);
    }

    /// <summary>Whether dates such as <c>05/06/2021</c> put the day or the month first; absent means that each column decides.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is neither order.</exception>
    public DayMonthOrder? Dates
    {
        get;
        init => field = OptionValue.Known(value);
    }

    /// <summary>What stands before the decimals of a number; absent means that each column decides.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is neither mark.</exception>
    public DecimalMark? DecimalMark
    {
        get;
        init => field = OptionValue.Known(value);
    }

    /// <summary>Told of each part of the input as its reader finds it, before its records; absent where nobody asks.</summary>
    public Action<InputPart>? Parts { get; init; }

    /// <summary>Told of each cell whose spelling can be mended while it says the same, before the record of its row; absent where nobody asks.</summary>
    public Action<CellFix>? Fixes { get; init; }
}
