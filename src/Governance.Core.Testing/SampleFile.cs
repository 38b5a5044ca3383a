namespace Governance.Core.Testing;

/// <summary>A file of a format, in memory.</summary>
/// <param name="name">Its name, as a reader sees it.</param>
/// <param name="bytes">Its content.</param>
/// <param name="form">What it is made of, so that it can be compared and damaged.</param>
public sealed class SampleFile(string name, ReadOnlyMemory<byte> bytes, FileForm form)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Its content.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>What it is made of.</summary>
    public FileForm Form { get; } = form;

    /// <summary>Files that belong to it, such as the form of a submission.</summary>
    public IReadOnlyList<SampleFile> Companions { get; init; } = [];

    internal SampleFile With(byte[] content) => new(Name, content, Form) { Companions = Companions };
}
