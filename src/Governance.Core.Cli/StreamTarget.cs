using Governance.Core.Cli.Texts;
using Governance.Core.Formats;

namespace Governance.Core.Cli;

/// <summary>Standard output as the target of a conversion: <c>-o -</c>. It takes one file.</summary>
internal sealed class StreamTarget(Stream output, ToolTexts texts) : FormatTarget
{
    public override Stream CreateMain() => new KeptOpen(output);

    public override void Commit() => output.Flush();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override Stream CreateBeside(string name) => throw new UsageException(texts["one-file-only"]);

    /// <summary>Writers close what they are given; standard output stays open for the rest of the run.</summary>
    private sealed class KeptOpen(Stream output) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => output.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => output.Write(buffer, offset, count);

        public override void Write(ReadOnlySpan<byte> buffer) => output.Write(buffer);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => output.WriteAsync(buffer, cancellationToken);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => output.WriteAsync(buffer, offset, count, cancellationToken);
    }
}
