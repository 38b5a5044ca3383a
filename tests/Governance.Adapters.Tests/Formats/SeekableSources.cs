using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Formats;

public class SeekableSources
{
    public static TheoryData<int> Sizes => [0, 5, FormatSource.PeekBytes, 100_000, 4 * 1024 * 1024, (4 * 1024 * 1024) + 1, 9_000_000];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Source_that_cannot_seek_gives_all_its_bytes_from_any_place_and_from_the_start_again(int size)
        => await CheckAsync(size, b => new Pipe(b));

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Source_that_seeks_is_read_in_place(int size)
        => await CheckAsync(size, b =>
        {
            var stream = new MemoryStream([1, 2, 3, .. b]) { Position = 3 };
            return stream;
        });

    [Fact]
    public async Task Temporary_file_has_no_name_that_others_could_open_and_is_gone_with_its_source()
    {
        string[] Files() => Directory.GetFiles(Path.GetTempPath(), "governance-*");
        var before = Files();
        var source = await FormatSource.OpenAsync("t", new Pipe(new byte[5_000_000]), cancellationToken: TestContext.Current.CancellationToken);
        using (await source.OpenSeekableAsync(TestContext.Current.CancellationToken))
        {
            // Windows keeps the name until the file is closed, and nobody else may open it.
            Assert.Equal(OperatingSystem.IsWindows() ? 1 : 0, Files().Except(before).Count());
        }

        await source.DisposeAsync();
        Assert.Empty(Files().Except(before));
    }

    [Fact]
    public async Task Source_that_was_read_already_and_cannot_seek_says_so()
    {
        await using var source = await FormatSource.OpenAsync("t", new Pipe(new byte[50]), cancellationToken: TestContext.Current.CancellationToken);
        source.Stream.ReadByte();
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await source.OpenSeekableAsync(TestContext.Current.CancellationToken));
    }

    private static async Task CheckAsync(int size, Func<byte[], Stream> open)
    {
        var bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        await using var source = await FormatSource.OpenAsync("t", open(bytes), cancellationToken: TestContext.Current.CancellationToken);
        using var one = await source.OpenSeekableAsync(TestContext.Current.CancellationToken);
        using var other = await source.OpenSeekableAsync(TestContext.Current.CancellationToken);
        Assert.Equal(size, one.Length);
        one.Seek(-Math.Min(size, 10), SeekOrigin.End);
        Assert.Equal(bytes[^Math.Min(size, 10)..], All(one));
        Assert.Equal(bytes, All(other));
        Assert.Equal(bytes, All(source.Stream));
        Assert.Equal(bytes[..Math.Min(size, FormatSource.PeekBytes)], source.Peek.ToArray());
    }

    private static byte[] All(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private sealed class Pipe(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();
    }
}
