using System.Text;

namespace Governance.Core.Tests.Schemas;

/// <summary>Damages documents a little: bytes changed, inserted, deleted, doubled; tokens swapped or taken from elsewhere.</summary>
internal sealed class Mutator(Random random, string[] documents)
{
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0041", "\\ud800", "\\ud83d\\ude00", "\\n", "null", "true", "false", "0", "-", "1e400", "0.1", ".", "e", " ",
        "\n", "\t", "\0", "é", "😀", "\"a\":1,", "\"type\"", "00", "2021-02-29", "2024-02-29", "ABC", "NaN", "/*x*/", "{}", "[]", "\"\"",
    ];

    private readonly byte[][] _documents = [.. documents.Select(Encoding.UTF8.GetBytes)];

    public byte[] Next()
    {
        var document = _documents[random.Next(_documents.Length)].ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
            Damage(document);
        return [.. document];
    }

    private void Damage(List<byte> document)
    {
        var at = random.Next(document.Count + 1);
        var length = Math.Min(random.Next(1, 12), document.Count - at);
        switch (random.Next(8))
        {
            case 0 when at < document.Count:
                document[at] = (byte)random.Next(random.Next(4) == 0 ? 256 : 128);
                break;
            case 1 when at < document.Count:
                document[at] = (byte)(document[at] ^ 1 << random.Next(7));
                break;
            case 2:
                document.RemoveRange(at, length);
                break;
            case 3:
                document.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]));
                break;
            case 4:
                document.InsertRange(at, document.GetRange(at, length));
                break;
            case 5:
                Swap(document);
                break;
            case 6 when at < document.Count && char.IsAsciiLetterOrDigit((char)document[at]):
                var escape = Encoding.UTF8.GetBytes($"\\u{document[at]:x4}");
                document.RemoveAt(at);
                document.InsertRange(at, escape);
                break;
            default:
                var other = _documents[random.Next(_documents.Length)];
                var from = random.Next(other.Length);
                document.InsertRange(at, other[from..Math.Min(other.Length, from + random.Next(1, 30))]);
                break;
        }
    }

    /// <summary>Swaps two pieces between commas.</summary>
    private void Swap(List<byte> document)
    {
        var pieces = Encoding.Latin1.GetString([.. document]).Split(',');
        var (one, two) = (random.Next(pieces.Length), random.Next(pieces.Length));
        (pieces[one], pieces[two]) = (pieces[two], pieces[one]);
        document.Clear();
        document.AddRange(Encoding.Latin1.GetBytes(string.Join(',', pieces)));
    }
}
