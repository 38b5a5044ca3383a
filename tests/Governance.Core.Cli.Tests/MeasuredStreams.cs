using System.Security.Cryptography;
using Governance.Core.Cli.Inputs;

namespace Governance.Core.Cli.Tests;

public class MeasuredStreams
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7))];

    public static TheoryData<string> Ways => ["in order", "from the end", "twice", "with gaps", "not at all"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Hash_and_count_are_those_of_the_whole_whatever_the_order_of_reading(string way)
    {
        var told = 0L;
        using var measured = new MeasuredStream(new MemoryStream(Content), n => told += n);
        var buffer = new byte[40_000];
        int[] places = way switch
        {
            "in order" => [0, 40_000, 80_000],
            "from the end" => [90_000, 50_000, 0],
            "twice" => [0, 0, 20_000, 60_000],
            "with gaps" => [10, 70_000],
            _ => [99_999],
        };
        foreach (var place in places)
        {
            if (way != "in order")
                measured.Position = place;
            measured.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        }

        await measured.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Content)), measured.Sha256());
        Assert.Equal(Content.Length, measured.Bytes);
        Assert.True(told <= Content.Length);
    }

    [Fact]
    public void Stream_read_in_order_hashes_what_was_read()
    {
        using var measured = new MeasuredStream(new MemoryStream(Content), null);
        measured.ReadExactly(new byte[10]);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Content.AsSpan(0, 10))), measured.Sha256());
        Assert.Equal(10, measured.Bytes);
    }
}
