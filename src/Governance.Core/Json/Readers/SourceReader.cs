using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Source"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class SourceReader
{
    private static readonly MemberNames Names = new(
        "organisation",
        "dataset",
        "url",
        "licence",
        "derivativesForbidden",
        "published",
        "retrieved",
        "format",
        "sheet",
        "row");

    public static Source Read(ref JsonInput input)
    {
        input.Start();
        string? organisation = null;
        string? dataset = null;
        string? url = null;
        string? licence = null;
        bool? derivativesForbidden = null;
        PartialDate? published = null;
        PartialDate? retrieved = null;
        string? format = null;
        string? sheet = null;
        int? row = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    organisation = JsonInput.Text(ref input);
                    break;
                case 1:
                    dataset = JsonInput.Text(ref input);
                    break;
                case 2:
                    url = JsonInput.Text(ref input);
                    break;
                case 3:
                    licence = JsonInput.Text(ref input);
                    break;
                case 4:
                    derivativesForbidden = JsonInput.Flag(ref input);
                    break;
                case 5:
                    published = JsonInput.Date(ref input);
                    break;
                case 6:
                    retrieved = JsonInput.Date(ref input);
                    break;
                case 7:
                    format = JsonInput.Text(ref input);
                    break;
                case 8:
                    sheet = JsonInput.Text(ref input);
                    break;
                case 9:
                    row = JsonInput.Whole(ref input);
                    break;
            }
        }

        return new Source
        {
            Organisation = organisation,
            Dataset = dataset,
            Url = url,
            Licence = licence,
            DerivativesForbidden = derivativesForbidden,
            Published = published,
            Retrieved = retrieved,
            Format = format,
            Sheet = sheet,
            Row = row,
        };
    }
}
