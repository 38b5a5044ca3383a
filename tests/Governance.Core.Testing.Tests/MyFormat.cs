using Governance.Core.Formats;
using Governance.Core.Testing.Tests.Toy;

namespace MyAdapter.Tests;

/// <summary>Stands for the format of a reader of the README.</summary>
internal static class MyFormat
{
    private static readonly ToyFormat Toy = new();

    public static FormatReader Reader => Toy.Subject.Reader!;

    public static FormatWriter Writer => Toy.Subject.Writer!;
}
