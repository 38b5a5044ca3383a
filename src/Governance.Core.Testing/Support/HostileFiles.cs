using System.IO.Compression;
using System.Text;

namespace Governance.Core.Testing;

/// <summary>Inputs that no format has: each must give a finding, and none may bring a reader down. All are made here.</summary>
internal static class HostileFiles
{
    private const int Deep = 100_000;

    /// <summary>The inputs by name.</summary>
    public static IEnumerable<(string Name, byte[] Content)> All(Random random)
    {
        yield return ("empty input", []);
        yield return ("a byte order mark alone", [0xEF, 0xBB, 0xBF]);
        yield return ("a UTF-16 byte order mark alone", [0xFF, 0xFE]);
        yield return ("line feeds alone", Text(new string('\n', 1000)));
        yield return ("NULs alone", new byte[5000]);
        yield return ("a quote never closed", Text("\"" + new string('a', 5000)));
        yield return ("a line of 3 MB", Text(new string('x', 3_000_000)));
        yield return ("a row of 100,000 cells", Text(new string(',', 100_000)));
        yield return ("100,000 nested arrays", Text(new string('[', Deep)));
        yield return ("100,000 nested objects", Text(string.Concat(Enumerable.Repeat("{\"a\":", Deep))));
        yield return ("100,000 nested elements", Text(string.Concat(Enumerable.Repeat("<a>", Deep))));
        yield return ("a lone surrogate in JSON", Text("[{\"a\":\"\\ud800\"}]"));
        yield return ("a number of 20,000 digits", Text("[{\"a\":" + new string('9', 20_000) + "}]"));
        yield return ("entities that multiply", Text(Laughs()));
        yield return ("a zip that inflates to 50 MB", Zip("xl/worksheets/sheet1.xml", new byte[50_000_000]));
        yield return ("a zip with a name that climbs", Zip("../../kit.xml", Text("<a/>")));
        yield return ("a zip cut short", Zip("xl/workbook.xml", Text("<workbook/>"))[..40]);
        for (var i = 0; i < 10; i++)
        {
            var noise = new byte[random.Next(1, 20_000)];
            random.NextBytes(noise);
            yield return ($"random bytes {i + 1}", noise);
        }
    }

    /// <summary>Documents that refer to something outside of them.</summary>
    public static IEnumerable<(string Name, byte[] Content)> References(string reference)
    {
        yield return ("XML with an external entity", Text($"<!DOCTYPE a [<!ENTITY x SYSTEM \"{reference}\">]><a>&x;</a>"));
        yield return ("XML with an external parameter entity", Text($"<!DOCTYPE a [<!ENTITY % x SYSTEM \"{reference}\"> %x;]><a/>"));
        yield return ("XML with an external document type", Text($"<!DOCTYPE a SYSTEM \"{reference}\"><a/>"));
        yield return ("XML with an inclusion", Text($"<a xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"{reference}\" parse=\"text\"/></a>"));
        yield return ("XML with a schema to fetch", Text($"<a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"{reference}\"/>"));
        yield return ("JSON with references", Text($"[{{\"$schema\":\"{reference}\",\"$ref\":\"{reference}\",\"@context\":\"{reference}\"}}]"));
        yield return ("a workbook with an external link", Zip("xl/externalLinks/_rels/externalLink1.xml.rels", Text($"<Relationships><Relationship Id=\"r1\" Target=\"{reference}\" TargetMode=\"External\"/></Relationships>")));
    }

    /// <summary>The text of a good file in encodings it is not expected in; empty where it is not text.</summary>
    public static IEnumerable<(string Name, byte[] Content)> Encodings(ReadOnlyMemory<byte> good)
    {
        if (!System.Text.Unicode.Utf8.IsValid(good.Span))
            yield break;
        var text = Encoding.UTF8.GetString(good.Span);
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1 })
        {
            yield return ($"{encoding.WebName} with its mark", [.. encoding.Preamble, .. encoding.GetBytes(text)]);
            yield return ($"{encoding.WebName} without a mark", encoding.GetBytes(text));
        }
    }

    private static string Laughs()
    {
        var text = new StringBuilder("<!DOCTYPE a [<!ENTITY x0 \"ha\">");
        for (var i = 1; i < 30; i++)
            text.Append("<!ENTITY x").Append(i).Append(" \"&x").Append(i - 1).Append(";&x").Append(i - 1).Append(";\">");
        return text.Append("]><a>&x29;</a>").ToString();
    }

    private static byte[] Zip(string name, byte[] content)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open())
            entry.Write(content);
        return stream.ToArray();
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
