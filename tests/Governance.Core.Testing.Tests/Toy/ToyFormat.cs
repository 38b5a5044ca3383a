using System.Globalization;
using System.Text;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Testing.Tests.Toy;

/// <summary>A small adapter that is right, or wrong in the one way that a category of the kit is about.</summary>
internal sealed class ToyFormat
{
    private static readonly string[] Columns = ["id", "kind", "date", "dead", "place", "note"];

    /// <param name="broken">The category it fails; null where it is right.</param>
    /// <param name="cuts">Whether it cuts fractions without a word.</param>
    /// <param name="prefix">The prefix it declares.</param>
    /// <param name="codes">The codes of its own that it lists; null for all.</param>
    public ToyFormat(KitCategory? broken = null, bool cuts = false, string prefix = "TOY", IReadOnlyList<DiagnosticDescriptor>? codes = null)
    {
        Broken = broken;
        Map = new ToyMap(broken == KitCategory.Culture ? static () => Thread.CurrentThread.CurrentCulture : static () => CultureInfo.InvariantCulture, cuts).Make();
        Info = new FormatInfo
        {
            Id = ToyMap.Format,
            NameEn = "Toy table",
            NameFr = broken == KitCategory.Info ? "" : "Tableau jouet",
            Versions = ["1"],
            Extensions = [".csv"],
            Reads = [typeof(Incident)],
            Writes = [typeof(Incident)],
            CodePrefix = prefix,
            Codes = [.. TabularDiagnostics.All, .. codes ?? ToyDiagnostics.All],
            Recognises = (peek, _) => IsOurs(CsvTableReader.PeekHeader(peek)),
        };
        Subject = new FormatSubject
        {
            Reader = new ToyReader(this),
            Writer = new ToyWriter(this),
            Samples = [new SampleFile("toy.csv", Encoding.UTF8.GetBytes(Sample), FileForm.Csv)],
        };
    }

    /// <summary>Invented; the last column is none of the format.</summary>
    public static string Sample { get; } = """
        id,kind,date,dead,place,note,extra
        a-1,death,2021-06-30,2.50,"Exampleville, north",=seen,kept
        ,rescue,2021,,Exampleton,,
        a-3,disappearance,,7,,"two
        lines",x

        """;

    public KitCategory? Broken { get; }

    public FieldMap<Incident> Map { get; }

    public FormatInfo Info { get; }

    public FormatSubject Subject { get; }

    public static bool IsOurs(IReadOnlyList<string> header) => Columns.Count(c => header.Contains(c, StringComparer.OrdinalIgnoreCase)) >= 4;
}
