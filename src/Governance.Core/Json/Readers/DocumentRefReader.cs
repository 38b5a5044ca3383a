using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="DocumentRef"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class DocumentRefReader
{
    private static readonly MemberNames Names = new(
        "title",
        "kind",
        "url",
        "symbol",
        "publisher",
        "published",
        "language",
        "locator");

    public static DocumentRef Read(ref JsonInput input)
    {
        input.Start();
        LocalizedText? title = null;
        string? kind = null;
        string? url = null;
        string? symbol = null;
        string? publisher = null;
        PartialDate? published = null;
        string? language = null;
        string? locator = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    title = LocalizedTextReader.Read(ref input);
                    break;
                case 1:
                    kind = JsonInput.Text(ref input);
                    break;
                case 2:
                    url = JsonInput.Text(ref input);
                    break;
                case 3:
                    symbol = JsonInput.Text(ref input);
                    break;
                case 4:
                    publisher = JsonInput.Text(ref input);
                    break;
                case 5:
                    published = JsonInput.Date(ref input);
                    break;
                case 6:
                    language = JsonInput.Text(ref input);
                    break;
                case 7:
                    locator = JsonInput.Text(ref input);
                    break;
            }
        }

        return new DocumentRef
        {
            Title = title,
            Kind = kind,
            Url = url,
            Symbol = symbol,
            Publisher = publisher,
            Published = published,
            Language = language,
            Locator = locator,
        };
    }
}
