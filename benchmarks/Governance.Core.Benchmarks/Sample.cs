using System.Text;

namespace Governance.Core.Benchmarks;

/// <summary>One NDJSON input in memory, and its lines.</summary>
internal sealed class Sample
{
    public Sample(int records, int wrongPerHundred)
    {
        var lines = new MigrantLines(2021);
        using var bytes = new MemoryStream();
        for (var i = 0; i < records; i++)
        {
            bytes.Write(Encoding.UTF8.GetBytes(lines.Next(wrong: i % 100 < wrongPerHundred)));
            bytes.WriteByte((byte)'\n');
        }

        Bytes = bytes.ToArray();
        Records = records;
    }

    public byte[] Bytes { get; }

    public int Records { get; }

    /// <summary>A schema as it is published.</summary>
    public static byte[] SchemaBytes(string name = "migrant")
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream($"{name}.schema.json")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The first lines.</summary>
    public byte[] Head(int records)
    {
        var end = 0;
        for (var i = 0; i < records; i++)
            end += Bytes.AsSpan(end).IndexOf((byte)'\n') + 1;
        return Bytes[..end];
    }
}
