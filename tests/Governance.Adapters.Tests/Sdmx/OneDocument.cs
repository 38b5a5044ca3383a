using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>JSON that is one document: several behind each other are none.</summary>
internal sealed class OneDocument : FileForm
{
    public override IReadOnlyList<FileCell> Cells(ReadOnlyMemory<byte> file) => Json.Cells(file);

    public override byte[] Replace(ReadOnlyMemory<byte> file, FileCell cell, string text) => Json.Replace(file, cell, text);
}
